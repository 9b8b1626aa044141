import { useId } from 'preact/hooks';
import { type FilterId, filterIds, sortIds, type Wanted } from '../../lib/library/rows.ts';
import { useWords } from '../common/words-context.ts';

interface ListControlsProps {
  query: string;
  wanted: Wanted;
  /** All tags in use. */
  tags: readonly string[];
  onQuery: (query: string) => void;
  /** The reader is about to search. */
  onSearching: () => void;
  onWanted: (wanted: Wanted) => void;
}

/** Search, sort and filters of the list. */
export function ListControls({ query, wanted, tags, onQuery, onSearching, onWanted }: ListControlsProps) {
  const words = useWords();
  const id = useId();
  const toggle = (filter: FilterId) => {
    const { filters } = wanted;
    onWanted({ ...wanted, filters: filters.includes(filter) ? filters.filter((one) => one !== filter) : [...filters, filter] });
  };
  return (
    <search class="list-controls">
      <p class="field wide">
        <label for={`${id}-query`}>{words.say('library.search')}</label>
        <input
          id={`${id}-query`}
          type="search"
          autocomplete="off"
          value={query}
          aria-describedby={`${id}-hint`}
          onFocus={onSearching}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <span id={`${id}-hint`} class="hint">
          {words.say('library.search.hint')}
        </span>
      </p>
      <p class="field">
        <label for={`${id}-sort`}>{words.say('library.sort')}</label>
        <select
          id={`${id}-sort`}
          value={wanted.sort}
          onChange={(event) => {
            const sort = sortIds.find((one) => one === event.currentTarget.value);
            if (sort) onWanted({ ...wanted, sort });
          }}
        >
          {sortIds.map((one) => (
            <option key={one} value={one}>
              {words.say(`library.sort.${one}`)}
            </option>
          ))}
        </select>
      </p>
      {tags.length > 0 && (
        <p class="field">
          <label for={`${id}-tag`}>{words.say('library.filter.tag')}</label>
          <select id={`${id}-tag`} value={wanted.tag ?? ''} onChange={(event) => onWanted({ ...wanted, tag: event.currentTarget.value || null })}>
            <option value="">{words.say('library.filter.any-tag')}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </p>
      )}
      <fieldset class="filters">
        <legend>{words.say('library.filter')}</legend>
        {filterIds.map((filter) => (
          <label key={filter} class="toggle">
            <input type="checkbox" checked={wanted.filters.includes(filter)} onChange={() => toggle(filter)} />
            {words.say(`library.filter.${filter}`)}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
