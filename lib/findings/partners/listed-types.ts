import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { kindsIn } from './kinds.ts';
import { sectionVia } from './prose-partners.ts';

const longestTitle = 44;

/** The types of partner that a sharing section lists as titles ("B. 信用评估机构："), each of which is a recipient. */
export function typeMentions(reading: Reading, clause: Clause): PartnerMention[] {
  const title = titleOf(clause);
  if (!title) return [];
  const head = clause.text.slice(title.from, title.to);
  if (/不会|不得|情形|例外|如何|何时|规则|权利|我们会|我们将|我们可能|包括$|\bwe\b/i.test(head)) return [];
  const bare = /(?:类|服务)(?:的)?(?:授权)?(?:合作|服务)(?:方|伙伴|商)/.test(head);
  return kindsIn(reading, clause, title.from, title.to, bare).map((word) => ({
    kind: word.kind, names: [], via: sectionVia(clause), data: [], purpose: null,
    evidence: quoteAround(clause, word), rule: 'listed-type',
  }));
}

/** The title with which a clause of a list opens, or null: up to its first mark, if short. */
function titleOf(clause: Clause): { from: number; to: number } | null {
  const from = numbering(clause.text)?.length ?? 0;
  const rest = clause.text.slice(from);
  const end = rest.search(/[。：:；;]|(?<=[^、])，/);
  const length = end < 0 ? rest.length : end;
  const marked = from > 0 || clause.kind !== 'paragraph' || clause.marks.some((mark) => mark.kind === 'bold' && mark.from <= from && mark.to >= from + length);
  if (length === 0 || length > longestTitle || !(marked || end < 0 || rest[end] !== '，')) return null;
  if (end >= 0 && rest[end] === '，' && !marked) return null;
  return { from, to: from + Math.min(rest.length, /[：:]/.test(rest[end] ?? '') ? Math.max(length, rest.slice(0, longestTitle).search(/[。；]|$/)) : length) };
}

/** True when a sharing section lists types of partner that say more than "service providers". */
export function namesTypes(reading: Reading, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const title = clause.role === 'sharing' ? titleOf(clause) : null;
    if (!title) return false;
    return kindsIn(reading, clause, title.from, title.to).some(({ kind }) => !['affiliate', 'authority', 'acquirer'].includes(kind))
      && hitsOf(reading, clause.id, 'partner', title.from, title.to).length > 0;
  });
}
