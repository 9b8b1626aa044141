import type { Warning } from '../card.ts';
import type { WarningId } from '../taxonomy.ts';

/** Those that matter to the user before the others, otherwise in the order in which they come. */
export function mattersFirst(warnings: readonly Warning[], matters: readonly WarningId[]): Warning[] {
  const mine = ({ id }: Warning) => matters.includes(id);
  return [...warnings.filter(mine), ...warnings.filter((warning) => !mine(warning))];
}
