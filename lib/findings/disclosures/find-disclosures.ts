import type { Evidence } from '../../card/card.ts';
import type { DisclosureId } from '../../card/taxonomy.ts';
import type { DisclosureMention, Findings } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { matchSentences } from '../sentence-rules.ts';
import { disclosureRules } from './disclosure-rules.ts';

type Earlier = Omit<Findings, 'warnings' | 'disclosures' | 'vague'>;

/** Fewer named permissions than this are examples, not a list. */
const permissionList = 3;
/** Named here and there, without a section of their own, it takes more of them. */
const scatteredPermissions = 5;
/** A company named only as the one other than whom nobody gets the data: the policy does not say that it is the operator. */
const inPassing = /(?:以外|之外)的/;
const sharingVias = new Set(['share', 'entrust', 'h5', 'transfer', 'disclosure']);

/** Which of the things that the law asks a policy to say this one says (PIPL art. 17, 23, 24, 30, 31, 50, 57; see lib/law). */
export function findDisclosures(reading: Reading, found: Earlier): DisclosureMention[] {
  const mentions: DisclosureMention[] = [];
  const add = (id: DisclosureId, evidence: readonly (Evidence | undefined)[], rule: string, vague = false): void => {
    for (const quote of evidence) if (quote) mentions.push({ id, evidence: quote, rule, vague });
  };
  const { facts } = found;
  for (const quote of facts.evidence.operators) add('operator', [quote], 'facts', inPassing.test(quote.quote));
  add('dates', [...facts.evidence.updated, ...facts.evidence.effective], 'facts');
  add('storage-location', facts.evidence.storageCountry, 'facts');
  add('response-time', facts.evidence.responseDays, 'facts');
  if (facts.evidence.responseDays.length === 0) add('response-time', withinHours(reading), 'hours');
  add(
    'purposes',
    found.data
      .filter((mention) => mention.purpose !== null)
      .slice(0, 2)
      .map((mention) => mention.evidence),
    'data',
  );
  add(
    'sensitive-necessity',
    found.data
      .filter(needsItself)
      .slice(0, 2)
      .map((mention) => mention.evidence),
    'refusal',
  );
  add(
    'retention',
    found.retention.map((entry) => entry.evidence[0]),
    'retention',
  );
  const usable = found.choices.filter((choice) => choice.means.length > 0);
  add(
    'rights-route',
    usable.filter((choice) => choice.kind !== 'complain' && choice.kind !== 'cookies').map((choice) => choice.evidence[0]),
    'choices',
  );
  add('contact', contactEvidence(reading, found), 'contact');
  add(
    'named-recipients',
    found.partners.mentions.filter((m) => m.names.length > 0 && sharingVias.has(m.via)).map((m) => m.evidence),
    'partners',
  );
  if (found.partners.sdks.length > 1)
    add(
      'sdk-list',
      found.partners.sdks.slice(0, 2).map((sdk) => sdk.evidence[0]),
      'partners',
    );
  const permissions = new Set(found.permissions.map((permission) => permission.category));
  const ownSection = reading.clauses.some((clause) => clause.role === 'permissions');
  if (permissions.size >= permissionList && listedTogether(found))
    add(
      'permission-list',
      found.permissions.slice(0, 3).map((p) => p.evidence),
      'permissions',
    );
  else if (permissions.size >= (ownSection ? permissionList : scatteredPermissions))
    add(
      'permission-list',
      found.permissions.slice(0, 3).map((p) => p.evidence),
      'permissions',
    );
  const review = found.choices.find((choice) => choice.kind === 'automated-decision');
  if (review) add('automated-decision', [review.evidence[0]], 'choices');
  for (const match of matchSentences(reading, disclosureRules)) add(match.id, [match.evidence], 'sentence', match.vague);
  return mentions;
}

const hours =
  /(?:\d{1,3}|[一二三四七]十[一二三四五六七八九]?)\s?个?小时(?:之?内|以内)[^，。；]{0,12}(?:回复|答复|响应|反馈|回应|给予|联系)/;

/** "我们将在48小时内回复": a time for answering that is no number of days. */
function withinHours(reading: Reading): Evidence[] {
  return reading.clauses.flatMap((clause) => {
    const match = clause.role === 'rights' || clause.role === 'contact' ? hours.exec(clause.text) : null;
    return match ? [quoteAround(clause, { from: match.index, to: match.index + match[0].length })] : [];
  });
}

/** Of biometrics and health an English policy says what refusing them costs: why they are needed. */
function needsItself({ category, rule, evidence }: Earlier['data'][number]): boolean {
  return (
    (category === 'face' || category === 'fingerprint' || category === 'voiceprint' || category === 'health') &&
    / refusal/.test(rule) &&
    /^[\x20-\u2fff]+$/.test(evidence.quote)
  );
}

/** One sentence or one table that names permissions is a list of them, wherever it stands. */
function listedTogether({ permissions }: Earlier): boolean {
  const kinds = (of: readonly Findings['permissions'][number][]) => new Set(of.map((one) => one.category)).size;
  if (kinds(permissions.filter((one) => one.rule === 'permission-table' || one.rule === 'permission-row')) >= permissionList) return true;
  const english = permissions.filter((one) => one.rule === 'permission-prose' && /[a-z]/i.test(one.evidence.quote));
  return english.some((one) => kinds(english.filter((other) => other.evidence.clause === one.evidence.clause)) >= permissionList);
}

const reach = /(?:\d{3,4}-\d{3,4}-?\d{3,4}|\b9\d{4,5}\b|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w|\(\d{3}\) ?\d{3}-\d{4})/;

/** A phone number or e-mail address of the operator's own, outside the tables that list those of others. */
function contactEvidence(reading: Reading, found: Earlier): Evidence[] {
  const evidence: Evidence[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || clause.role === 'sdk-list' || clause.role === 'sharing') continue;
    const match = reach.exec(clause.text);
    if (match) evidence.push(quoteAround(clause, { from: match.index, to: match.index + match[0].length }));
  }
  const complain = found.choices.find((choice) => choice.kind === 'complain' && choice.means.some((means) => means.type !== 'page-prompt'));
  return evidence.length > 0 ? evidence : (complain?.evidence ?? []);
}
