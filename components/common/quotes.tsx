import type { Evidence } from '../../lib/card/card.ts';
import { Quote } from './quote.tsx';

/** The sentences a line stands on. */
export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="quotes">
      {evidence.map((one) => (
        <li key={`${one.clause} ${one.quote}`}>
          <Quote evidence={one} />
        </li>
      ))}
    </ul>
  );
}
