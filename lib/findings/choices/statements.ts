import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { ClausePlace } from './clause-place.ts';
import { announcesWays, latin, ownForms, sameWay, useAbove } from './english-cues.ts';
import { govern } from './governing/govern.ts';
import type { Ruling } from './governing/governed.ts';
import { headingKinds, runInKinds, wholeLabelKinds } from './heading-kinds.ts';
import { type KindHit, type Register, kindSet, kindsInText } from './kinds-in-text.ts';
import { runInLabel, unknownLabel } from './label-kinds.ts';
import { type Offer, meansInText } from './means-in-text.ts';
import { pointsAway } from './points-away.ts';
import { choiceWords, hitsWithin } from './reading-memo.ts';
import { lastPaths, samePath } from './same-path.ts';
import { joinSteps } from './step-lines.ts';
import { pathAbove, underPath, wayAbove } from './under-path.ts';

/** One sentence with the choices it is about, named by itself or by what governs it, and what it offers. */
export interface Statement {
  clause: Clause;
  span: Span;
  place: ClausePlace;
  /** The choices that the sentence is about. */
  kinds: ChoiceKindId[];
  /** The choices that the sentence itself names, with their places. */
  named: KindHit[];
  offer: Offer;
  /** It points to the general contact of the policy. */
  pointsToContact: boolean;
  /** It invites the user to get in touch. */
  invites: boolean;
  /** It speaks of the rights above in general ("上述请求"). */
  remaining: boolean;
  /** Verbs of choices and things they are done to, wherever they stand: they tell which part of a sentence serves which kind. */
  acts: KindHit[];
  /** It says that the user may do something, or asks something of the operator. */
  entitles: boolean;
  /** It says how to reach a regulator, in English: no way to the operator. */
  ofRegulator: boolean;
  /** Where `kinds` comes from, for tests and for explaining misses. */
  by: Ruling['by'];
}

interface Context {
  heading: number | undefined;
  headingKinds: ChoiceKindId[];
  runIns: { rank: number; kinds: ChoiceKindId[] }[];
  /** What the last line or cell that was nothing but a label named, and the last clause that it governs. */
  label: { kinds: ChoiceKindId[]; until: number; row: string | null } | null;
  /** What the list being read is about, and the rank of the number of the paragraph that announced it. */
  leadIn: { kinds: ChoiceKindId[]; rank: number } | null;
  /** Kinds of a sentence that the last clause left unfinished. */
  open: ChoiceKindId[];
  /** Topics named in the last clause, for "如您不希望接收上述信息". */
  topics: ChoiceKindId[];
  /** What the nearest sentence that offers anything does offer. */
  ways?: Offer | undefined;
  /** What the last sentence on using the rights in general offers, in whatever section. */
  waysForAll?: Offer | undefined;
  /** The clause that offers it. */
  waysAt?: number | undefined;
  /** The path that the last lead-in of this section gives for the lines below it. */
  under?: string | undefined;
}

/** A term governs the paragraphs right below it. */
const reachOfLabel = 3;
const unnumbered = 99;
/** Choices that sections other than those on rights may offer; looking up an order there is a function, not a right. */
const offeredElsewhere = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'personalisation',
  'marketing',
  'permissions',
  'automated-decision',
  'model-training',
  'stop-sharing',
  'cookies',
  'unbind-card',
  'unbind-third-party',
  'deceased',
  'complain',
]);
/** "三者均请发信至…": the way for all that the paragraph has named before. */
const forAllAbove =
  /^\s*(?:[二两三四五六七八九]者|前[述面]?[二两三四五六]项|(?:以上|上述|前述)(?:各|[二两三四五六])?(?:项|种|类|事项|请求|权利)?)[^，。；]{0,6}(?:均|都|皆|一律)/;
const topicKinds = new Map<string, ChoiceKindId>([
  ['choice-topic.personalisation', 'personalisation'],
  ['choice-topic.marketing', 'marketing'],
  ['choice-topic.model-training', 'model-training'],
  ['choice-topic.automated-decision', 'automated-decision'],
  ['choice-topic.sharing', 'stop-sharing'],
]);

/**
 * Every sentence of a policy that may concern a choice, in order, with the choices that govern it: named in the sentence,
 * in the lead-in of its list ("您可以通过以下方式注销："), in a run-in heading ("4. 删除您的个人信息。…"), in the heading above, in the
 * sentences before it, or by the last step of its menu path.
 */
