import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { spokenOfAgain } from './english-lists.ts';
import { continues, counted, firstCounted } from './list-entries.ts';
import { childrenTurnedAway, deniesPartOnly } from './english-denials.ts';
import { deniedBefore, isFirmDenial } from './denials.ts';
import { explainsTheTerm } from './definitions.ts';
import { deniedBeside, underDenial } from './denied-beside.ts';
import { eventsOf } from './events.ts';
import { headingItems } from './heading-items.ts';
import { isInPassing } from './in-passing.ts';
import { purposeOf } from './purpose.ts';
import { type RawMention, weakMention } from './raw-mention.ts';
import { type ReadingMode, readingMode } from './reading-mode.ts';
import { listsTheLaw } from './lists-the-law.ts';
import type { PolicyTable } from '../tables/policy-table.ts';
import { claimedByPartners } from './table-items.ts';
import { asksTheReader, speaksOfTheUser } from './speaks-of-the-user.ts';
import {
  belongsToOthers,
  isAddressToWrite,
  isAsked,
  isForTaxes,
  isLeftUndone,
  isSdkEntry,
  isUse,
  isWarnedOf,
  speaksAgain,
} from './spoken-of.ts';
import { staysOnDevice } from './stays-on-device.ts';
import { wards, wardsData } from './wards.ts';
import type { State } from './sentence-state.ts';
import { walkSentence } from './walk-sentence.ts';

