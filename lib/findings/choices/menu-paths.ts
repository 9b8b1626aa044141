import type { Span } from '../../document/policy-document.ts';
import { joinedEntries, splitLastStep } from './menu-alternatives.ts';
import { menuText } from './menu-text.ts';
import { type MenuToken, menuTokens } from './menu-tokens.ts';
import {
  afterLead,
  cutTail,
  endsWithLead,
  isEntry,
  isForeign,
  isRoot,
  linkRun,
  namesApp,
  rootAtEnd,
  withoutApp,
} from './menu-vocabulary.ts';
import { withPictureSteps } from './picture-steps.ts';

/** A way through a program's menu: its steps from the outside in, without the program's own name. */
export interface MenuPath extends Span {
  steps: string[];
  /** A single step: only a word in marks, so less sure than a path. */
  single: boolean;
}

interface Chain {
  steps: string[];
  from: number;
  to: number;
  /** Index of the token after the chain. */
  next: number;
  /** True when some step stood in marks. */
  marked: boolean;
  /** True when strokes alone join unmarked steps: 头像/昵称/生日 is a list more often than a path. */
  strokes: boolean;
  /** True when a stroke joins the first two marked steps, and the first is a root: so do the others. */
  slashed: boolean;
  /** True when the last step was joined by words alone: 在【授权记录】里点“撤回”. */
  pressed: boolean;
}

/** What one presses at the end of the way is no step of it, when it is but a verb. */
const button = /^(?:撤回|撤销|关闭|关掉|停止|停用|取消|确认|确定|提交|下一步|同意|开启|保存|完成)$/;
/** A verb is no entry of a menu by itself: 点击“编辑”. */
const verbAlone = /^(?:编辑|删除|修改|详情|解除|关闭|退订|发布|评论|推荐|转账|交易|登陆|动态|生活|下载|分享|支付)$/;
/** “银行卡”中选择要解绑的卡片，点击“解绑”: what is picked is no step, yet the path goes on. */
const picking = /^(?:页面|界面|中|里|内|页)?[，,]?(?:选择|选中|勾选|找到)[^，。]{1,14}[，,]?(?:并|再|后|然后)?(?:点击|点按|点选|点)$/;
const leadsOn = /^(?:按钮|图标|菜单|页面?)?，?(?:即可)?(?:进入|到达|跳转到?至?|来到)[^，。；：:“”]{2,12}$/;
const onPage = /^(?:点击)?(?:页面)?(?:的)?[左右][上下]角的?(?:点击)?$/;
/** A dash may also end a heading: 访问您的信息——如果您希望… */
const noStep = /^(?:如果|如您|若您|当您|即您?|其中|包括|例如)$/;
/** 注销规则详见App“账户注销”页面: where to read about it. */
const toldElsewhere =
  /(?:规则|协议|说明|条件|详情|内容)[^，。；]{0,4}(?:详见|参见|请见|见)[^，。；]{0,6}$|我们(?:会|将|可能|可以)?(?:在[^，。；]{1,6})?通过$/;
/** Steps are short: in Chinese characters, and in letters. */
const longestStep = 18;
const longestLatinStep = 34;
const mostLinkCharacters = 24;
/** What stands for an entry where the menu shows a picture: 右上角齿轮, 左上角头像, “三条横线”. */
const icon = /^(?:[左右][上下]角|顶部|底部)?的?(?:齿轮|三[条道]?横?线|三个?点|更多|小人|头像|人像|汉堡|设置)(?:图标|按钮|标志)?$/;

/**
 * Every menu path in `text`, in all the notations that policies use: one pair of marks around a path (【我的-设置】),
 * marked steps joined by dashes or arrows (“我的”—“设置”), unmarked steps (我的→设置), and steps joined by words
 * (点击“我的”，进入“设置”页面). Steps come without marks, remarks in round brackets and the program's name.
 */
export function menuPaths(text: string): MenuPath[] {
  const tokens = withPictureSteps(menuTokens(menuText(text)));
  const paths: MenuPath[] = [];
  let index = 0;
  while (index < tokens.length) {
    const chains = chainAt(tokens, index, text);
    if (chains.length === 0) {
      index += 1;
      continue;
    }
    for (const chain of chains) {
      const path = asPath(chain, text);
      for (const steps of path ? splitLastStep(path.steps) : []) {
        if (!paths.some((other) => other.steps.join('>') === steps.join('>') && other.from === path!.from)) paths.push({ ...path!, steps });
      }
    }
    index = Math.max(index + 1, ...chains.map((chain) => chain.next));
  }
  return paths;
}

