/** A piece of text as the path parser sees it. */
export type MenuToken =
  /** Words between quotation marks or brackets; `parts` are its steps when it holds a whole path. */
  | { kind: 'quoted'; parts: string[]; from: number; to: number }
  /** A dash, arrow or other mark between steps. */
  | { kind: 'separator'; slash: boolean; from: number; to: number }
  /** A remark in round brackets: a version, the place of an icon. */
  | { kind: 'remark'; text: string; from: number; to: number }
  /** Anything else, up to the next mark. */
  | { kind: 'bare'; text: string; from: number; to: number }
  | { kind: 'stop'; from: number; to: number };

const quoted = new RegExp(
  [
    '[“”]([^“”]{1,60})[“”]',
    '‘([^‘’]{1,60})’',
    '"([^"]{1,60})"',
    '「([^「」]{1,60})」',
    '『([^『』]{1,60})』',
    '【([^【】]{1,80})】',
    '\\[([^\\[\\]]{1,60})\\]',
    '［([^［］]{1,60})］',
    '〖([^〖〗]{1,60})〗',
    '<([^<>]{1,60})>',
    '＜([^＜＞]{1,60})＞',
    '〈([^〈〉]{1,60})〉',
    "'([^']{1,60})'",
  ].join('|'),
  'y',
);
const dash = /\s{0,3}(?:[-—–－―─]+\s*[>＞]+|=>|[-—–－―─]+|[→➡➔⇒➜▶►]+\uFE0F?|[>＞]+|[»›]+|[~～])\s*/y;
const slash = /\s{0,3}[/／|｜]\s*/y;
const remark = /[（(]([^（()）]{1,30})[）)]/y;
/** What a remark inside a path is about: a version, a system, the place of an icon. */
const place = /版本|版|V\d|iOS|Android|安卓|苹果|图标|[左右上下]角|按钮|version/i;
const stops = /[。；;！!？?\n]/;
/** Where a token other than plain words may begin. */
const special =
  /[“”‘"「『【[［〖<＜〈'」』］〗】\-—–－―─=→➡➔⇒➜▶►>＞»›~～/／|｜（(。；;！!？?\n.]|(?<!\s)\s+(?=[-—–－―─=→➡➔⇒➜▶►>＞»›~～/／|｜])/g;
const opening = /[“”‘"「『【[［〖<＜〈'（(]/;
const innerDash = /\s*(?:[-—–－―─]+\s*[>＞]+|[-—–－―─]+|[→➡➔⇒➜▶►]+\uFE0F?|[>＞]+|[»›]+|[~～])\s*/;

/**
 * Cuts a text into quoted pieces, separators, remarks and the words between. Marks that only wrap other marks
 * (【“我的”-“设置”】) disappear.
 */
export function menuTokens(text: string): MenuToken[] {
  const tokens: MenuToken[] = [];
  let at = 0;
  let bareFrom = 0;
  const flush = (end: number) => {
    if (end > bareFrom) tokens.push({ kind: 'bare', text: text.slice(bareFrom, end), from: bareFrom, to: end });
  };
  const push = (token: MenuToken) => {
    flush(at);
    tokens.push(token);
    at = token.to;
    bareFrom = at;
  };
  while (at < text.length) {
    special.lastIndex = at;
    const next = special.exec(text);
    if (!next) break;
    at = next.index;
    const quote = stickyMatch(quoted, text, at);
    if (quote) {
      const content = quote.slice(1).find((group) => group !== undefined)!;
      // “我的”-设置”-“隐私”: a mark that nothing opened, with the one behind the next dash, holds but that dash.
      if (/^[\s\-—–>→]+$/.test(content)) {
        push({ kind: 'separator', slash: false, from: at, to: at + quote[0].length - 1 });
        continue;
      }
      if (/[【“「"‘]/.test(content)) {
        // The outer marks of nested ones: step over the opening one alone.
        flush(at);
        at += 1;
        bareFrom = at;
        continue;
      }
      push({ kind: 'quoted', parts: partsOf(content), from: at, to: at + quote[0].length });
      continue;
    }
    if (/[】」』］〗]/.test(text[at]!)) {
      flush(at);
      at += 1;
      bareFrom = at;
      continue;
    }
    const between = stickyMatch(dash, text, at);
    if (between && between[0].length > 0) {
      push({ kind: 'separator', slash: false, from: at, to: at + between[0].length });
      continue;
    }
    const stroke = stickyMatch(slash, text, at);
    if (stroke) {
      push({ kind: 'separator', slash: true, from: at, to: at + stroke[0].length });
      continue;
    }
    const aside = stickyMatch(remark, text, at);
    if (aside && !opening.test(aside[1]!) && (place.test(aside[1]!) || !innerDash.test(aside[1]!.slice(1, -1)))) {
      push({ kind: 'remark', text: aside[1]!, from: at, to: at + aside[0].length });
      continue;
    }
    if (stops.test(text[at]!) || (text[at] === '.' && /^\.(?:\s|$)/.test(text.slice(at, at + 2)) && /[a-z]/i.test(text[at - 1] ?? ''))) {
      push({ kind: 'stop', from: at, to: at + 1 });
      continue;
    }
    at += 1;
  }
  at = text.length;
  flush(at);
  return tokens;
}

/** The steps within one pair of marks. A single stroke between two words may as well mean "or": then it stays one step. */
function partsOf(content: string): string[] {
  const byDash = content
    .split(innerDash)
    .map((part) => part.trim())
    .filter(Boolean);
  if (byDash.length > 1) return byDash;
  const bySlash = content
    .split(/\s*[/／|｜]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  const first = bySlash[0] ?? '';
  if (bySlash.length > 1 && /^(?:我的|我|首页|个人中心|me|home)$/i.test(first)) return bySlash;
  return bySlash.length > 2 && /^(?:会员中心|用户中心|个人主页|账户中心|设置|更多|侧边栏)$/.test(first) ? bySlash : byDash;
}

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
