import type { Evidence } from '../../lib/card/card.ts';
import { valueInWords } from '../../lib/compare/cell-in-words.ts';
import type { Cell, Row } from '../../lib/compare/comparison.ts';
import { Fold } from '../common/fold.tsx';
import { QuoteProvider, type QuoteTools } from '../common/quote-context.ts';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { tableRoles } from './table-roles.ts';

interface ComparisonRowProps {
  row: Row;
  /** Of the policies, in their order; so are `quotes`. */
  names: readonly string[];
  quotes: readonly QuoteTools[];
  /** Whether the cells stand one under the other: then those that found nothing are shown as one line. */
  stacked: boolean;
}

/** One matter, and what each policy says to it. */
export function ComparisonRow({ row: { label, cells, differs }, names, quotes, stacked }: ComparisonRowProps) {
  const words = useWords();
  const said = valueInWords(label, words);
  const silent = stacked ? names.filter((_, index) => cells[index]!.state === 'not-found') : [];
  const firstSilent = cells.findIndex(({ state }) => state === 'not-found');
  return (
    <tr {...tableRoles.row} class={differs ? 'differs' : undefined}>
      <th {...tableRoles.rowHead} scope="row">
        {said}
        {differs && <span class="out-of-sight"> {words.say('compare.differs')}</span>}
      </th>
      {cells.map((cell, index) => (
        <td key={names[index]! + index} {...tableRoles.cell} class={`state-${cell.state}`}>
          <QuoteProvider value={quotes[index]!}>
            <CellView cell={cell} name={names[index]!} of={words.say('library.compare.cell', { name: names[index]!, row: said })} />
          </QuoteProvider>
          {index === firstSilent && silent.length > 0 && (
            <p class="silent" aria-hidden="true">
              {words.say('compare.cell', { state: words.say('compare.state.not-found'), values: silent.join(words.say('compare.join')) })}
            </p>
          )}
        </td>
      ))}
    </tr>
  );
}

interface CellViewProps {
  cell: Cell;
  /** Whose it is; shown where the head of the column does not stand above, and not read aloud, for it is the column's name. */
  name: string;
  /** What is opened, in words for those who do not see where it stands. */
  of: string;
}

function CellView({ cell: { state, values, evidence }, name, of }: CellViewProps) {
  const words = useWords();
  const said = (
    <>
      <span class="cell-name" aria-hidden="true">
        {name}
      </span>
      <span class="state">{words.say(`compare.state.${state}`)}</span>
      {values.length > 0 && <span class="values">{values.map((value) => valueInWords(value, words)).join(words.say('compare.join'))}</span>}
    </>
  );
  if (evidence.length === 0) return <div class="cell">{said}</div>;
  return (
    <Fold
      class="cell"
      summary={
        <>
          {said}
          <span class="out-of-sight">{of}</span>
        </>
      }
    >
      <Quotes evidence={distinct(evidence)} />
    </Fold>
  );
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.clause} ${one.quote}`, one])).values()];
}
