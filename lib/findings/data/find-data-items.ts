import type { Requirement } from '../../card/card.ts';
import type { DataId } from '../../card/taxonomy.ts';
import type { DataMention, Facts } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import type { PolicyTable } from '../tables/policy-table.ts';
import { assignRequirement } from './assign-requirement.ts';
import { bureauSources } from './bureau-sources.ts';
import { deniesKeepingOnly } from './denials.ts';
import { deniesScanning, isTermDenied, speaksOfUnlocking } from './english-denials.ts';
import { definedTerms } from './defined-terms.ts';
import { modelFormData } from './model-form-data.ts';
import { originOf } from './origin.ts';
import { namedPermissions } from './permission-mentions.ts';
import { proseItems } from './prose-items.ts';
import type { RawMention } from './raw-mention.ts';
import { refusals } from './find-refusals.ts';
import { isMarkedSensitive, markMeaning } from './sensitive-marks.ts';
import { tableItems, unreadCells } from './table-items.ts';
import { toldByDemand } from './told-by-demand.ts';

const aboutOthers: ReadonlySet<DataId> = new Set(['contact-person', 'address-book', 'call-log']);

/** Every mention of personal data that the policy says is collected, or says is not. */
export function findDataItems(reading: Reading, facts: Facts, tables: readonly PolicyTable[]): DataMention[] {
  const prose = proseItems(reading, tables)
    .filter((mention) => !inOwnName(mention, facts.name))
    .map((mention) => withOwnAccount(mention, facts.name));
  const collected = new Set(prose.filter((mention) => mention.polarity === 'collected').map((mention) => mention.category));
  const denied = new Set(
    prose.filter((mention) => mention.polarity === 'not-collected' && besideOnly.has(mention.category)).map((mention) => mention.category),
  );
  const proven = new Set(
    prose
      .filter((mention) => mention.polarity === 'collected' && !mention.weak && mention.ground !== 'use')
      .map((mention) => mention.category),
  );
  const listed = tableItems(reading, tables);
  const taken = new Set([...collected, ...listed.filter(({ polarity }) => polarity === 'collected').map(({ category }) => category)]);
  const permitted = permissionItems(reading, tables);
  const asked = new Set([...taken, ...permitted.map(({ category }) => category)]);
  const refused = refusals(reading);
  const raw = [
    ...prose.filter(
      (mention) =>
        !((deniesKeepingOnly(mention) || speaksOfUnlocking(mention)) && collected.has(mention.category)) &&
        !(deniesScanning(mention) && asked.has(mention.category)) &&
        !verifiedOnThePhone(mention, prose) &&
        !(mention.polarity === 'collected' && denied.has(mention.category) && !proven.has(mention.category)) &&
        !(mention.polarity === 'not-collected' && wide.has(mention.category) && taken.has(mention.category)) &&
        !(mention.rule === 'denied-by-pronoun' && isTermDenied(mention) && proven.has(mention.category)),
    ),
    ...listed,
    ...unreadCells(reading, tables),
    ...modelFormData(reading),
    ...bureauSources(reading),
    ...definedTerms(reading, prose),
    ...toldByDemand(reading, refused, new Set([...collected, ...denied]), denied),
    ...permitted
      .filter((mention) => !inOwnName(mention, facts.name))
      .filter((mention) => /^permission-(?:table|row)/.test(mention.rule) || !denied.has(mention.category) || proven.has(mention.category)),
    ...prose.filter(showsTheFace).map((mention): RawMention => ({ ...mention, category: 'face', rule: `${mention.rule} held` })),
  ];
  const serving = raw.filter((mention) => mention.because === 'serves');
  assignRequirement(
    reading,
    raw.filter((mention) => !onlySumsUp(mention, raw)),
    refused,
    namesOfTheService(facts),
  );
  for (const mention of serving) if (mention.requirement === 'optional') mention.requirement = null;
  const settled = settledRequirements(raw);
  const told = raw.filter((mention) => !onlySumsUp(mention, raw));
  const meaning = markMeaning(reading);
  return byProof(told).map((mention) => ({
    category: mention.category,
    polarity: mention.polarity,
    requirement:
      mention.weak || mention.requirement === null ? (settled.get(mention.category) ?? 'unstated') : (mention.requirement ?? 'unstated'),
    origin: [originOf(mention)],
    markedSensitive: isMarkedSensitive(reading, mention, meaning),
    aboutOthers: aboutOthers.has(mention.category),
    purpose: mention.purpose,
    evidence: quoteAround(mention.clause, mention.span),
    rule: mention.because ? `${mention.rule} ${mention.because}` : mention.rule,
  }));
}

/** How a policy may call its own service: the app's name, and those of the companies that run it. */
function namesOfTheService({ name, operators }: Facts): string[] {
  return [...(name === null ? [] : [name]), ...operators];
}

/** "某某相机": a word for data within the app's own name names no data. */
function inOwnName({ clause, span }: RawMention, name: string | null): boolean {
  if (name === null || name.length <= span.to - span.from) return false;
  for (
    let at = clause.text.indexOf(name, Math.max(0, span.to - name.length));
    at >= 0 && at <= span.from;
    at = clause.text.indexOf(name, at + 1)
  )
    if (at + name.length >= span.to) return true;
  return false;
}

/** "某某账号" in the policy of that very app is no account with somebody else. */
function withOwnAccount(mention: RawMention, name: string | null): RawMention {
  if (mention.category !== 'third-party-account' || name === null) return mention;
  const brand = /^([\u4e00-\u9fffA-Za-z]{2,8}?)(?:的)?[账帐][号户]/.exec(
    mention.clause.text.slice(mention.span.from, mention.span.to),
  )?.[1];
  return brand !== undefined && name.startsWith(brand) ? { ...mention, category: 'account' } : mention;
}

