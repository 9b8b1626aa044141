import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { densestPart } from '../../lib/document/dom/choose-root.ts';
import { Looks } from '../../lib/document/dom/element-look.ts';
import { atOnce } from '../../lib/document/dom/in-turns.ts';
import { PageInk } from '../../lib/document/dom/page-ink.ts';

const folder = path.resolve(import.meta.dirname, '../../tests');
const sources = [
  'policies/sample-qingzhou',
  'policies/xiaohe-credit',
  'policies/lingqian-installment',
  'policies/yuntongbank-card',
  'policies-exam/lanyu-consumer-finance',
  'policies-exam/qiaolu-loan-marketplace',
].map((name) => readFileSync(path.join(folder, name, 'source.html'), 'utf8'));

const parts = sources.map((html) => {
  const [, head = '', body = ''] = /^([\s\S]*<body[^>]*>)([\s\S]*)<\/body>/.exec(html) ?? [];
  return { head, body: asEdited(policyIn(`<html><body>${body}</body></html>`)) };
});

/**
 * What stands in the container of a policy. Real pages of one policy have one container; the invented ones side by side in
 * their own would be a page whose parts compete, and its reading would contain Readability's (decisions/0007).
 */
function policyIn(html: string): string {
  const { document } = parseHTML(html);
  const ink = new PageInk();
  atOnce(ink.count(document.body));
  return densestPart(document.body, ink, new Looks(document)).root.innerHTML;
}

/**
 * Paragraphs and cells of real policies come out of editors, their text in a styled span or two. Without that a page of the
 * invented policies has three quarters of the elements that a real one of its size has (some 16 a kilobyte).
 */
function asEdited(body: string): string {
  let paragraph = 0;
  return body.replace(/<(p|li|td)>([^<]{2,})(?=<)/g, (whole, tag: string, text: string) =>
    paragraph++ % 2 === 0 ? `<${tag}><span style="font-size:14px">${text}</span>` : whole,
  );
}

/**
 * A policy page of about so many bytes: the invented policies one after another, over and over, in one container.
 */
export function pageOf(bytes: number): string {
  let page = parts[0]!.head;
  let size = Buffer.byteLength(page);
  for (let i = 0; size < bytes; i++) {
    const { body } = parts[i % parts.length]!;
    const length = Buffer.byteLength(body);
    // The last one is cut at an element of its article, so that small pages have their size too.
    const own = size + length <= bytes * 1.02 ? body : cut(body, (bytes - size) / length);
    page += own;
    size += Math.max(1, Buffer.byteLength(own));
    if (own.length < body.length) break;
  }
  return `${page}</body></html>`;
}

function cut(body: string, share: number): string {
  const end = body.indexOf('<h2', Math.floor(body.length * share));
  return end < 0 ? body : body.slice(0, end);
}
