import { useState } from 'preact/hooks';
import type { Evidence } from '../../lib/card/card.ts';
import { Quote } from './quote.tsx';
import { useWords } from './words-context.ts';

/** Enough to believe it; a policy may say the same thing in thirty places. */
const enough = 3;

/** The sentences a line stands on: the first few, the others on a click. */
export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (evidence.length === 0) return null;
  const hidden = all ? 0 : evidence.length - enough;
  return (
    <>
      <ul class="quotes">
        {(hidden > 1 ? evidence.slice(0, enough) : evidence).map((one) => (
          <li key={`${one.clause} ${one.quote}`}>
            <Quote evidence={one} />
          </li>
        ))}
      </ul>
      {hidden > 1 && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {words.say('quote.more', { n: hidden })}
        </button>
      )}
    </>
  );
}