/** Words of data in headings, paragraphs and list items that count as collected, refused or a partner's. */
export function proseItems(reading: Reading, tables: readonly PolicyTable[]): RawMention[] {
  const claimed = claimedByPartners(tables);
  const found: RawMention[] = [];
  let handedOn: State | null = null;
  let handedBy: Clause | null = null;
  let lead: NonNullable<RawMention['lead']> | null = null;
  let leadExplains = false;
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || claimed.has(clause.id)) continue;
    const denying = underDenial(reading, clause);
    const mode: ReadingMode = denying && clause.kind !== 'heading' ? 'denials' : readingMode(reading, clause);
    if (mode === 'shut') continue;
    if (explainsTheTerm(clause)) {
      lead = /[：:]$/.test(clause.text) ? { clause, sentence: clause.sentences[0]! } : null;
      leadExplains = true;
      continue;
    }
    if (clause.kind === 'heading') {
      found.push(...headingItems(reading, clause, mode));
      handedOn = null;
      if (leadExplains || !groupsEntries(reading, clause)) lead = null;
      continue;
    }
    if (lead && !continues(lead.clause, clause)) lead = null;
    if (lead && leadExplains) continue;
    if (handedBy && !continues(handedBy, clause)) handedOn = handedBy = null;
    const base: State = mode === 'open' ? 'listed' : mode === 'partner' ? 'partner' : 'idle';
    // An entry of a list below such a heading is denied although it has no word of denying itself.
    let enumerated: State | null = null;
    let state: State = denying && isEntry(reading, clause) ? 'denied' : (handedOn ?? base);
    clause.sentences.forEach((sentence, index) => {
      if (
        asksTheReader(clause.text, sentence) ||
        saysNothing(reading, clause, sentence, index, mode) ||
        staysOnDevice(reading, clause, sentence)
      ) {
        state = base;
        return;
      }
      if (
        !speaksOfTheUser(reading, clause, sentence) ||
        (clause.role === 'changes' && /^\s*(?:如果?|若|当|一旦)/.test(clause.text.slice(sentence.from, sentence.to)))
      ) {
        state = base;
        return;
      }
      const denied = mode === 'partner' ? [] : deniedBeside(reading, clause, sentence);
      const events = eventsOf(reading, clause, sentence);
      if (counted.test(clause.text.slice(sentence.from, sentence.to)) && (state === 'purpose' || state === 'condition' || state === 'idle'))
        state = enumerated ?? base;
      const { steps, end, opened } = walkSentence(clause.text, events, isSdkEntry(clause.text, sentence) ? 'partner' : mode, state);
      if (firstCounted.test(clause.text.slice(sentence.from, sentence.to))) enumerated = opened ? 'collect' : null;
      for (const step of steps) {
        if (step.category === 'minor' && step.polarity === 'collected' && !wards.test(clause.text.slice(step.from, step.to))) continue;
        if (step.polarity === 'collected' && denied.some(({ span }) => span.from < step.to && step.from < span.to)) continue;
        if (
          isAddressToWrite(clause.text, step) ||
          belongsToOthers(clause.text, step) ||
          isForTaxes(clause.text, step) ||
          (step.polarity === 'collected' &&
            (isLeftUndone(clause.text, step, sentence) || isWarnedOf(clause, reading.clauses[clause.id + 1], sentence)))
        )
          continue;
        if (isAsked(clause.text, step) || isUse(clause, step) || isInPassing(clause.text, step, sentence)) continue;
        if (step.polarity === 'not-collected' && deniesPartOnly(clause.text, step)) continue;
        if (step.polarity === 'not-collected' && !isFirmDenial(reading, clause, sentence, step)) continue;
        found.push({
          category: ofService(clause.text, step, sentence) ? 'service-record' : step.category,
          clause,
          span: { from: step.from, to: step.to },
          sentence: index,
          ground: step.ground,
          polarity: step.polarity,
          requirement: null,
          lead,
          weak:
            step.ground === 'listed' ||
            step.ground === 'share' ||
            mode === 'strict' ||
            spokenOfAgain(clause, step) ||
            passesOn.has(clause.role) ||
            namesPermission(clause.text, sentence.from, step.from) ||
            speaksAgain(clause.text.slice(sentence.from, step.from), mode) ||
            isOverview(reading, clause, mode),
          fromOthers: fromOthers(reading, clause, sentence, step.from),
          // Why something is passed on is not why it is taken.
          purpose: step.ground === 'share' || passesOn.has(clause.role) ? null : purposeOf(reading, clause, sentence, step.to),
          because: null,
          rule: `${mode}:${step.ground}`,
        });
      }
      const ward = mode === 'denials' && clause.role === 'minors' ? wardsData(clause.text, sentence) : null;
      if (ward) found.push({ ...denial(clause, index, 'minor', ward), ground: 'collect', polarity: 'collected', rule: 'wards' });
      const turnedAway = childrenTurnedAway(clause, sentence);
      if (turnedAway) found.push(denial(clause, index, 'minor', turnedAway));
      for (const { category, span } of denied) if (!deniesPartOnly(clause.text, span)) found.push(denial(clause, index, category, span));
      if (mode !== 'partner') found.push(...deniedBefore(reading, clause, index));
      state = /[；;]$/.test(clause.text.slice(sentence.from, sentence.to)) && end !== 'consequence' ? end : base;
      if (index === clause.sentences.length - 1) {
        if (
          opensList(reading, clause) &&
          mode !== 'strict' &&
          mode !== 'denials' &&
          (end === 'collect' || end === 'provide' || end === 'use' || (opened && listAhead.test(clause.text.slice(sentence.from))))
        ) {
          handedOn = 'collect';
          handedBy = clause;
        }
      }
    });
    if (/[：:]$/.test(clause.text) && !(lead && !leadExplains && groupsEntries(reading, clause))) {
      lead = { clause, sentence: clause.sentences[clause.sentences.length - 1]! };
      leadExplains = listsTheLaw(reading, clause, lead.sentence);
    }
  }
  return found;
}

const longestGroup = 12;

/** "Android方面：" within a list only groups its entries. */
function groupsEntries(reading: Reading, { id, text }: Clause): boolean {
  return (
    /[：:]$/.test(text) &&
    text.length <= longestGroup &&
    hitsOf(reading, id, 'cue').length === 0 &&
    hitsOf(reading, id, 'data').length === 0
  );
}

