import type { Evidence, Means } from '../../card/card.ts';
import { type ChoiceKindId, choiceKindIds } from '../../card/taxonomy.ts';
import type { Span } from '../../document/policy-document.ts';
import type { ChoiceMention, Facts } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { clausePlaces } from './clause-place.ts';
import { deadlines } from './deadlines.ts';
import { type GeneralContact, generalContact, sameMeans } from './general-contact.ts';
import { inBracket, lettersForAny, officersMeans, waysForAny } from './english-rights.ts';
import { addressOfForm } from './mailed-form.ts';
import { headingKinds } from './heading-kinds.ts';
import { type KindHit, kindSet } from './kinds-in-text.ts';
import type { FoundMeans, Unnamed } from './means-in-text.ts';
import { type Statement, statements } from './statements.ts';
import { lentWays } from './ways-of-section.ts';

/** What is gathered for one kind before it becomes a line of the card. */
interface Line {
  means: Means[];
  /** Quotes of sentences that offer a means, then those that only name the right. */
  offers: Evidence[];
  names: Evidence[];
  conditions: Evidence[];
  pointsToContact: boolean;
  /** Means in the same paragraph before the right was named, for a right that is given none of its own. */
  beside?: Means[] | undefined;
  unnamed: Set<Unnamed>;
  rules: Set<string>;
}

/** Means that make sense for some kinds only. */
const onlyFor: Partial<Record<Means['type'], readonly ChoiceKindId[]>> = {
  'browser-settings': ['cookies', 'stop-sharing'],
  'sms-reply': ['marketing', 'personalisation'],
  'device-settings': ['permissions', 'withdraw-consent', 'cookies', 'personalisation', 'marketing', 'stop-sharing', 'model-training'],
};
/** Rights that take the general contact when the policy names them and says no more (gold rule 5). */
const rightsByName = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'access-copy',
  'correct',
  'portability',
  'explain',
  'deceased',
  'automated-decision',
  'personalisation',
  'stop-sharing',
]);
/** Rights whose words serve other rights as well (删除信息 as a way to withdraw): named only where the sentence is about them. */
const everyday = new Set<ChoiceKindId>(['withdraw-consent', 'close-account', 'delete', 'access-copy', 'correct']);
/** Rights that a contact section may answer for when it lists them (若您对访问、更正、删除…有任何意见). */
const askedInContact = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'access-copy',
  'correct',
  'portability',
  'explain',
  'deceased',
  'personalisation',
]);
/** Rights that customer service can carry out for the user. */
const assisted = new Set<ChoiceKindId>([...askedInContact, 'unbind-card', 'unbind-third-party']);
const offersHelp =
  /(?:也|亦|还|均|都)(?:可以?|能)(?:随时|选择|直接|同时)*(?:联系|拨打|致电|通过|向|找)[^。]{0,40}(?:协助|帮助|代为|代您|帮您|为您|替您)[^，。；]{0,4}(?:处理|办理|操作|行使|完成|实现|提交)/;
const enough = 5;

/** What the user can do, and how: one entry for each kind, with every means that the policy gives for it. */
export function findChoices(reading: Reading, _facts: Facts): ChoiceMention[] {
  const places = clausePlaces(reading);
  const contact = generalContact(reading, places);
  const lines = new Map<ChoiceKindId, Line>();
  const line = (kind: ChoiceKindId): Line => {
    const known = lines.get(kind) ?? {
      means: [],
      offers: [],
      names: [],
      conditions: [],
      pointsToContact: false,
      unnamed: new Set<Unnamed>(),
      rules: new Set<string>(),
    };
    lines.set(kind, known);
    return known;
  };
  const all = statements(reading, places);
  for (const statement of all) {
    if (statement.place === 'contact') continue;
    gather(statement, line);
    for (const { means } of officersMeans(reading, statement))
      for (const kind of statement.kinds) if (kind !== 'complain') addMeans(line(kind), means);
  }
  for (const { statement, kinds, means } of lentWays(reading, all))
    for (const kind of kinds) {
      for (const one of means) addMeans(line(kind), one);
      line(kind).offers.push(quoteAround(statement.clause, beginning(statement.span)));
    }
  nameRights(reading, all, places, line);
  complaints(all, contact, line);
  remember(reading, all, lines);
  const limits = deadlines(reading, all);
  // "To use any of these rights, call …": the way for every right that is given none of its own.
  const forAll = all
    .filter((one) => one.place === 'rights' && one.remaining && one.by !== 'sentence')
    .flatMap((one) => [...one.offer.means.map(({ means }) => means), ...officersMeans(reading, one).map(({ means }) => means)])
    .filter((means) => !onlyFor[means.type]);
  const help = helping(all);
  const inRights = new Set(all.filter(({ place }) => place === 'rights').flatMap(({ kinds }) => kinds));
  const forAny = waysForAny(reading, all, (means) => !onlyFor[means.type]);
  for (const kind of forAny.keys()) {
    const naming = lines.has(kind) ? undefined : all.find((one) => one.place === 'rights' && one.named.some((hit) => hit.kind === kind));
    if (naming) line(kind).names.push(quoteAround(naming.clause, naming.named.find((hit) => hit.kind === kind)!));
  }
  for (const kind of lettersForAny(all)) lines.get(kind)?.unnamed.add('letter');
  if (lines.get('stop-sharing')?.unnamed.has('letter')) for (const form of addressOfForm(reading)) addMeans(line('stop-sharing'), form);
  return choiceKindIds.flatMap((kind) => {
    const found = lines.get(kind);
    if (!found) return [];
    for (const means of forAny.get(kind) ?? []) addMeans(found, means);
    settle(kind, found, contact, forAll);
    if (assisted.has(kind) && inRights.has(kind)) for (const means of help) addMeans(found, means);
    const evidence = distinct([...found.offers, ...found.names]).slice(0, enough);
    if (evidence.length === 0) return [];
    return [
      {
        kind,
        means: withoutEnds(found.means),
        deadlineDays: limits.get(kind)?.days ?? null,
        deadlineWorking: limits.get(kind)?.working ?? false,
        conditions: distinct(found.conditions).slice(0, enough),
        evidence,
        rule: [...found.rules].join('+'),
      },
    ];
  });
}

