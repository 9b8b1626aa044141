import type { Card, Evidence } from '../card/card.ts';
import type { Message } from '../words/words.ts';

/** A card in a comparison, with the name and id by which the caller knows its app. */
export interface Subject {
  id: string;
  name: string;
  card: Card;
}

/**
 * What one policy says to one row. 'no': it says expressly that it does not. 'not-found': nothing was found in what was
 * read, which is not the same. 'vague': it touches the matter without saying it (disclosures).
 */
export type CellState = 'yes' | 'optional' | 'no' | 'not-found' | 'vague';

/** Something to print: text of the policy, a message of ours, or a calendar day (YYYY-MM-DD). */
export type Value = string | Message | { day: string };

export interface Cell {
  state: CellState;
  /** What stands in the cell besides the state, where there is more to say. */
  values: readonly Value[];
  evidence: readonly Evidence[];
}

export const groupIds = ['data', 'partners', 'companies', 'choices', 'facts', 'warnings', 'disclosures'] as const;
export type GroupId = (typeof groupIds)[number];

export interface Row {
  /** Unique within its group. */
  id: string;
  label: Value;
  /** One for each subject, in their order. */
  cells: readonly Cell[];
  /** Whether the cells say different things. */
  differs: boolean;
  /** Whether every policy has it: taken, given, offered or said by all; for facts, with the same value. */
  sharedByAll: boolean;
}

export interface Comparison {
  engine: string;
  subjects: readonly { id: string; name: string; read: number; unopenedLinks: number }[];
  groups: readonly { id: GroupId; rows: readonly Row[] }[];
  beyondNecessary: BeyondNecessary | null;
}

/** Who asks for least beyond the legal list of necessary information. */
export interface BeyondNecessary {
  /** In the order of the subjects; null for a policy to which the list does not apply. */
  counts: readonly (BeyondCount | null)[];
  /** Ids of the subjects with the smallest count; several when they tie. */
  least: readonly string[];
}

export interface BeyondCount {
  /** Kinds of data taken that are not on the list. */
  beyond: number;
  /** Of these, how many one may not expressly refuse. */
  notOptional: number;
}

export const notFound: Cell = { state: 'not-found', values: [], evidence: [] };

/**
 * A row from its cells.
 * @param compared what of a cell counts for being different; the state alone unless told otherwise
 */
export function rowOf(id: string, label: Value, cells: readonly Cell[], compared: (cell: Cell) => unknown = ({ state }) => state): Row {
  const differs = new Set(cells.map((cell) => JSON.stringify(compared(cell)))).size > 1;
  const has = ({ state }: Cell) => state === 'yes' || state === 'optional';
  return { id, label, cells, differs, sharedByAll: cells.every(has) };
}
