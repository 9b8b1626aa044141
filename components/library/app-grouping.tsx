import { useId, useState } from 'preact/hooks';
import type { Row } from '../../lib/library/rows.ts';
import { useWords } from '../common/words-context.ts';

interface AppGroupingProps {
  row: Row;
  others: readonly Row[];
  onMerge: (app: string) => void;
  onSplit: (address: string) => void;
}

/** Puts policies of one app together, and takes them apart. */
export function AppGrouping({ row, others, onMerge, onSplit }: AppGroupingProps) {
  const words = useWords();
  const id = useId();
  const [other, setOther] = useState('');
  const addresses = [...new Set(row.entries.map(({ address }) => address))];
  if (others.length === 0 && addresses.length < 2) return null;
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title">
        {words.say('library.app.group')}
      </h2>
      {others.length > 0 && (
        <p class="field">
          <label for={`${id}-other`}>{words.say('library.app.merge')}</label>
          <span class="with-button">
            <select id={`${id}-other`} value={other} onChange={(event) => setOther(event.currentTarget.value)}>
              <option value="">–</option>
              {others.map(({ app, name, main }) => (
                <option key={app.id} value={app.id}>
                  {`${name ?? words.say('library.unnamed')} (${main.operators[0] ?? main.address})`}
                </option>
              ))}
            </select>
            <button type="button" class="button" disabled={!other} onClick={() => onMerge(other)}>
              {words.say('library.app.merge.do')}
            </button>
          </span>
        </p>
      )}
      {addresses.length > 1 && (
        <ul class="splits">
          {addresses.map((address) => (
            <li key={address}>
              <button type="button" class="button" onClick={() => onSplit(address)}>
                {words.say('library.app.split', { address })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
