import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Offer } from '../offer.ts';

/** What has been read above a clause and may tell which choices its sentences are about. */
export interface Context {
  heading: number | undefined;
  headingKinds: ChoiceKindId[];
  runIns: { rank: number; kinds: ChoiceKindId[] }[];
  /** What the last line or cell that was nothing but a label named, and the last clause that it governs. */
  label: { kinds: ChoiceKindId[]; until: number; row: string | null } | null;
  /** What the list being read is about, and the rank of the number of the paragraph that announced it. */
  leadIn: { kinds: ChoiceKindId[]; rank: number } | null;
  /** Kinds of a sentence that the last clause left unfinished. */
  open: ChoiceKindId[];
  /** Topics named in the last clause, for "如您不希望接收上述信息". */
  topics: ChoiceKindId[];
  /** What the nearest sentence that offers anything does offer. */
  ways?: Offer | undefined;
  /** What the last sentence on using the rights in general offers, in whatever section. */
  waysForAll?: Offer | undefined;
  /** The clause that offers it. */
  waysAt?: number | undefined;
  /** The path that the last lead-in of this section gives for the lines below it. */
  under?: string | undefined;
}

/** The rank of a clause that bears no number: below all that do. */
export const unnumbered = 99;
