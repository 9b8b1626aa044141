import { useId } from 'preact/hooks';
import { type FilterId, filterIds, sortIds, type Wanted } from '../../lib/library/rows.ts';
import { SelectField } from '../common/select-field.tsx';
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
      <SelectField
        label={words.say('library.sort')}
        value={wanted.sort}
        options={sortIds.map((one) => ({ value: one, text: words.say(`library.sort.${one}`) }))}
        onValue={(sort) => onWanted({ ...wanted, sort })}
      />
      {tags.length > 0 && (
        <SelectField
          label={words.say('library.filter.tag')}
          value={wanted.tag ?? ''}
          options={[{ value: '', text: words.say('library.filter.any-tag') }, ...tags.map((tag) => ({ value: tag, text: tag }))]}
          onValue={(tag) => onWanted({ ...wanted, tag: tag || null })}
        />
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
