import type { Card } from './card/card.ts';
import { compose } from './card/compose.ts';
import { cardOfOriginal } from './card/original-words.ts';
import type { Clause, SectionRole } from './clauses/clause.ts';
import { cookiesBesideSdks } from './clauses/cookies-beside-sdks.ts';
import { clausesOfOriginal, plainDouble } from './clauses/double.ts';
import { sectionRole } from './clauses/section-role.ts';
import { withGrammar } from './clauses/english-heading.ts';
import { split } from './clauses/split.ts';
import type { Classifier, SentenceContext } from './classify/labels.ts';
import { wholeDocument } from './document/joined.ts';
import type { PolicyDocument } from './document/policy-document.ts';
import { findChoices } from './findings/choices/find-choices.ts';
import { findDataItems } from './findings/data/find-data-items.ts';
import { findPermissions } from './findings/data/find-permissions.ts';
import { findDisclosures } from './findings/disclosures/find-disclosures.ts';
import { findVagueWords } from './findings/disclosures/find-vague-words.ts';
import { findFacts } from './findings/facts/find-facts.ts';
import { findRetention } from './findings/facts/find-retention.ts';
import { findLinkedLists } from './findings/linked-lists/find-linked-lists.ts';
import { findPartners } from './findings/partners/find-partners.ts';
import type { Reading } from './findings/reading.ts';
import { wantsTopic, withRoleByTopic } from './findings/role-by-topic.ts';
import { readTables } from './findings/tables/read-tables.ts';
import { signsIn } from './findings/signs.ts';
import { findWarnings } from './findings/warnings/find-warnings.ts';
import type { Matcher } from './lexicon/matcher.ts';

/** Changes whenever the same document may give another card. Cards of different engines are never compared. */
export const engineVersion = '1';

export interface Tools {
  matcher: Matcher;
  classifier: Classifier;
}

export interface Analysis {
  card: Card;
  clauses: readonly Clause[];
}

/**
 * Reads a policy document into its card: the one composition root of the engine. Pure: the same document and tools give
 * the same card. A policy in characters that the engine does not know is read in its plain double and quoted in its own.
 */
export function analyse(document: PolicyDocument, tools: Tools): Analysis {
  const whole = wholeDocument(document);
  const double = plainDouble(whole);
  if (!double) return understand(whole, tools);
  const { card, clauses } = understand(double, tools);
  const originals = clausesOfOriginal(clauses, double, whole);
  return { card: cardOfOriginal(card, clauses, originals, { double: double.title, own: whole.title }), clauses: originals };
}

function understand(document: PolicyDocument, tools: Tools): Analysis {
  const reading = prepare(document, tools);
  const facts = findFacts(reading);
  const tables = readTables(reading);
  const found = {
    facts,
    data: findDataItems(reading, facts, tables),
    permissions: findPermissions(reading, tables),
    partners: findPartners(reading, facts, tables),
    choices: findChoices(reading, facts),
    retention: findRetention(reading),
    linkedLists: findLinkedLists(reading),
  };
  const card = compose(
    reading,
    {
      ...found,
      warnings: findWarnings(reading, found),
      disclosures: findDisclosures(reading, found),
      vague: findVagueWords(reading),
    },
    engineVersion,
  );
  return { card, clauses: reading.clauses };
}

/** Clauses with the words found in them: what every finder starts from. */
export function prepare(document: PolicyDocument, { matcher, classifier }: Tools): Reading {
  const rolesOf = (heading: string) => {
    const named = matcher
      .find(heading)
      .filter((hit) => hit.concept.startsWith('section.'))
      .map((hit) => hit.concept.slice('section.'.length) as SectionRole);
    return withGrammar(heading, named);
  };
  const clauses = cookiesBesideSdks(withRunInRoles(split(document, rolesOf), rolesOf));
  return {
    document,
    clauses: withTopics(clauses, classifier),
    words: matcher.findAll(clauses.map((clause) => clause.text)),
    signs: Int32Array.from(clauses, (clause) => signsIn(clause.text)),
  };
}

/** "【信息共享】您点击…", "信息保存：…": a heading that runs into its paragraph tells the role of that paragraph, where nothing else does. */
function withRunInRoles(clauses: readonly Clause[], rolesOf: (heading: string) => SectionRole[]): readonly Clause[] {
  return clauses.map((clause) => {
    const head = wantsTopic(clause)
      ? (/^[【〖［]([^【】〖〗［］]{2,14})[】〗］]/.exec(clause.text) ??
          /^(?:[\d一二三四五六七八九十]{1,2}[、.．]\s?)?([\u4e00-\u9fff/、和与]{3,12})：(?=.{8})/.exec(clause.text))?.[1]
      : undefined;
    const role = head === undefined ? 'other' : sectionRole([rolesOf(head)]);
    return role === 'other' ? clause : { ...clause, role };
  });
}

/** The clauses, those without a telling heading with the role of their topic. The topic model reads no more than these and what stands around them. */
function withTopics(clauses: readonly Clause[], classifier: Classifier): readonly Clause[] {
  if (!clauses.some(wantsTopic)) return clauses;
  const sentences: SentenceContext[] = [];
  const wanted: number[] = [];
  for (const clause of clauses) {
    const wants = wantsTopic(clause);
    for (const { from, to } of clause.sentences) {
      const before = sentences.at(-1) ?? null;
      if (wants) wanted.push(sentences.length);
      sentences.push({ text: clause.text.slice(from, to), path: clause.path, previous: before?.text ?? null, next: null });
      if (before) before.next = sentences.at(-1)!.text;
    }
  }
  const labels = classifier(sentences, wanted);
  let at = 0;
  return clauses.map((clause) => {
    if (!wantsTopic(clause)) return clause;
    const own = labels.slice(at, at + clause.sentences.length);
    at += clause.sentences.length;
    return withRoleByTopic(clause, own);
  });
}
