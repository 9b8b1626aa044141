import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';

/** True when `clause` may still be an entry of the list that `opener` leads to. */
export function continues(opener: Clause, clause: Clause): boolean {
  const listed = clause.kind === 'item' || /^[\d（(•·\-①-⑳a-z■●◆*]/.test(clause.text) || /[、：:]/.test(clause.text.slice(0, 40));
  if (!listed) return false;
  // "3. …：" is followed by "（1）…"; "4. …" is its neighbour, not its entry.
  const own = numbering(opener.text);
  if (own && numbering(clause.text)?.form === own.form) return false;
  return (
    clause.id - opener.id < 40 &&
    clause.pathIds.length >= opener.pathIds.length &&
    opener.pathIds.every((id, i) => clause.pathIds[i] === id)
  );
}

/** "…from (i) the bureau; (ii) your employer, to confirm your employment; (iii) …": what an entry is for ends with it. */
export const firstCounted = /(?<=\s)\((?:i|a|1)\)\s/;
export const counted = /^\s*(?:and |or )?\((?:[ivx]{1,4}|[b-h]|[2-9])\)\s/;