/** "您也可以随时联系客服（400-…）协助处理", at the head of the rights: a second way for each that is a request. */
function helping(all: readonly Statement[]): Means[] {
  return all
    .filter(
      ({ place, kinds, named, clause, span }) =>
        place === 'rights' && kinds.length === 0 && named.length === 0 && offersHelp.test(clause.text.slice(span.from, span.to)),
    )
    .flatMap(({ offer }) => offer.means.map(({ means }) => means))
    .filter(({ type }) => type === 'phone' || type === 'email' || type === 'online-service');
}

/** Takes what a sentence offers into the lines of the kinds that it is about. */
function gather(statement: Statement, line: (kind: ChoiceKindId) => Line): void {
  const { offer, clause, kinds } = statement;
  const complaint = kinds.includes('complain') && (statement.invites || statement.pointsToContact || kinds.length === 1);
  for (const kind of kinds) {
    if (kind === 'complain' && (statement.ofRegulator || !(complaint && complains(statement)))) continue;
    const fitting = offer.means.filter(
      (one) => !servedThere(statement, one) && (onlyFor[one.means.type]?.includes(kind) ?? true) && meantFor(statement, one).includes(kind),
    );
    if (fitting.length === 0 && !statement.pointsToContact && offer.unnamed.length === 0) continue;
    if (statement.pointsToContact && fitting.length === 0 && !entitlesContact(statement, kind)) continue;
    const target = line(kind);
    for (const one of fitting) addMeans(target, one.means);
    if (statement.pointsToContact) target.pointsToContact = true;
    // "从通讯录选取电话号码" beside a permission: the number is none to call.
    if (kind === 'permissions') target.unnamed.clear();
    else if (statement.place === 'rights') for (const way of offer.unnamed) target.unnamed.add(way);
    else if (statement.by === 'sentence' || statement.by === 'topic')
      for (const way of offer.unnamed) if (way !== 'desk') target.unnamed.add(way);
    const at =
      fitting.find((one) => one.means.type !== 'url') ?? statement.named.find((hit) => hit.kind === kind) ?? beginning(statement.span);
    target.offers.push(quoteAround(clause, at));
    target.rules.add(statement.by);
  }
}

/** "与在线客服沟通时读取相册": what a function of the app is for, outside the sections on rights, is no way to anything. */
function servedThere({ place, clause: { text } }: Statement, { means, from }: FoundMeans): boolean {
  return (
    place === 'elsewhere' &&
    means.type === 'online-service' &&
    means.value === '' &&
    /(?:与|和|同|向[^，。；]{0,8})$/.test(text.slice(Math.max(0, from - 10), from).replace(/(?:我们|平台|商城|本应用)的?$/, ''))
  );
}

function beginning(span: Span): Span {
  return { from: span.from, to: Math.min(span.to, span.from + 4) };
}

/**
 * Of several kinds and paths in one sentence, the kinds that a path serves: the ones named in its own part between commas
 * (在“我的”查询…，在“我的-资料”修改…), else all.
 */