/** The chain that begins at token `index`; several when its end names alternatives (【推送】/【短信】). */
function chainAt(tokens: readonly MenuToken[], index: number, text: string): Chain[] {
  const first = tokens[index]!;
  let chain: Chain;
  if (first.kind === 'quoted') {
    chain = {
      steps: [...first.parts],
      from: first.from,
      to: first.to,
      next: index + 1,
      marked: true,
      strokes: false,
      slashed: false,
      pressed: false,
    };
  } else if (first.kind === 'bare' && tokens[index + 1]?.kind === 'separator') {
    const step = bareStart(first.text);
    if (!step) return [];
    chain = {
      steps: [step],
      from: first.to - step.length,
      to: first.to,
      next: index + 1,
      marked: false,
      strokes: isStroke(tokens[index + 1]!),
      slashed: false,
      pressed: false,
    };
  } else return [];
  const sequence = /依次|点击|点选/.test(text.slice(Math.max(0, chain.from - 12), chain.from));
  const alternatives: Chain[] = [];
  for (;;) {
    const step = nextStep(tokens, chain, sequence);
    if (!step) break;
    chain.pressed = step.pressed;
    // “我的”/“设置”/“隐私”: a path whose only mark is the stroke.
    if (chain.steps.length === 1 && step.slash) chain.slashed = isRoot(chain.steps[0]!);
    if (step.alternative)
      alternatives.push({ ...chain, steps: [...chain.steps.slice(0, -1), ...step.words], to: step.to, next: step.next });
    else chain.steps.push(...step.words);
    chain.to = step.to;
    chain.next = step.next;
    if (step.last) break;
  }
  if (chain.marked && chain.steps.length > 1 && tokens[chain.next - 1]?.kind === 'quoted') {
    const joined = joinedEntries(tokens, chain.next);
    for (const { word, to } of joined.entries)
      alternatives.push({ ...chain, steps: [...chain.steps.slice(0, -1), word], to, next: joined.next });
  }
  const entry = trailingEntry(tokens, chain);
  if (entry) chain = { ...chain, steps: [...chain.steps, entry.word], to: entry.to };
  return [chain, ...alternatives];
}

function isStroke(token: MenuToken): boolean {
  return token.kind === 'separator' && token.slash;
}

