import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Clause } from '../../../clauses/clause.ts';
import { numbering } from '../../../clauses/numbering.ts';
import { type Context, unnumbered } from './context.ts';

/** At the end of a clause: whether it announces a list, or breaks off in the middle of a sentence. Changes `context`. */
export function leave(
  clause: Clause,
  text: string,
  context: Context,
  { kinds, following, opens }: { kinds: ChoiceKindId[]; following: boolean; opens: boolean },
): void {
  if (/[：:]\s*$/.test(text) || (following && /[：:]/.test(text.slice(-12)))) {
    context.leadIn = opens && kinds.length > 0 ? { kinds, rank: numbering(clause.text)?.rank ?? unnumbered } : null;
  } else if (!/[。；;.！!？?]\s*[”」』）)】]?\s*$/.test(text)) context.open = kinds;
}
