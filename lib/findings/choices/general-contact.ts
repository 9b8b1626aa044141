import type { Evidence, Means } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { clausePlaces } from './clause-place.ts';
import type { ClausePlace } from './place.ts';
import { meansInText } from './means-in-text.ts';
import { postAddresses } from './post-addresses.ts';
import { labelledByRow, onLines } from './post-rows.ts';

export interface ContactMeans extends Span {
  means: Means;
  clause: Clause;
  evidence: Evidence;
}

/** How the operator says it can be reached, for anything: what "the contact details in section 9" point to. */
export interface GeneralContact {
  means: ContactMeans[];
  /** A sentence that invites the user to get in touch, with or without means. */
  invitation: { clause: Clause; span: Span; evidence: Evidence } | null;
}

/** Where former versions of the policy are kept is no way to reach anybody. */
const oldVersions = /历史(?:版本|文本)|往期|旧版|历次|废止|以往版本|former versions|previous versions/i;
const usable = new Set<Means['type']>(['phone', 'email', 'url', 'menu', 'online-service', 'post']);

/**
 * The policy's general contact: what its contact section prints, or, where there is no such section, what its sentences
 * of invitation ("if you have questions…") print. Numbers of regulators and registered seats are no part of it.
 */
export function generalContact(reading: Reading, places: readonly ClausePlace[] = clausePlaces(reading)): GeneralContact {
  const inSection = reading.clauses.filter((clause) => places[clause.id] === 'contact' && clause.kind !== 'heading');
  const section = collect(reading, inSection, true);
  const inviting = reading.clauses.filter(
    (clause) => ['elsewhere', 'rights', 'contact'].includes(places[clause.id]!) && invites(reading, clause),
  );
  const means =
    section.length > 0
      ? withPrivacyContact(reading, places, section)
      : withPrivacyContact(reading, places, collect(reading, inviting, false));
  return {
    means,
    invitation: invitationOf(reading, [...inSection.filter((clause) => invites(reading, clause)), ...inSection, ...inviting.reverse()]),
  };
}

/** English policies print who answers for data protection where they say who they are: that belongs to the contact as well. */
function withPrivacyContact(reading: Reading, places: readonly ClausePlace[], section: readonly ContactMeans[]): ContactMeans[] {
  const named = reading.clauses.filter(
    (clause) =>
      places[clause.id] === 'elsewhere' &&
      clause.kind !== 'cell' &&
      clause.kind !== 'heading' &&
      /\b(?:data protection officer|privacy (?:officer|team|office|lead|manager|contact|desk)|data protection (?:team|lead|manager|contact)|dpo)\b/i.test(
        clause.text,
      ),
  );
  // "Our Data Protection Officer: you can get hold of them:" leads to a list of ways.
  for (const clause of [...named]) {
    for (let id = clause.id + 1; /:\s*$/.test(clause.text) && reading.clauses[id]?.kind === 'item'; id++)
      if (!named.includes(reading.clauses[id]!)) named.push(reading.clauses[id]!);
  }
  const own = collect(reading, named, true).filter(({ means }) => means.type !== 'url' && means.type !== 'menu');
  if (!own.some(({ means }) => means.type === 'email')) return [...section];
  return [...section, ...own.filter((one) => !section.some((other) => sameMeans(other.means, one.means)))];
}

