import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';

/** "不开票则…", "若您不联络客服，则…": the user goes without the thing itself. */
const without =
  /^[\s；]*(?:若|如|如果|倘若)?(?:您|用户)?(?:选择)?(?:不(?!影响|会|得|同|仅|论|管|再|断|限|足|符|属|包|构|满|超|少|定|受|时|一|过|止|可|能|实|存)|未(?!成年|来|经|满|必|尽|知|按)|没有)[^，。；]{1,14}?(?:的(?=[，,])|则|就|便|时(?=[，,])|(?=[，,]))/;

/** Where a sentence opens with doing without what is asked for; null where it does not. */
export function goingWithout(clause: Clause, { from, to }: Span): Span | null {
  const match = without.exec(clause.text.slice(from, to));
  return match ? { from, to: from + match[0].length } : null;
}
