import type { Chain } from './chain.ts';
import { tooLong } from './step-length.ts';
import type { MenuToken } from './tokens.ts';
import { cutTail, isEntry, isRoot, linkRun } from './vocabulary.ts';

/** “银行卡”中选择要解绑的卡片，点击“解绑”: what is picked is no step, yet the path goes on. */
const picking = /^(?:页面|界面|中|里|内|页)?[，,]?(?:选择|选中|勾选|找到)[^，。]{1,14}[，,]?(?:并|再|后|然后)?(?:点击|点按|点选|点)$/;
const leadsOn = /^(?:按钮|图标|菜单|页面?)?，?(?:即可)?(?:进入|到达|跳转到?至?|来到)[^，。；：:“”]{2,12}$/;
const onPage = /^(?:点击)?(?:页面)?(?:的)?[左右][上下]角的?(?:点击)?$/;
const mostLinkCharacters = 24;
/** What stands for an entry where the menu shows a picture: 右上角齿轮, 左上角头像, “三条横线”. */
const icon = /^(?:[左右][上下]角|顶部|底部)?的?(?:齿轮|三[条道]?横?线|三个?点|更多|小人|头像|人像|汉堡|设置)(?:图标|按钮|标志)?$/;

/** The words by which a chain goes on, one step or several at once. */
export interface Step {
  words: string[];
  to: number;
  next: number;
  last: boolean;
  alternative: boolean;
  /** Joined by a single stroke. */
  slash: boolean;
  /** Joined by words, without a mark. */
  pressed: boolean;
}

/**
 * The step by which a chain goes on: marked, or joined by a mark between steps, or by words that lead on; null at its end.
 * @param sequence words in front of the chain say that one thing is pressed after the other: marked steps then need no more to join them
 */
export function nextStep(tokens: readonly MenuToken[], chain: Chain, sequence: boolean): Step | null {
  let at = chain.next;
  let separated = false;
  let slash = false;
  let acts = false;
  let linked = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'remark') continue;
    if (token.kind === 'separator') {
      separated = true;
      slash = token.slash;
      continue;
    }
    if (token.kind === 'quoted') {
      if (!separated && !acts && !(sequence && linked <= 1)) return null;
      if (!separated && (token.parts.length > 1 || (token.parts[0] === '头像' && chain.steps.length > 2))) return null;
      if (separated && slash && token.parts.length > 1 && isRoot(token.parts[0]!)) return null;
      const alternative = separated && slash && chain.steps.length > 1 && chain.marked && !chain.slashed;
      return { words: token.parts, to: token.to, next: at + 1, last: false, alternative, slash, pressed: !separated };
    }
    if (token.kind === 'stop') return null;
    // “我的”进入账户中心—右上角“设置”进入设置页—地址: where a step leads to, and where on the page it stands, are no steps.
    if (tokens[at + 1]?.kind === (separated ? 'quoted' : 'separator') && (separated ? onPage : leadsOn).test(token.text.trim())) continue;
    // Between two marks the picture of a wheel or three dots is a step of its own.
    if (separated && tokens[at + 1]?.kind === 'separator' && icon.test(token.text.trim())) return bareNext(tokens, at, chain, slash);
    const run = linkRun(token.text);
    linked += run.length;
    if (picking.test(token.text.trim())) run.acts = true;
    if (linked > mostLinkCharacters) return null;
    const rest = token.text.slice(run.length);
    if (rest.trim() === '' || picking.test(token.text.trim())) {
      acts ||= run.acts;
      continue;
    }
    if (!separated) {
      // Words between marked steps that are no links, unless a root ends them: 手机客户端我的→设置 starts anew.
      return null;
    }
    return bareNext(tokens, at, chain, slash);
  }
  return null;
}

function bareNext(tokens: readonly MenuToken[], at: number, chain: Chain, slash: boolean): Step | null {
  const token = tokens[at]!;
  if (token.kind !== 'bare') return null;
  if (slash && (chain.marked || (!chain.strokes && chain.steps.length > 1))) return null;
  const run = linkRun(token.text);
  const skip = run.length > 0 && run.acts && isEntry(token.text.slice(run.length)) ? run.length : 0;
  let raw = token.text.slice(skip);
  const mark = raw.search(/[，,、：:【】「」）)]/);
  const cut = mark >= 0;
  if (cut) raw = raw.slice(0, mark);
  // "My Profile > Contact Me on our website": where the menu is, is no part of its step.
  const where = tokens[at + 1]?.kind === 'separator' ? -1 : raw.search(standsThere);
  if (where > 2) raw = raw.slice(0, where);
  let after = at + 1;
  while (tokens[after]?.kind === 'remark') after++;
  const inner = !cut && tokens[after]?.kind === 'separator';
  const word = inner ? raw.trim() : cutTail(raw.trim());
  if (!word || tooLong(word)) return null;
  // 选中卡片 between two steps tells what to pick, not where to go.
  const picked = /^(?:选中|勾选|长按|选择)(?:要|需要|对应的?|相应的?|某[一张]?)?(.*)$/.exec(token.text.trim());
  if (inner && picked && (!token.text.trim().startsWith('选择') || chain.steps.at(-1)?.includes(picked[1]!))) {
    return { words: [], to: token.to, next: after, last: false, alternative: false, slash, pressed: false };
  }
  const start = token.from + skip + token.text.slice(skip).indexOf(word[0]!);
  return { words: [word], to: start + word.length, next: inner ? after : at + 1, last: !inner, alternative: false, slash, pressed: false };
}

const standsThere = /(?<!\b(?:Turn|Turned|Switch|Log|Sign|Opt)) (?:on|in|at|within|inside) (?:the|your|our|my|a|[a-z]{0,3}[A-Z]\w+)\b/;
