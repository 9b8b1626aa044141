import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { ClausePlace } from './place.ts';
import type { Context } from './context/context.ts';
import { leave } from './context/leave-clause.ts';
import { offeredElsewhere } from './context/offered-elsewhere.ts';
import { announcesWays, latin, ownForms, sameWay, useAbove } from './english-cues.ts';
import { govern } from './governing/govern.ts';
import { headingKinds } from './heading-kinds.ts';
import { type Register, kindSet, kindsInText } from './kinds-in-text.ts';
import { runInLabel, unknownLabel } from './label-kinds.ts';
import { meansInText } from './means-in-text.ts';
import type { Offer } from './offer.ts';
import { pointsAway } from './points-away.ts';
import { choiceWords, hitsWithin } from './reading-memo.ts';
import { lastPaths, samePath } from './same-path.ts';
import { actsIn, outsidePaths, topicsIn } from './sentence-words.ts';
import type { Statement } from './statement.ts';
import { pathAbove, underPath, wayAbove } from './under-path.ts';

/** "三者均请发信至…": the way for all that the paragraph has named before. */
const forAllAbove =
  /^\s*(?:[二两三四五六七八九]者|前[述面]?[二两三四五六]项|(?:以上|上述|前述)(?:各|[二两三四五六])?(?:项|种|类|事项|请求|权利)?)[^，。；]{0,6}(?:均|都|皆|一律)/;

const pointsBack = /上述|前述|以上|该|这些|此类/;

/** The sentences of one clause that may concern a choice, in order. Changes `context` to what the next clause stands under. */
export function clauseStatements(reading: Reading, clause: Clause, place: ClausePlace, context: Context): Statement[] {
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

/** What the nearest sentence before offers; this one's own offer where none does, or where paths would be lent. */
function lastOffer(context: Context, own: Offer, forAll: boolean): Offer {
  const ways = (forAll ? context.waysForAll : undefined) ?? context.ways;
  return ways ? { means: ways.means.filter(({ means }) => means.type !== 'menu'), unnamed: own.unnamed } : own;
}

/** The means may be joined with those of the next line, so each statement has its own. */
function ownOffer(offer: Offer): Offer {
  return { means: [...offer.means], unnamed: offer.unnamed };
}