export function statements(reading: Reading, places: readonly ClausePlace[]): Statement[] {
  const found: Statement[] = [];
  let context: Context = { heading: undefined, headingKinds: [], runIns: [], label: null, leadIn: null, open: [], topics: [] };
  const entries = new Set(reading.clauses.filter((clause) => isEntryLine(reading, clause, places[clause.id]!)).map((clause) => clause.id));
  for (const clause of reading.clauses) {
    const place = places[clause.id]!;
    if (place === 'none') continue;
    const path = clause.pathIds.filter((id) => !entries.has(id));
    if (clause.kind === 'heading' && !entries.has(clause.id)) {
      context = { ...context, label: null, leadIn: null, open: [], topics: [] };
      continue;
    }
    const heading = path.at(-1);
    if (heading !== context.heading) {
      context = {
        heading,
        headingKinds: kindsOfPath(reading, path, place),
        runIns: [],
        label: null,
        leadIn: announcedBy(reading, heading, place),
        open: [],
        topics: [],
        waysForAll: context.waysForAll,
      };
    }
    if (saysNothing(reading, clause, place, context)) continue;
    enterClause(reading, clause, place, context);
    found.push(...clauseStatements(reading, clause, place, context));
  }
  joinSteps(found);
  return found;
}

/** Most clauses outside the rights hold no word about choices, and no list or sentence goes on in them. */
function saysNothing(reading: Reading, clause: Clause, place: ClausePlace, context: Context): boolean {
  if (place !== 'elsewhere' || context.leadIn || context.open.length > 0 || choiceWords(reading, clause).length > 0) return false;
  context.topics = [];
  return true;
}

/** A numbered line such as "（2）某某APP我的-在线客服" looks like a heading, yet is an entry of a list of means. */
function isEntryLine(reading: Reading, clause: Clause, place: ClausePlace): boolean {
  if (clause.kind !== 'heading' || place === 'none' || place === 'definitions') return false;
  const { means } = meansInText(reading, clause);
  return means.some((one) => one.means.type === 'menu' || one.means.type === 'phone' || one.means.type === 'email');
}

/** The choices of the nearest heading that names any. The outermost heading of a rights chapter often lists them all: no guide. */
function kindsOfPath(reading: Reading, path: readonly number[], place: ClausePlace): ChoiceKindId[] {
  for (let i = path.length - 1; i >= 0; i--) {
    const id = path[i]!;
    const kinds = headingKinds(reading, reading.clauses[id]!);
    if (kinds.length === 0) continue;
    if (kinds.length > 3 && path.length > i + 1) return [];
    return place === 'elsewhere' ? kinds.filter((kind) => offeredElsewhere.has(kind)) : kinds;
  }
  return [];
}

/** A lead-in that the outline took for a heading: "3. 您可以通过以下路径关闭自动化决策：". */
function announcedBy(reading: Reading, heading: number | undefined, place: ClausePlace): Context['leadIn'] {
  if (heading === undefined || !/[：:]\s*$/.test(reading.clauses[heading]!.text)) return null;
  if (!hitsOf(reading, heading, 'choice-cue').some((hit) => hit.concept === 'choice-cue.following')) return null;
  const kinds = kindsOfPath(reading, [heading], place);
  return kinds.length > 0 ? { kinds, rank: 0 } : null;
}

function enterClause(reading: Reading, clause: Clause, place: ClausePlace, context: Context): void {
  const number = numbering(clause.text);
  const rank = number?.rank ?? unnumbered;
  if (number) context.runIns = context.runIns.filter((runIn) => runIn.rank < rank);
  else context.runIns = context.runIns.filter((runIn) => runIn.rank < unnumbered);
  if (!number && clause.kind !== 'item' && context.leadIn && !continuesList(reading, clause)) context.leadIn = null;
  if (context.leadIn && rank <= context.leadIn.rank && context.leadIn.rank < unnumbered) context.leadIn = null;
  if (place !== 'rights') return;
  enterLabel(reading, clause, context);
  const kinds = runInKinds(reading, clause);
  if (kinds.length > 0) {
    context.runIns.push({ rank, kinds });
    if (number && context.leadIn?.rank === unnumbered) context.leadIn = null;
  }
}

/** Below a lead-in, its list may bear no numbers: the first paragraph belongs to it, and then short lines that offer something. */
function continuesList(reading: Reading, clause: Clause): boolean {
  const before = reading.clauses[clause.id - 1];
  if (before === undefined) return false;
  if (/[：:]\s*$/.test(before.text)) return true;
  return clause.text.length <= 60 && meansInText(reading, clause).means.length > 0;
}