interface Step {
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

function nextStep(tokens: readonly MenuToken[], chain: Chain, sequence: boolean): Step | null {
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

function tooLong(step: string): boolean {
  return step.length > (/[\u4e00-\u9fff]/.test(step) ? longestStep : longestLatinStep);
}

const standsThere = /(?<!\b(?:Turn|Turned|Switch|Log|Sign|Opt)) (?:on|in|at|within|inside) (?:the|your|our|my|a|[a-z]{0,3}[A-Z]\w+)\b/;

/** The first step of an unmarked path at the end of a run of words. */
function bareStart(words: string): string | null {
  const run = words.trimEnd();
  const tail = run
    .split(/[，,、：:。；（(]/)
    .at(-1)!
    .trim();
  const capitals = latinStart(tail);
  if (capitals) return words.slice(words.lastIndexOf(capitals)).trimEnd();
  const root = rootAtEnd(tail);
  const led = afterLead(tail)?.trimStart() ?? null;
  if (led !== null && led.length > 0 && led.length <= 8 && isEntry(led) && (!root || led.length >= root.length)) {
    return words.slice(words.lastIndexOf(led)).trimEnd();
  }
  if (root) return words.slice(words.lastIndexOf(root));
  if (tail && tail.length <= longestStep && namesApp(tail)) return words.slice(words.lastIndexOf(tail));
  return null;
}

/** English prints the entries of its menus with capitals: what of "reply through Messages" is the first step. */
function latinStart(tail: string): string | null {
  if (!/^[\x20-\x7e’–]+$/.test(tail)) return null;
  const name = /(?:(?:\b[a-z]{1,3})?[A-Z][\w'’&]*|&)(?: (?:[A-Z][\w'’&]*|&|and|of|my|your|to))*$/.exec(tail)?.[0] ?? null;
  const own =
    name?.replace(
      /^(?:(?:Go to|Open|Visit|Tap|Click|Select|Choose|Use|Via|In|Under|From|Then|See|Navigate to|Head to|Follow|Log in to|Log in and go to|Your|The) )+/,
      '',
    ) ?? null;
  return own && own.length <= longestLatinStep && /^[a-z]{0,3}[A-Z]/.test(own) ? own : null;
}

/** “我的”页面找到银行卡列表入口: a last step without marks, held between a verb and the word for an entry. */
function trailingEntry(tokens: readonly MenuToken[], chain: Chain): { word: string; to: number } | null {
  const token = tokens[chain.next];
  if (!chain.marked || token?.kind !== 'bare') return null;
  const match =
    /^(?:页面|界面|中|内|里|页)?(?:的)?[，,]?(?:找到|点击|选择|进入|打开)([\u4e00-\u9fffA-Za-z]{2,10}?)(?:入口|按钮|选项|功能入口|图标|菜单)/.exec(
      token.text,
    );
  if (!match || !isEntry(match[1]!)) return null;
  return { word: match[1]!, to: token.from + match[0].indexOf(match[1]!) + match[1]!.length };
}

function asPath(chain: Chain, text: string): MenuPath | null {
  let steps = chain.steps.map(cleanStep).filter((step, i, all) => step && step !== all[i - 1]);
  const named = steps.length;
  if (chain.pressed && steps.length > 2 && button.test(steps.at(-1)!)) steps = steps.slice(0, -1);
  while (steps.length > 1 && dropFirst(steps)) steps = steps.slice(1);
  if (steps.length === 0 || steps.some((step) => noStep.test(step))) return null;
  steps[0] = withoutApp(steps[0]!);
  if (steps.some((step) => tooLong(step) || /[@。；;：:]|https?:|www\./.test(step))) return null;
  const single = steps.length === 1;
  if (single) {
    const step = steps[0]!;
    if (step === '头像' || toldElsewhere.test(text.slice(Math.max(0, chain.from - 14), chain.from))) return null;
    if (verbAlone.test(step) || isForeign(step) || step.length > (/[\u4e00-\u9fff]/.test(step) ? 10 : 24) || !isEntry(step)) return null;
    // 移动端：【我的】>【反馈】、Web：【意见反馈】: what stands behind the name of a platform is the way there.
    const onPlatform =
      chain.marked &&
      /(?:Web|PC|H5|网页|网站|电脑|移动|手机|安卓|Android|iOS|苹果)(?:端|版)?[：:]\s*$/i.test(
        text.slice(Math.max(0, chain.from - 10), chain.from),
      );
    const led = onPlatform || endsWithLead(text.slice(0, chain.from).trimEnd()) || named > 1;
    if (
      !led ||
      !(onPlatform || isRoot(step) || followedByPlace(text.slice(chain.to)) || /(?:点击|点选|选择)\s*$/.test(text.slice(0, chain.from)))
    )
      return null;
  } else {
    const entries = steps.filter((step) => isEntry(step) || isRoot(step)).length;
    const capitals =
      !chain.strokes &&
      steps.every((step) => /^[a-z]{0,3}[A-Z][\w'’&,./ -]*$/.test(step)) &&
      /[>›»→➔⇒➜]/.test(text.slice(chain.from, chain.to));
    // 通过【路线】-【实时公交】: marks around each step and a word that leads to them tell a path, whatever its words.
    const told =
      chain.marked &&
      !chain.strokes &&
      /[”"】」]\s*[-—–>→]+\s*[“"【「]/.test(text.slice(chain.from, chain.to)) &&
      /(?:通过|在|进入|访问|路径[：:]?|前往)\s*$/.test(text.slice(Math.max(0, chain.from - 8), chain.from));
    const known = capitals || told || isRoot(steps[0]!) || entries * 2 >= steps.length;
    if (!known || !steps.some((step) => /[\u4e00-\u9fffA-Za-z]{2}|我/.test(step))) return null;
    if (!chain.marked && !isRoot(steps[0]!) && !capitals) return null;
    if (chain.strokes && !/^(?:我的|我|首页|个人中心|me|home)$/i.test(steps[0]!)) return null;
    if (steps.some((step) => /(?<!猜|为)[您你]|(?<!关于|联系)我们/.test(step))) return null;
    if (steps.some((step) => /^\d+$/.test(step))) return null;
  }
  return { steps, single, from: chain.from, to: chain.to };
}

function cleanStep(step: string): string {
  return step
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/[“”"'‘’「」『』【】[\]<>＜＞〈〉]|^[）)]+|[（(）)]+$/g, '')
    .replace(/^(?:依次|点击|点选|进入|选择|打开|访问|找到|前往|tap |click |select |open |go to )+(?=.{2})/i, '')
    .replace(/^(?:右上角|左上角|右下角|左下角|底部)的?(?!齿轮|三[条个点]|小人|人像)/, '')
    .replace(/(?<=.{2})(?:页面|界面|按钮|图标|选项卡|一栏|流程|[.,])$/, '')
    .trim();
}

/** The program's name, or a remark on its version, in front of the first entry. */
function dropFirst(steps: readonly string[]): boolean {
  const [first, second] = steps as [string, string];
  if (isRoot(first) || /^(?:iOS|Android|安卓|苹果|手机|系统|设备)[^，。]{0,6}(?:设置|设定)$/i.test(first)) return false;
  if (/^(?:登录|登陆|打开|进入|启动)/.test(first) && isRoot(second)) return true;
  if (namesApp(first)) return true;
  if (/^[vV]?\d|版本|^(?:iOS|Android|安卓|苹果)/i.test(first)) return withoutApp(first) === first;
  return /^(?:我的|我|首页|主页|个人中心|更多|我的账户|me|settings)$/i.test(second) && !isEntry(first);
}

function followedByPlace(after: string): boolean {
  return /^[”】」\]]?\s*(?:页面|界面|功能|中|里|内|按钮|选项|入口|模块|栏目|板块|处|一栏|菜单|进行|自主|自行|路径|查看|修改|关闭|申请|提交|服务)/.test(
    after,
  );
}