function meantFor(statement: Statement, one: FoundMeans): ChoiceKindId[] {
  if (one.means.type !== 'menu') return statement.kinds;
  // The entries of one last step (观看历史/收藏) stand in one place: they serve what that place serves.
  const menus = statement.offer.means.filter(
    ({ means }, i, all) =>
      means.type === 'menu' && all.findIndex((other) => other.means.type === 'menu' && other.from === all[i]!.from) === i,
  );
  if (menus.length > 1 && !leadsToAccount(statement, one) && menus.some((menu) => leadsToAccount(statement, menu))) {
    return statement.kinds.filter((kind) => kind !== 'unbind-third-party');
  }
  if (statement.kinds.length < 2) return statement.kinds;
  const part = partAround(statement, one);
  const within = (hit: Span) => hit.from >= part.from && hit.to <= part.to;
  const served = (hits: readonly KindHit[]) => kindSet(hits.filter(within)).filter((kind) => statement.kinds.includes(kind));
  if (menus.length > 1) {
    const here = statement.by === 'sentence' ? served(statement.named) : [];
    const done = here.length > 0 ? here : served(statement.acts);
    if (done.length > 0) return done;
  }
  // Permissions named in another part than the path are closed elsewhere: 在“授权管理”撤回，也可以关闭设备权限.
  const permissions = statement.named.filter((hit) => hit.kind === 'permissions');
  if (permissions.length === 0 || permissions.some(within) || /权限/.test(one.means.value)) return statement.kinds;
  return statement.kinds.filter((kind) => kind !== 'permissions');
}

/** A path that names the other company's account. */
function leadsToAccount(statement: Statement, menu: Span): boolean {
  return statement.acts.some((act) => act.kind === 'unbind-third-party' && act.from >= menu.from && act.to <= menu.to);
}

function partAround({ clause: { text }, span }: Statement, one: Span): Span {
  const from = Math.max(span.from, ...['，', ',', '；', '：'].map((mark) => text.lastIndexOf(mark, one.from - 1) + 1));
  const ends = ['，', ',', '；', '。'].map((mark) => text.indexOf(mark, one.to)).filter((at) => at >= 0);
  return { from, to: Math.min(span.to, ...ends) };
}

/** "联系我们" points somewhere only where the sentence is about the user's request. */
function entitlesContact(statement: Statement, kind: ChoiceKindId): boolean {
  return (
    statement.place === 'rights' || kind === 'complain' || statement.named.some((hit) => hit.kind === kind) || statement.by === 'topic'
  );
}

/** Questions and complaints: not the sentences in which the app collects data for handling them. */
function complains(statement: Statement): boolean {
  return statement.place === 'rights' || statement.invites || statement.pointsToContact;
}

/** Kinds that the sections on rights name, in a heading or as something the user may do, with no way of their own. */
function nameRights(reading: Reading, all: readonly Statement[], places: readonly string[], line: (kind: ChoiceKindId) => Line): void {
  for (const clause of reading.clauses) {
    if (clause.kind !== 'heading' || places[clause.id] !== 'rights') continue;
    for (const kind of headingKinds(reading, clause)) {
      if (rightsByName.has(kind)) line(kind).names.push(quoteAround(clause, { from: 0, to: clause.text.length }));
    }
  }
  const heirs = new Map<number, Statement>();
  for (const statement of all) {
    if (statement.offer.means.length > 0 && !inBracket(statement)) heirs.set(statement.clause.id, statement);
    const promising =
      statement.place === 'rights' ||
      (statement.clause.role === 'introduction' && statement.named.length > 2) ||
      // "…自动决策机制作出决定…您有权要求我们作出解释" beside the ways to complain.
      (statement.place === 'contact' &&
        statement.offer.means.length === 0 &&
        statement.named.every((hit) => hit.kind === 'automated-decision'));
    if (!promising || (!statement.entitles && statement.by !== 'sentence')) continue;
    for (const hit of statement.named) {
      if (hit.kind === 'explain' && statement.named.some((other) => other.kind === 'automated-decision')) continue;
      if (!rightsByName.has(hit.kind) || (everyday.has(hit.kind) && !statement.kinds.includes(hit.kind))) continue;
      const target = line(hit.kind);
      target.names.push(quoteAround(statement.clause, hit));
      target.rules.add('named');
      target.beside ??= heirs.get(statement.clause.id)?.offer.means.map((one) => one.means);
    }
  }
}

/** "请按本政策所列的联系方式提出", where no list of ways follows. */
const referred = /(?:条|章|部分|节|政策|文末|上述|前述)[^。；：]{0,12}联[系络]方式(?![^。]*[：:]\s*$)/;

