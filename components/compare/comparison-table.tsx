import type { Comparison } from '../../lib/compare/comparison.ts';
import type { QuoteTools } from '../common/quote-context.ts';
import { useNarrow } from '../common/use-narrow.ts';
import { useWords } from '../common/words-context.ts';
import { ComparisonRow } from './comparison-row.tsx';
import { moveByArrow } from './move-by-arrow.ts';
import { tableRoles } from './table-roles.ts';

/** Room for the names of the matters and the page's edges, and for one policy, in rem. Where less is left, policies stand one under the other. */
const roomForNames = 10;
const roomForOne = 9;

interface ComparisonTableProps {
  comparison: Comparison;
  /** How the quotes of each subject are shown, in their order. */
  quotes: readonly QuoteTools[];
}

/**
 * Policies side by side: a column each, a row for each matter, grouped; a cell opens to its quotes. In a narrow window the
 * cells of a row stand one under the other, each with its policy's name before it, and what found nothing shares a line.
 */
export function ComparisonTable({ comparison: { groups, subjects }, quotes }: ComparisonTableProps) {
  const words = useWords();
  const label = words.say('library.compare.table');
  const names = subjects.map(({ name }) => name);
  const stacked = useNarrow(roomForNames + roomForOne * subjects.length);
  return (
    <section class={stacked ? 'table-frame stacked' : 'table-frame'} aria-label={label}>
      <table {...tableRoles.table} class="comparison" onKeyDown={moveByArrow}>
        <thead {...tableRoles.rows}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead} scope="col">
              {words.say('compare.row')}
            </th>
            {subjects.map(({ id, name, read, unopenedLinks }) => (
              <th key={id} {...tableRoles.columnHead} scope="col">
                <a href={`#/app/${encodeURIComponent(id)}`}>{name}</a>
                <span class="hint">
                  {words.say('card.read', { n: read })}
                  {unopenedLinks > 0 && ` · ${words.say('says.unopened', { n: unopenedLinks })}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ id, rows }) => (
            <tbody key={id} {...tableRoles.rows}>
              <tr {...tableRoles.row} class="group-row">
                <th {...tableRoles.rowHead} id={`group-${id}`} tabIndex={-1} scope="rowgroup" colSpan={subjects.length + 1}>
                  {words.say(`compare.group.${id}`)} <span class="count">{rows.length}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <ComparisonRow key={row.id} row={row} names={names} quotes={quotes} stacked={stacked} />
              ))}
            </tbody>
          ))}
      </table>
    </section>
  );
}
