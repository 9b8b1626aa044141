import type { DataId } from '../../card/taxonomy.ts';
import { englishLabelEnds, isEntryMark, placedByItself } from './english-lists.ts';
import type { SentenceEvent } from './events.ts';
import { inList } from './in-list.ts';
import { afterComma, type Frame, nextState } from './next-state.ts';
import type { Ground } from './raw-mention.ts';
import type { ReadingMode } from './reading-mode.ts';
import { grounds, type State } from './sentence-state.ts';

export interface Step {
  category: DataId;
  from: number;
  to: number;
  ground: Ground;
  polarity: 'collected' | 'not-collected' | 'partner';
}

/**
 * Walks along a sentence and tells which words of data count. A verb of collecting opens a list that runs on over commas
 * until another word takes over: a purpose, a condition, a refusal, a denial. What stands in brackets belongs to the word
 * before; after the bracket the list goes on.
 * @param text the clause; @param start the state that the lines before hand on
 * @returns the counted words, the state at the end, and whether a verb of collecting opened a list on the way
 */
export function walkSentence(
  text: string,
  events: readonly SentenceEvent[],
  mode: ReadingMode,
  start: State,
): { steps: Step[]; end: State; opened: boolean } {
  const base: State = mode === 'open' ? 'listed' : mode === 'partner' ? 'partner' : 'idle';
  const stack: Frame[] = [];
  let frame: Frame = { state: start, third: mode === 'partner' };
  let sinceComma = 0;
  let we = -1;
  let head: DataId | null = null;
  const heads: (DataId | null)[] = [];
  const steps: Step[] = [];
  let opened = false;
  let entries: State | null = null;
  /** What governed before the last word of purpose, and where that stands. */
  let interrupted: { state: State; at: number } | null = null;
  for (const event of events) {
    switch (event.kind) {
      case 'open':
        // "… from (a) the register, (b) your employer, where you ask us to, (c) …": each entry stands under what led to the first.
        if (isEntryMark(text, event.from)) {
          entries ??= frame.state;
          frame.state = entries;
        }
        stack.push({ ...frame });
        heads.push(head);
        break;
      case 'close':
        frame = stack.pop() ?? frame;
        heads.pop();
        break;
      case 'comma':
        sinceComma = event.to;
        if (!(frame.state === 'denied' && listsOn(text, event.to))) frame.state = afterComma(frame.state, base);
        break;
      case 'pause':
        // "We cannot take an application that lacks them: name, …", "when you log in: your username and …": the list comes behind.
        if (
          (frame.state === 'condition' || frame.state === 'refusal' || frame.state === 'consequence') &&
          englishLabelEnds(text, event.from, frame.state)
        )
          frame.state = opened || start === 'collect' ? 'collect' : base;
        // "下列资料由您选择，不提供不影响申请：…": the list comes after what is said of leaving it out.
        if (
          (frame.state === 'refusal' || frame.state === 'consequence') &&
          base === 'listed' &&
          /(?:下列|以下|如下)[^。；]{0,60}$/.test(text.slice(Math.max(0, event.from - 80), event.from))
        )
          frame.state = base;
        // "如果您提供以下额外资料，将有助于我们改进服务：职位": the list comes behind what it is good for.
        if (
          (frame.state === 'purpose' || frame.state === 'condition' || frame.state === 'idle') &&
          base === 'listed' &&
          givesFollowing.test(text.slice(Math.max(0, event.from - 70), event.from))
        )
          frame.state = base;
        // "额度提升：行驶证", "How to reach you: phone number": the label of an entry may hold a word of purpose.
        if (
          frame.state === 'purpose' &&
          base === 'listed' &&
          (/(?:^|[。；])[^，。；：:]{2,14}$/.test(text.slice(Math.max(0, event.from - 15), event.from)) ||
            /^[A-Z(][a-z][^,.;:]{2,42}$/.test(text.slice(0, event.from)))
        )
          frame.state = base;
        // "不读短信：验证码由您输入": what follows explains the denial, unless the list is still to come.
        if (
          frame.state === 'denied' &&
          !/(?:以下|下列|如下|这些)[^：:]{0,6}$|(?:收集|获取|读取|采集)$/.test(text.slice(Math.max(0, event.from - 10), event.from))
        )
          frame.state = base;
        break;
      case 'we':
        we = event.from;
        if (!/^(?:我们|本平台)?(?:及|和|与|或)/.test(text.slice(event.to, event.to + 2))) frame.third = mode === 'partner' && frame.third;
        break;
      case 'cue':
        if (event.cue === 'purpose' && frame.state !== 'purpose') interrupted = { state: frame.state, at: event.from };
        frame = nextState(frame, event.cue, { text, at: event.from, sinceComma, we, mode, base, opened });
        opened ||= frame.state === 'collect' || frame.state === 'provide';
        break;
      case 'data': {
        if (
          (frame.state === 'purpose' || frame.state === 'idle') &&
          mode !== 'strict' &&
          mode !== 'denials' &&
          exemplified(text, event.from)
        ) {
          frame = { state: frame.third ? 'partner' : 'collect', third: frame.third };
        }
        // "填写用于接收发票的电子邮箱": the purpose only tells which mailbox.
        if (frame.state === 'purpose' && interrupted && grounds[interrupted.state] && tellsWhich(text.slice(interrupted.at, event.from))) {
          frame = { state: interrupted.state, third: frame.third };
        }
        const ground =
          isMeans(text, event, frame.state) && (grounds[frame.state] ?? 'listed') === 'listed'
            ? 'use'
            : (grounds[frame.state] ?? (frame.state === 'idle' && placedByItself(text, event) ? 'use' : undefined));
        const inside = heads[heads.length - 1];
        head = event.category;
        if (!ground || (inside === 'contact-person' && ofPeople.has(event.category))) break;
        if (ofPeople.has(event.category) && theirs.test(text.slice(Math.max(0, event.from - 60), event.from))) break;
        if (ground === 'listed' && !inList(text, event)) break;
        if (mode === 'strict' && event.category !== 'cookie' && ground !== 'collect' && ground !== 'provide' && ground !== 'denied') break;
        if (mode === 'denials' && ground !== 'denied') break;
        steps.push({
          category: event.category,
          from: event.from,
          to: event.to,
          ground,
          polarity: ground === 'denied' ? 'not-collected' : frame.state === 'partner' ? 'partner' : 'collected',
        });
      }
    }
  }
  return { steps, end: frame.state, opened };
}

/** "We do not read your contacts, your call history or …": in English a comma also parts the entries of a list. */
function listsOn(text: string, at: number): boolean {
  return (
    /[a-z]["”’)]?, ?$/i.test(text.slice(Math.max(0, at - 4), at + 1)) &&
    !/^\s*(?:(?:and|but|or|so)\s+)?(?:we|they|you|it|unless|if|when|which|because|so|although|though|however|yet|save|apart|except|only)\b/i.test(
      text.slice(at, at + 24),
    )
  );
}

const givesFollowing = /(?:提供|补充|填写|完善)(?:以下|下列|如下)[^。；：]{0,8}(?:信息|资料|内容)[^。；：]{0,50}$/;

/** "用于接收发票的": a purpose that describes the word behind it. */
function tellsWhich(text: string): boolean {
  return /^(?:可用于|用于|用来|用以|用作)[^，。；：、]{2,16}的$/.test(text);
}

/** "…的信息，如设备型号": an example of what was spoken of as information. */
function exemplified(text: string, at: number): boolean {
  return /(?:信息|数据|资料)[，,（(：:]*(?:例如|比如|如|即|包括|包含|含)(?:[：:]|您的|你的)?$/.test(text.slice(Math.max(0, at - 12), at));
}

/** "通过 Cookie 收集…", "向您发送短信验证码": the thing is used, whatever else the sentence does. */
function isMeans(text: string, event: { category: DataId; from: number }, state: State): boolean {
  if (event.category === 'payment-credential') {
    return (
      state !== 'refusal' &&
      state !== 'denied' &&
      /(?:发送|输入|通过|填写|凭)[^，。；]{0,8}$/.test(text.slice(Math.max(0, event.from - 12), event.from))
    );
  }
  return (
    event.category === 'cookie' &&
    state !== 'refusal' &&
    state !== 'consequence' &&
    state !== 'denied' &&
    /(?:通过|使用|利用|借助|运用|诸如|设置|存储|放|放置|写入|植入|放入|through|via|using?)[^，。；]{0,10}$/i.test(
      text.slice(Math.max(0, event.from - 16), event.from),
    )
  );
}

/** What "联系人（姓名、电话）" names belongs to the contact, not to the user. */
const ofPeople: ReadonlySet<DataId> = new Set(['name', 'phone', 'gender', 'id-number', 'address', 'age']);

/** "References, with their names, phone numbers and relationship to you." */
const theirs = /\b(?:their|his or her|whose)\s(?:[\w'-]+,? (?:and )?){0,6}$/i;