function collect(reading: Reading, clauses: readonly Clause[], section: boolean): ContactMeans[] {
  const found: ContactMeans[] = [];
  const add = (clause: Clause, means: Means, span: Span) => {
    if (!usable.has(means.type) || found.some((other) => sameMeans(other.means, means))) return;
    found.push({ means, clause, from: span.from, to: span.to, evidence: quoteAround(clause, quotable(clause, span, means)) });
  };
  const letters = clauses.some((clause) => /邮编|邮政编|邮寄|寄送|信函|书面|下方地址|以下地址|by post|write to/i.test(clause.text));
  for (const clause of clauses) {
    for (const span of clause.sentences) {
      if (!section && !invitesIn(reading, clause, span)) continue;
      if (namesRegulator(reading, clause, span)) continue;
      for (const one of meansInText(reading, clause, span).means) {
        if (one.means.type === 'url' && isHomePage(reading, clause, one.means.value)) continue;
        if (one.means.type !== 'menu' || !oldVersions.test(clause.text.slice(span.from, span.to))) add(clause, one.means, one);
      }
      if (!section) continue;
      for (const one of [...labelledByRow(reading, clause), ...onLines(reading, clause)]) add(clause, one.means, one);
      for (const place of postAddresses(clause.text.slice(span.from, span.to))) {
        if (place.use === 'office' && !letters) continue;
        if (place.use === 'plain' && /公司(?:名称|注册)|注册地/.test(clause.text)) continue;
        add(clause, { type: 'post', value: place.value }, { from: place.from + span.from, to: place.to + span.from });
      }
    }
  }
  return found;
}

/** "Web | www.lender.example": where the lender stands on the net, not how to write to it. */
function isHomePage(reading: Reading, clause: Clause, value: string): boolean {
  if (clause.kind === 'cell' && /\/(?:privacy|policy|policies|legal|terms)[\w-]*\/?$/i.test(value)) return true;
  if (/[^/:]\/[^/]/.test(value.replace(/^https?:\/\//, ''))) return false;
  const label = clause.kind === 'cell' ? (reading.clauses[clause.id - 1]?.text ?? '') : clause.text;
  return /^(?:web|web ?site|site|internet|home ?page|url)\b\s?:?/i.test(label.trim());
}

/** Quotes never hold an address (captured texts write links in different ways): the words before it prove it as well. */
function quotable(clause: Clause, span: Span, means: Means): Span {
  if (means.type !== 'url') return span;
  const sentence = clause.sentences.find((one) => one.from <= span.from && span.from < one.to) ?? { from: 0, to: span.from };
  return sentence.from < span.from ? { from: sentence.from, to: Math.min(span.from, sentence.from + 4) } : { from: span.to, to: span.to };
}

/** True when two means lead to the same place, however they are printed. */
export function sameMeans(a: Means, b: Means): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'phone') return digits(a.value) === digits(b.value);
  if (a.type === 'post') return a.value.replace(/\s/g, '') === b.value.replace(/\s/g, '');
  return a.value.toLowerCase().replace(/\/$/, '').replace(/\s/g, '') === b.value.toLowerCase().replace(/\/$/, '').replace(/\s/g, '');
}

function digits(value: string): string {
  return value.replace(/\D/g, '').replace(/^86(?=\d{9,})/, '');
}

function namesRegulator(reading: Reading, clause: Clause, span: Span): boolean {
  return (
    hitsOf(reading, clause.id, 'regulator', span.from, span.to).length > 0 &&
    !hitsOf(reading, clause.id, 'contact', span.from, span.to).some((hit) => hit.concept === 'contact.us')
  );
}

function invites(reading: Reading, clause: Clause): boolean {
  if (!hitsOf(reading, clause.id, 'choice').some((hit) => hit.concept === 'choice.complain')) return false;
  return clause.sentences.some((span) => invitesIn(reading, clause, span));
}

function invitesIn(reading: Reading, clause: Clause, span: Span): boolean {
  const contact = hitsOf(reading, clause.id, 'contact', span.from, span.to);
  const complaint = hitsOf(reading, clause.id, 'choice', span.from, span.to).some((hit) => hit.concept === 'choice.complain');
  return (
    complaint &&
    (contact.some((hit) => hit.concept === 'contact.us' || hit.concept === 'contact.reference') ||
      /联系|致电|拨打|发送(?:电子)?邮件|contact|email/i.test(clause.text.slice(span.from, span.to)))
  );
}

function invitationOf(reading: Reading, clauses: readonly Clause[]): GeneralContact['invitation'] {
  for (const clause of clauses) {
    const span = clause.sentences.find((sentence) => invitesIn(reading, clause, sentence));
    if (span) return { clause, span, evidence: quoteAround(clause, { from: span.from, to: Math.min(span.to, span.from + 60) }) };
  }
  return null;
}
