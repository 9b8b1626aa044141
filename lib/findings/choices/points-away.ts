import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import type { Reading } from '../reading.ts';

/** Before "列明的方式": the text means ways told above, or in the part on another right, not the contact section. */
const elsewhereAbove =
  /(?:前款|前项|本款|本节|上款|上述|前述)[^，。；]{0,24}$|[“「"（(][^”」"。]*(?:访问|查询|查阅|更正|删除)[^”」"。]*[”」"]?[^。；]{0,6}$/;

/** "第八条公示的联系方式" points to the contact section; "前款列明的方式" points back to the ways just given. */
export function pointsAway(reading: Reading, clause: Clause, hits: readonly Hit[], span: Span): boolean {
  return hits.some((hit) => {
    if (hit.concept !== 'contact.reference' || hit.from < span.from || hit.to > span.to) return false;
    const before = clause.text.slice(Math.max(span.from, hit.from - 30), hit.from);
    // 查阅身份资料与联系方式: here it is data.
    const asData = /[、与和及]$/.test(before) && clause.text.startsWith('联系方式', hit.from);
    return !asData && !elsewhereAbove.test(before) && !pointsToRights(reading, before);
  });
}

/** "第七条载明的方式", where article 7 is the one on rights: the ways are told there, kind by kind. */
function pointsToRights(reading: Reading, before: string): boolean {
  const place = /第([一二三四五六七八九十]{1,3}|\d{1,2})(?:条|章|部分|节)[^，。；]{0,8}$/.exec(before)?.[1];
  const value = place ? numbering(`第${place}条`)?.value : undefined;
  if (!value) return false;
  const headings = reading.clauses.filter(
    (clause) => clause.kind === 'heading' && clause.pathIds.length <= 1 && numbering(clause.text)?.value === value,
  );
  return headings.length > 0 && headings.every(({ role }) => role === 'rights');
}