/** The term of a list of terms governs what stands below it, the first cell of a row the cells beside it. */
function enterLabel(reading: Reading, clause: Clause, context: Context): void {
  const row = clause.kind === 'cell' ? `${clause.block}/${clause.row}` : null;
  if (context.label && (clause.id > context.label.until || row !== context.label.row)) context.label = null;
  const kinds = wholeLabelKinds(reading, clause);
  if (kinds.length > 0) context.label = { kinds, row, until: clause.id + reachOfLabel };
}

function clauseStatements(reading: Reading, clause: Clause, place: ClausePlace, context: Context): Statement[] {
  const hits = choiceWords(reading, clause);
  const register: Register = place === 'rights' || place === 'contact' ? 'rights' : 'elsewhere';
  let governing = context.runIns.at(-1)?.kinds ?? context.label?.kinds ?? context.headingKinds;
  const leadIn = context.leadIn?.kinds ?? null;
  const list: Statement[] = [];
  let previous: ChoiceKindId[] = context.open;
  let topics = hits.length > 0 && pointsBack.test(clause.text) ? context.topics : [];
  context.open = [];
  const english = maySay(reading, clause, sign.english);
  clause.sentences.forEach((span, index) => {
    const last = index === clause.sentences.length - 1;
    const own = hitsWithin(hits, span.from, span.to);
    const found = meansInText(reading, clause, span);
    const text = clause.text.slice(span.from, span.to);
    if (register === 'elsewhere' && own.length === 0 && found.means.length === 0) {
      if (last) leave(clause, text, context, { kinds: [], following: false, opens: false });
      return;
    }
    const borrowed =
      found.means.length > 0
        ? null
        : english && sameWay.test(text)
          ? lastOffer(context, found, useAbove.test(text))
          : samePath.test(text)
            ? lastPaths(context.ways, context.waysAt, clause, found)
            : null;
    const under = context.under ? underPath(clause.text, span, context.under, found) : null;
    const offer = ownOffer(under ?? borrowed ?? found);
    if (offer.means.length > 0) Object.assign(context, { ways: offer, waysAt: clause.id });
    if (offer.means.length > 0 && own.some((hit) => hit.concept === 'choice-cue.remaining')) context.waysForAll = offer;
    const entry = register === 'rights' && index > 0 ? entryKinds(reading, clause, span) : [];
    // "Your wishes: …": a label of English that names no choice ends what the label before was about, too.
    const labelled = english && register === 'rights' && index > 0 && entry.length === 0 && unknownLabel.test(text);
    if (entry.length > 0 || labelled) {
      governing = entry.length > 0 ? entry : context.headingKinds;
      previous = [];
    }
    const named = (own.length === 0 ? [] : kindsInText(clause.text, outsidePaths(clause.text, hits, offer), span, register)).filter(
      (hit) => place !== 'definitions' || hit.kind === 'cookies',
    );
    const meant = kindSet(named).filter((kind) => register === 'rights' || offeredElsewhere.has(kind));
    if (context.under && index === 0 && offer.means.length === 0 && meant.length > 0 && numbering(clause.text))
      offer.means.push(wayAbove(span, context.under));
    if (index > 0 && previous.length > 0 && numbering(text.trimStart())) previous = [];
    const cues = new Set(own.map((hit) => hit.concept));
    const together = meant.length === 0 && forAllAbove.test(text) ? kindSet(list.flatMap((one) => one.named)) : [];
    // A paragraph of its own on using the rights in general ends what the last number was about.
    const aside = english
      ? named.filter(({ from }) => clause.text.lastIndexOf('(', from) <= Math.max(span.from, clause.text.lastIndexOf(')', from)))
      : named;
    const general =
      (english &&
        cues.has('choice-cue.remaining') &&
        meant.length > 0 &&
        aside.every(({ kind }) => kind === 'complain') &&
        ownForms.test(text)) ||
      (cues.has('choice-cue.remaining') &&
        meant.length === 0 &&
        context.runIns.length > 0 &&
        !numbering(clause.text) &&
        context.headingKinds.length === 0);
    const { kinds, by } = general
      ? { kinds: [], by: 'none' as const }
      : together.length > 1
        ? { kinds: together, by: 'previous' as const }
        : govern({
            named: meant,
            governing,
            outer: context.headingKinds,
            leadIn,
            previous,
            topics,
            offer,
            refuses: cues.has('choice-cue.refuse'),
            register,
            clause,
            hits,
            span,
            text,
          });
    const invites = cues.has('contact.us');
    // "To withdraw consent to SMS or another permission, go to Settings > Apps on your phone": both in one place.
    if (
      english &&
      kinds.includes('withdraw-consent') &&
      !kinds.includes('permissions') &&
      offer.means.some((one) => one.means.type === 'device-settings') &&
      /\bpermissions?\b/i.test(text)
    )
      kinds.push('permissions');
    list.push({
      clause,
      span,
      place,
      kinds,
      named,
      offer,
      by,
      invites,
      pointsToContact:
        (cues.has('contact.reference') && pointsAway(reading, clause, own, span)) ||
        (invites &&
          offer.means.length === 0 &&
          offer.unnamed.every((way) => way === 'desk') &&
          !(
            english &&
            latin.test(text) &&
            list.some((one) => one.offer.means.length > 0 && one.kinds.some((kind) => kinds.includes(kind)))
          )),
      remaining: cues.has('choice-cue.remaining') || (english && meant.length === 0 && useAbove.test(text)),
      acts: kinds.length > 1 || offer.means.length > 1 ? actsIn(own) : [],
      entitles: cues.has('choice-cue.right'),
      ofRegulator: english && !invites && latin.test(text) && hitsOf(reading, clause.id, 'regulator', span.from, span.to).length > 0,
    });
    if (kinds.length > 0 && by !== 'context') previous = kinds;
    topics = [...new Set([...topicsIn(own), ...topics])];
    const following = cues.has('choice-cue.following');
    if (last) context.under = pathAbove(text, offer) ?? context.under;
    if (last)
      leave(clause, text, context, {
        kinds,
        following,
        opens: following || announcesWays.test(text) || (invites && offer.means.length === 0),
      });
  });
  context.topics = topics;
  return list;
}