/** The contact section answers for complaints and questions. */
function complaints(all: readonly Statement[], contact: GeneralContact, line: (kind: ChoiceKindId) => Line): void {
  const section = contact.means.filter((one) => all.some((statement) => statement.clause.id === one.clause.id));
  if (section.length > 0 || contact.invitation) {
    const target = line('complain');
    for (const one of section) {
      addMeans(target, one.means);
      target.offers.push(one.evidence);
    }
    if (contact.invitation) target.offers.unshift(contact.invitation.evidence);
    target.rules.add('contact-section');
  }
  for (const statement of all) {
    if (statement.place !== 'contact') continue;
    const asked = kindSet(statement.named).filter((kind) => askedInContact.has(kind));
    if (statement.offer.means.length === 0 && !statement.pointsToContact) continue;
    for (const kind of asked) {
      const target = line(kind);
      for (const one of statement.offer.means) if (!onlyFor[one.means.type]) addMeans(target, one.means);
      if (referred.test(statement.clause.text.slice(statement.span.from, statement.span.to)))
        target.pointsToContact ||= statement.pointsToContact;
      target.offers.push(quoteAround(statement.clause, statement.named.find((hit) => hit.kind === kind)!));
      target.rules.add('contact-section');
    }
  }
}

/** What stands in the way: unpaid loans, open disputes. */
function remember(reading: Reading, all: readonly Statement[], lines: ReadonlyMap<ChoiceKindId, Line>): void {
  for (const statement of all) {
    if (statement.place !== 'rights') continue;
    const limits = hitsOf(reading, statement.clause.id, 'choice-limit', statement.span.from, statement.span.to);
    if (limits.length === 0) continue;
    for (const kind of statement.kinds) {
      if (!['close-account', 'withdraw-consent', 'delete', 'unbind-card'].includes(kind)) continue;
      lines.get(kind)?.conditions.push(quoteAround(statement.clause, limits[0]!));
    }
  }
}

/** Adds the general contact where the policy points to it, or names a right without a way to use it. */
function settle(kind: ChoiceKindId, line: Line, contact: GeneralContact, forAll: readonly Means[]): void {
  const alone = line.means.length === 0 && !line.pointsToContact && line.unnamed.size === 0 && rightsByName.has(kind);
  const beside = line.beside?.every((means) => ['phone', 'email', 'online-service'].includes(means.type)) ? line.beside : null;
  if (alone && (beside || forAll.length > 0)) {
    for (const means of beside ?? forAll) addMeans(line, means);
    return;
  }
  const printed = (fits: (means: Means) => boolean) => contact.means.map((one) => one.means).filter(fits);
  // A letter is the way for those who are told to write one, an e-mail where no address is printed; the rest have quicker ways, if any.
  const quick = printed(({ type }) => type !== 'post');
  if (line.pointsToContact || alone) for (const means of quick.length > 0 ? quick : printed(() => true)) addMeans(line, means);
  if (line.unnamed.has('letter')) for (const means of printed(({ type }) => type === 'post')) addMeans(line, means);
  if (line.unnamed.has('mail') && !line.means.some(({ type }) => type === 'email'))
    for (const means of forPrivacy(printed(({ type }) => type === 'email'))) addMeans(line, means);
  if (line.unnamed.has('hotline') && !line.means.some(({ type }) => type === 'phone'))
    for (const means of printed(({ type }) => type === 'phone')) addMeans(line, means);
  if (line.means.length === 0 && line.unnamed.has('letter') && line.unnamed.size === 1)
    for (const means of printed(({ type }) => type === 'email')) addMeans(line, means);
  if (!line.unnamed.has('desk') || line.means.some(servesCustomers)) return;
  const service = printed(servesCustomers);
  for (const means of service.length > 0 ? service : [{ type: 'online-service', value: '' } as const]) addMeans(line, means);
}

/** Of several addresses the one that is for matters of privacy, if its name says so. */
function forPrivacy(all: readonly Means[]): readonly Means[] {
  const own = all.filter(({ value }) => /privacy|dpo|protection|gdpr/i.test(value.split('@')[0]!));
  return own.length > 0 ? own : all;
}

function servesCustomers(means: Means): boolean {
  return means.type === 'phone' || means.type === 'online-service' || (means.type === 'menu' && /客服/.test(means.value));
}

/** 删除账号 beside 设置 > 删除账号: the page at the end of a way is told once. */
function withoutEnds(all: readonly Means[]): Means[] {
  return all.filter(
    (one) =>
      one.type !== 'menu' ||
      one.value.includes(' > ') ||
      !all.some(
        (other) =>
          other.type === 'menu' &&
          other !== one &&
          (other.value.endsWith(` > ${one.value}`) || other.value.endsWith(` > ${one.value.replace(/^申请/, '')}`)),
      ),
  );
}

function addMeans(line: Line, means: Means): void {
  if (!line.means.some((other) => sameMeans(other, means))) line.means.push(means);
}

function distinct(list: readonly Evidence[]): Evidence[] {
  return list.filter((one, i) => one.quote && list.findIndex((other) => other.quote === one.quote) === i);
}
