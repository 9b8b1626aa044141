import type { Piece } from '../rich-text.ts';

const escapable = /[\\`*_{}[\]()#+\-.!<>|~"'$%&,/:;=?@^]/;

/**
 * Inline Markdown as pieces: `**bold**`, `[words](address)`, `<address>`, `\_` escapes, pictures left out. What does not
 * close is text, so asterisks behind words stay.
 */
export function inlineMarkdown(source: string): Piece[] {
  const pieces: Piece[] = [];
  scan(source, 0, source.length, { bold: false, href: null }, pieces);
  return pieces;
}

interface Dress {
  bold: boolean;
  href: string | null;
}

function scan(source: string, from: number, to: number, dress: Dress, pieces: Piece[]): void {
  let plain = '';
  const flush = () => {
    if (plain) pieces.push({ text: plain, ...dress });
    plain = '';
  };
  let i = from;
  while (i < to) {
    const c = source[i]!;
    if (c === '\\' && i + 1 < to && escapable.test(source[i + 1]!)) {
      plain += source[i + 1];
      i += 2;
      continue;
    }
    const inner = c === '*' || c === '_' ? emphasis(source, i, to) : c === '!' || c === '[' ? link(source, i, to) : null;
    if (inner) {
      flush();
      if (!inner.picture) {
        scan(source, inner.from, inner.to, { bold: dress.bold || inner.bold, href: inner.href ?? dress.href }, pieces);
      }
      i = inner.next;
      continue;
    }
    const address =
      c === '<'
        ? /^<((?:https?:\/\/|mailto:|tel:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/.exec(source.slice(i, Math.min(to, i + 500)))
        : null;
    if (address) {
      flush();
      const words = address[1]!;
      pieces.push({ text: words, bold: dress.bold, href: words.includes(':') ? words : `mailto:${words}` });
      i += address[0].length;
      continue;
    }
    const tag =
      c === '<'
        ? /^<\/?(?:br|u|span|font|b|strong|a|p|div|sup|sub|i|em)\b[^<>]{0,200}>/i.exec(source.slice(i, Math.min(to, i + 300)))
        : null;
    if (tag) {
      plain += /^<\/?(?:br|p|div)/i.test(tag[0]) ? ' ' : '';
      i += tag[0].length;
      continue;
    }
    plain += c;
    i++;
  }
  flush();
}

interface Inner {
  from: number;
  to: number;
  next: number;
  bold: boolean;
  href: string | null;
  picture: boolean;
}

function emphasis(source: string, at: number, to: number): Inner | null {
  const mark = source[at]!;
  let size = 1;
  while (source[at + size] === mark && size < 3) size++;
  if (size === 1 && mark === '*') return null;
  if (mark === '_' && size === 1) return null;
  const fence = mark.repeat(size);
  if (!source[at + size] || /\s/.test(source[at + size]!)) return null;
  const close = source.indexOf(fence, at + size);
  if (close < 0 || close + size > to || close === at + size) return null;
  return { from: at + size, to: close, next: close + size, bold: true, href: null, picture: false };
}

function link(source: string, at: number, to: number): Inner | null {
  const picture = source[at] === '!';
  const open = picture ? at + 1 : at;
  if (source[open] !== '[') return null;
  let depth = 0;
  let close = -1;
  for (let i = open; i < Math.min(to, open + 600); i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') depth++;
    else if (source[i] === ']' && --depth === 0) {
      close = i;
      break;
    }
  }
  if (close < 0 || source[close + 1] !== '(') return null;
  const end = source.indexOf(')', close);
  if (end < 0 || end >= to || end - close > 1000) return null;
  const target = source
    .slice(close + 2, end)
    .trim()
    .replace(/\s"[^"]*"$/, '')
    .replace(/^<|>$/g, '')
    .replace(/\\/g, '');
  const href = /^(?:https?:|mailto:|tel:|\/|\.)/i.test(target) ? target : null;
  return { from: open + 1, to: close, next: end + 1, bold: false, href, picture };
}