/** "Biometric information (face geometry)": the wide word sums up the one beside it. */
function onlySumsUp({ category, clause, span }: RawMention, raw: readonly RawMention[]): boolean {
  return (
    category === 'voiceprint' &&
    /^biometric/i.test(clause.text.slice(span.from, span.to)) &&
    raw.some((other) => other.clause === clause && (other.category === 'face' || other.category === 'fingerprint'))
  );
}

/** What a phone holds of others: where it is denied, words that only touch on it ("发短信给联系人") do not take that back. */
const besideOnly: ReadonlySet<DataId> = new Set(['sms', 'call-log', 'address-book']);

/** Kinds that hold things apart: citizenship is taken where "ethnic origin" is not. */
const wide: ReadonlySet<DataId> = new Set(['nationality', 'voiceprint', 'account']);

/** A photo of the user who holds up the document shows the face too. */
function showsTheFace({ category, clause, span, polarity }: RawMention): boolean {
  return category === 'id-photo' && polarity === 'collected' && /^手持/.test(clause.text.slice(span.from, span.from + 2));
}

/** "您可开启指纹登录。…我们不收集您的指纹": the feature is the phone's, whatever word it is offered with. */
function verifiedOnThePhone({ category, clause, polarity }: RawMention, prose: readonly RawMention[]): boolean {
  return (
    (category === 'fingerprint' || category === 'face' || category === 'voiceprint') &&
    polarity === 'collected' &&
    prose.some(
      (other) =>
        (other.clause === clause || (other.clause.id === clause.id + 1 && other.rule === 'denied-by-pronoun')) &&
        other.category === category &&
        other.polarity === 'not-collected',
    )
  );
}

/** What proves collection best comes first: "we collect X" before X in a table, a list, an overview or a passing mention. */
function byProof(raw: readonly RawMention[]): RawMention[] {
  const rank = ({ weak, ground }: RawMention) =>
    ground === 'collect' || ground === 'provide' ? (weak ? 2 : 0) : ground === 'share' ? 4 : weak ? 3 : 1;
  return raw
    .map((mention, at) => ({ mention, at, rank: rank(mention) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ mention }) => mention);
}

/** A permission named is data read, except where it only verifies (fingerprint, face). */
function permissionItems(reading: Reading, tables: readonly PolicyTable[]): RawMention[] {
  return namedPermissions(reading, tables)
    .filter(({ category }) => category !== 'face' && category !== 'fingerprint' && category !== 'account' && category !== 'network')
    .filter(({ clause, rule }) => clause.role !== 'rights' || rule === 'permission-asked')
    .map(({ category, clause, span, requirement, serves, rule }) => ({
      category,
      clause,
      span,
      sentence: clause.sentences.findIndex((s) => s.from <= span.from && span.from < s.to),
      ground: 'permission',
      polarity: 'collected',
      requirement,
      // A permission named without a word on refusing only repeats what other places settle.
      weak: requirement === null && !serves,
      fromOthers: false,
      purpose: null,
      because: serves ? 'serves' : null,
      rule,
    }));
}

/** Marked as optional where it is asked for, and demanded only where sensitive data are summed up: the mark tells. */
function onlySummedUp(own: readonly RawMention[]): boolean {
  return (
    own.some(({ requirement, because }) => requirement === 'optional' && because === 'marked') &&
    own.every(
      ({ requirement, because, clause }) =>
        requirement !== 'required' ||
        (because?.startsWith('refusal') === true && /敏感(?:个人)?信息(?:主要|具体)?(?:包括|有|涉及|为)/.test(clause.text)),
    )
  );
}

/** Verdicts given to the very mention, which count even where it only repeats. */
const spoken = /^(?:marked|led|refusal|row|section)/;

/** For each kind of data, what the mentions that vote make of it; weak mentions follow them, and vote where nobody else does. */
function settledRequirements(raw: readonly RawMention[]): Map<DataId, Requirement> {
  const settled = new Map<DataId, Requirement>();
  for (const category of new Set(raw.map((mention) => mention.category))) {
    const own = raw.filter((mention) => mention.category === category && mention.polarity === 'collected');
    const strong = own.filter((mention) => !mention.weak || (spoken.test(mention.because ?? '') && mention.rule !== 'heading'));
    // Passing words in sections on storage or rights vote only where nothing else does.
    const outside = own.filter((mention) => !mention.rule.startsWith('strict'));
    // Of passing words those that say something count.
    const telling = outside.filter((mention) => mention.requirement !== null);
    const placed = telling.length > 0 ? telling : outside;
    const said = (strong.length > 0 ? strong : placed.length > 0 ? placed : own)
      .filter((mention) => mention.requirement !== null || mention.ground !== 'use')
      .map((mention) => mention.requirement);
    if (said.includes('required') && !onlySummedUp(own)) settled.set(category, 'required');
    // A table that lets each permission be refused answers for the paragraphs that only name it.
    else if (
      own.some((mention) => mention.requirement === 'optional' && mention.rule === 'permission-row') &&
      own.every((mention) => mention.requirement !== null || /^[\x20-\u2fff]*$/.test(mention.clause.text))
    )
      settled.set(category, 'optional');
    // Where refusing it is said to cost nothing, passing words elsewhere do not take that back.
    else if (own.some((mention) => mention.requirement === 'optional' && mention.because?.endsWith(' spared')))
      settled.set(category, 'optional');
    else settled.set(category, said.length > 0 && said.every((verdict) => verdict === 'optional') ? 'optional' : 'unstated');
  }
  return settled;
}
