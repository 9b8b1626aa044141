import type { Evidence } from '../card/card.ts';
import type { Clause, SectionRole } from '../clauses/clause.ts';
import type { Span } from '../document/policy-document.ts';
import { quoteAround } from './quote.ts';
import type { Reading } from './reading.ts';

/**
 * A statement is recognised by the words that must meet in one sentence. The words are concepts of the lexicon; the rule
 * says only which of them, in which sections, and how near each other.
 */
export interface SentenceRule<Id extends string> {
  id: Id;
  /** Concepts that must all occur in the sentence. */
  all: readonly string[];
  /** Concepts of which none may occur. */
  none?: readonly string[];
  /** Sections in which the rule holds (all when absent), and in which it does not. */
  within?: readonly SectionRole[];
  outside?: readonly SectionRole[];
  /** The words must stand within so many characters (default 140): long sentences hold many statements. */
  near?: number;
  /** Let the sentence before it supply words too: "…逾期的。我们将联系…". */
  withPrevious?: boolean;
  vague?: boolean;
}

export interface RuleMatch<Id extends string> {
  id: Id;
  clause: Clause;
  evidence: Evidence;
  vague: boolean;
  /** Where the words stand in the clause. */
  span: Span;
}

/** What one Chinese character says takes about two letters. */
const lettersPerCharacter = 1.8;

const never: ReadonlySet<SectionRole> = new Set<SectionRole>(['toc']);

/** Every sentence that a rule recognises, in the order of the policy. Headings prove nothing unless a rule's sections say so. */
export function matchSentences<Id extends string>(
  reading: Reading,
  rules: readonly SentenceRule<Id>[],
  includeHeadings = false,
): RuleMatch<Id>[] {
  const found: RuleMatch<Id>[] = [];
  const { words } = reading;
  const wanted = rules.map(({ all }) => words.numbersOf(all));
  const namespaces = namespacesOf(rules);
  const ours = words.bits((namespace) => namespaces.has(namespace));
  for (const clause of reading.clauses) {
    if (never.has(clause.role) || (clause.kind === 'heading' && !includeHeadings)) continue;
    const held = words.withAll(clause.id, wanted);
    if (held.length === 0) continue;
    const possible = held.map((i) => rules[i]!).filter((rule) => holdsIn(clause.role, rule));
    if (possible.length === 0) continue;
    const hits = words.together(clause.id, ours);
    clause.sentences.forEach((sentence, index) => {
      for (const rule of possible) {
        const from = rule.withPrevious && index > 0 ? clause.sentences[index - 1]!.from : sentence.from;
        const span = meet(hits, rule, from, sentence, clause.text);
        if (span) found.push({ id: rule.id, clause, span, vague: rule.vague ?? false, evidence: quoteAround(clause, span) });
      }
    });
  }
  return found;
}

/** The namespaces of the words that the rules speak of. */
function namespacesOf<Id extends string>(rules: readonly SentenceRule<Id>[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ all, none }) => [...all, ...(none ?? [])]).map((concept) => concept.slice(0, concept.indexOf('.'))));
}

function holdsIn<Id extends string>(role: SectionRole, { within, outside }: SentenceRule<Id>): boolean {
  return (within?.includes(role) ?? true) && !outside?.includes(role);
}

/** True for a word of letters, which needs more room than one of Chinese characters. */
function isLatin(text: string, at: number): boolean {
  return /[a-z]/i.test(text[at] ?? '');
}

/** The shortest stretch around the rarest (first) concept in which all words of the rule occur; null when they do not meet. */
function meet<Id extends string>(
  hits: readonly { concept: string; from: number; to: number }[],
  rule: SentenceRule<Id>,
  from: number,
  sentence: Span,
  text: string,
): Span | null {
  const within = hits.filter((hit) => hit.from >= from && hit.to <= sentence.to);
  if (rule.none?.some((concept) => within.some((hit) => hit.concept === concept && hit.from >= sentence.from))) return null;
  const [first, ...rest] = rule.all;
  for (const anchor of within) {
    if (anchor.concept !== first || anchor.from < sentence.from) continue;
    const reach = (rule.near ?? 140) * (isLatin(text, anchor.from) ? lettersPerCharacter : 1);
    let { from: low, to: high } = anchor;
    const complete = rest.every((concept) => {
      const near = within
        .filter((hit) => hit.concept === concept && (hit.from >= anchor.to || hit.to <= anchor.from))
        .map((hit) => ({ hit, gap: Math.max(hit.from - anchor.to, anchor.from - hit.to) }))
        .sort((a, b) => a.gap - b.gap)[0];
      if (!near || near.gap > reach) return false;
      low = Math.min(low, near.hit.from);
      high = Math.max(high, near.hit.to);
      return true;
    });
    if (complete) return { from: Math.max(low, sentence.from), to: high };
  }
  return null;
}
