import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { DataId } from '../../card/taxonomy.ts';
import type { DataMention } from '../findings.ts';

/** How a word of data came to count: by the verb over it, or by standing in a list. */
export type Ground = 'collect' | 'provide' | 'use' | 'share' | 'listed' | 'denied' | 'permission' | 'table' | 'source' | 'defined';

/** A word of data that counts, before requirement, origin and purpose are told. */
export interface RawMention {
  category: DataId;
  clause: Clause;
  span: Span;
  /** Index into `clause.sentences`; -1 for what stands in no sentence. */
  sentence: number;
  ground: Ground;
  polarity: DataMention['polarity'];
  /** The sentence that leads to the list in which the word stands ("请提供以下信息："). */
  lead?: { clause: Clause; sentence: Span } | null;
  /** What the refusals, marks and sections say; null as long as nothing was said. */
  requirement: 'required' | 'optional' | null;
  /** True where the mention only repeats what other places settle (overviews, sharing): it casts no vote on requirement. */
  weak: boolean;
  /** The text obtained it from others than the user or the phone. */
  fromOthers: boolean;
  purpose: string | null;
  /** What decided the requirement, for explaining it; null while undecided. */
  because: string | null;
  rule: string;
}

/** A mention that its place proves and no verb: a list, a table, a definition, a denial. Says nothing of demand or purpose. */
export function weakMention(
  told: Pick<RawMention, 'category' | 'clause' | 'span' | 'sentence' | 'ground' | 'polarity' | 'rule'>,
): RawMention {
  return { ...told, requirement: null, weak: true, fromOthers: false, purpose: null, because: null };
}
