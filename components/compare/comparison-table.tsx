import type { Evidence } from '../../lib/card/card.ts';
import { valueInWords } from '../../lib/compare/cell-in-words.ts';
import type { Cell, Comparison, Row } from '../../lib/compare/comparison.ts';
import { Fold } from '../common/fold.tsx';
import { QuoteProvider, type QuoteTools } from '../common/quote-context.ts';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { moveByArrow } from './move-by-arrow.ts';

interface ComparisonTableProps {
  comparison: Comparison;
  /** How the quotes of each subject are shown, in their order. */
  quotes: readonly QuoteTools[];
}

/** Policies side by side: a column each, a row for each matter, grouped; a cell opens to its quotes. */
export function ComparisonTable({ comparison: { groups, subjects }, quotes }: ComparisonTableProps) {
  const words = useWords();
  const label = words.say('library.compare.table');
  return (
    <section class="table-frame" aria-label={label}>
      <table class="comparison" onKeyDown={moveByArrow}>
        <thead>
          <tr>
            <th scope="col">{words.say('compare.row')}</th>
            {subjects.map(({ id, name, read, unopenedLinks }) => (
              <th key={id} scope="col">
                <a href={`#/app/${encodeURIComponent(id)}`}>{name}</a>
                <span class="hint">
                  {words.say('card.read', { n: read })}
                  {unopenedLinks > 0 && ` · ${words.say('says.unopened', { n: unopenedLinks })}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.filter(({ rows }) => rows.length > 0).map(({ id, rows }) => (
          <tbody key={id}>
            <tr class="group-row">
              <th scope="rowgroup" colSpan={subjects.length + 1}>
                {words.say(`compare.group.${id}`)} <span class="count">{rows.length}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <ComparisonRow key={row.id} row={row} names={subjects.map(({ name }) => name)} quotes={quotes} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function ComparisonRow({ row: { label, cells, differs }, names, quotes }: { row: Row; names: readonly string[]; quotes: readonly QuoteTools[] }) {
  const words = useWords();
  const said = valueInWords(label, words);
  return (
    <tr class={differs ? 'differs' : undefined}>
      <th scope="row">{said}</th>
      {cells.map((cell, index) => (
        <td key={names[index]! + index} class={`state-${cell.state}`}>
          <QuoteProvider value={quotes[index]!}>
            <CellView cell={cell} of={words.say('library.compare.cell', { name: names[index]!, row: said })} />
          </QuoteProvider>
        </td>
      ))}
    </tr>
  );
}

function CellView({ cell: { state, values, evidence }, of }: { cell: Cell; of: string }) {
  const words = useWords();
  const said = (
    <>
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