/** Entries that run on in one paragraph: "1、查询：…；2、注销：…". */
function entryKinds(reading: Reading, clause: Clause, span: Span): ChoiceKindId[] {
  const text = clause.text.slice(span.from, span.to);
  const start = span.from + (numbering(text)?.length ?? 0);
  const label = runInLabel(clause.text, start);
  return label && label.to < span.to && /[：:]/.test(clause.text[label.to]!) ? headingKinds(reading, clause, label) : [];
}

const pointsBack = /上述|前述|以上|该|这些|此类/;

/** At the end of a clause: whether it announces a list, or breaks off in the middle of a sentence. */
function leave(
  clause: Clause,
  text: string,
  context: Context,
  { kinds, following, opens }: { kinds: ChoiceKindId[]; following: boolean; opens: boolean },
): void {
  if (/[：:]\s*$/.test(text) || (following && /[：:]/.test(text.slice(-12)))) {
    context.leadIn = opens && kinds.length > 0 ? { kinds, rank: numbering(clause.text)?.rank ?? unnumbered } : null;
  } else if (!/[。；;.！!？?]\s*[”」』）)】]?\s*$/.test(text)) context.open = kinds;
}

/** What the nearest sentence before offers; this one's own offer where none does, or where paths would be lent. */
function lastOffer(context: Context, own: Offer, forAll: boolean): Offer {
  const ways = (forAll ? context.waysForAll : undefined) ?? context.ways;
  return ways ? { means: ways.means.filter(({ means }) => means.type !== 'menu'), unnamed: own.unnamed } : own;
}

/** The means may be joined with those of the next line, so each statement has its own. */
function ownOffer(offer: Offer): Offer {
  return { means: [...offer.means], unnamed: offer.unnamed };
}

/** Words within a menu path, or the verb that leads to it (访问“首页”), say nothing of what the sentence is about. */
function outsidePaths(text: string, hits: readonly Hit[], offer: Offer): readonly Hit[] {
  const paths = offer.means.filter((one) => one.means.type === 'menu');
  if (paths.length === 0) return hits;
  const leads = (hit: Hit, path: Span) =>
    hit.to <= path.from && hit.from >= path.from - 3 && /^[“"【「『\s]*$/.test(text.slice(hit.to, path.from));
  return hits.filter((hit) => !paths.some((path) => (hit.from >= path.from && hit.to <= path.to) || leads(hit, path)));
}

function actsIn(hits: readonly Hit[]): KindHit[] {
  return hits
    .filter((hit) => /^choice-(?:verb|object)\./.test(hit.concept) && hit.concept !== 'choice-object.information')
    .map((hit) => ({ kind: hit.concept.slice(hit.concept.indexOf('.') + 1) as ChoiceKindId, from: hit.from, to: hit.to }));
}

function topicsIn(hits: readonly Hit[]): ChoiceKindId[] {
  return hits
    .filter((hit) => topicKinds.has(hit.concept))
    .map((hit) => topicKinds.get(hit.concept)!)
    .reverse();
}