function denial(clause: Clause, sentence: number, category: RawMention['category'], span: Span): RawMention {
  return weakMention({
    category,
    clause,
    span,
    sentence,
    ground: 'denied',
    polarity: 'not-collected',
    rule: 'denied-beside',
  });
}

/** "您与客服之间的通话记录" is kept by the service; the phone's own list is not read. */
function ofService(text: string, { category, from }: { category: string; from: number }, sentence: Span): boolean {
  // What is sent to customer service belongs to the case, not to what users publish.
  if (category === 'user-content')
    return (
      /^[^，。；]{0,24}(?:客服|咨询|投诉|求助|来电|反馈问题|申诉)/.test(text.slice(sentence.from, from)) &&
      /录音|聊天|沟通|会话|文字|对话|记录/.test(text.slice(sentence.from, sentence.to))
    );
  return (
    category === 'call-log' &&
    /(?:客服|来电|致电|与我们)[^，。；、]{0,12}$|服务记录、通[信讯][和及与、]$|与(?:我们|我行|本行|客服)的(?:沟通|通信|通讯|联系|往来)(?:记录|内容)?[，,（(]?(?:包括|包含|如)[^。；]{0,12}$/.test(
      text.slice(Math.max(0, from - 40), from),
    )
  );
}

/** Most sentences name no data, deny nothing and lead to no list. */
function saysNothing(reading: Reading, clause: Clause, { from, to }: Span, index: number, mode: ReadingMode): boolean {
  if (hitsOf(reading, clause.id, 'data', from, to).length > 0) return false;
  if (hitsOf(reading, clause.id, 'cue', from, to).some((cue) => cue.concept === 'cue.not-collected')) return false;
  // What the last sentence leaves open matters where a list follows.
  if (index === clause.sentences.length - 1) {
    return mode !== 'denials' && hitsOf(reading, clause.id, 'permission', from, to).length === 0 && !opensList(reading, clause);
  }
  return !/[；;]$/.test(clause.text.slice(to - 2, to));
}

/** True for a text that ends before the list that it leads to. */
function opensList(reading: Reading, clause: Clause): boolean {
  const { text } = clause;
  return (
    (maySay(reading, clause, sign.colon) && /[：:]\s*$/.test(text)) || /(?:如下|以下信息|下列信息|具体包括)[^。]{0,8}[。：:]?$/.test(text)
  );
}

/** A short entry without a word of denying of its own. */
function isEntry(reading: Reading, clause: Clause): boolean {
  return clause.text.length <= 30 && hitsOf(reading, clause.id, 'cue').every((cue) => cue.concept !== 'cue.not-collected');
}

/** "我们会获取下列信息，用于…：": the list is of data although the purpose came in between. */
const listAhead = /(?:以下|下列|如下)[^，。；：]{0,8}(?:信息|资料|数据|内容|材料|权限)|the following/i;

/** Sections on what is passed on repeat what was collected elsewhere. */
const passesOn: ReadonlySet<Clause['role']> = new Set(['sharing', 'transfer', 'disclosure', 'sdk-list', 'cross-border']);

/** "The following permissions: camera (…), calendar (…)": who names a permission says nothing of demand. */
function namesPermission(text: string, start: number, at: number): boolean {
  return /\bpermissions?\b[^.;:]{0,60}:/i.test(text.slice(start, at));
}

/** An entry of the policy's own overview ("【设备信息】…") names kinds of data without saying when they are taken. */
function isOverview(reading: Reading, clause: Clause, mode: ReadingMode): boolean {
  return (
    mode === 'open' &&
    /^[\d.、（）()\s*]*【[^】]{2,16}】/.test(clause.text) &&
    hitsOf(reading, clause.id, 'cue').every((cue) => cue.concept !== 'cue.condition' && cue.concept !== 'cue.refuse')
  );
}

function fromOthers(reading: Reading, clause: Clause, sentence: Span, before: number): boolean {
  if (clause.role === 'third-party-sources') return true;
  return hitsOf(reading, clause.id, 'ref', sentence.from, before).some((hit) => hit.concept === 'ref.third-party-source');
}
