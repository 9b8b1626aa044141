import type { Evidence, Means } from '../../../card/card.ts';
import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { sameMeans } from '../general-contact.ts';
import type { Unnamed } from '../offer.ts';

/** What is gathered for one kind before it becomes a line of the card. */
export interface Line {
  means: Means[];
  /** Quotes of sentences that offer a means, then those that only name the right. */
  offers: Evidence[];
  names: Evidence[];
  conditions: Evidence[];
  pointsToContact: boolean;
  /** Means in the same paragraph before the right was named, for a right that is given none of its own. */
  beside?: Means[] | undefined;
  unnamed: Set<Unnamed>;
  rules: Set<string>;
}

/** The line of a kind, begun where there is none yet. */
export type LineOf = (kind: ChoiceKindId) => Line;

/** Lines by kind, none of them begun, and the function that begins them. */
export function emptyLines(): { lines: Map<ChoiceKindId, Line>; line: LineOf } {
  const lines = new Map<ChoiceKindId, Line>();
  const line = (kind: ChoiceKindId): Line => {
    const known = lines.get(kind) ?? {
      means: [],
      offers: [],
      names: [],
      conditions: [],
      pointsToContact: false,
      unnamed: new Set<Unnamed>(),
      rules: new Set<string>(),
    };
    lines.set(kind, known);
    return known;
  };
  return { lines, line };
}

/** Adds a means that the line does not have yet. */
export function addMeans(line: Line, means: Means): void {
  if (!line.means.some((other) => sameMeans(other, means))) line.means.push(means);
}
