import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/document/node/read-file.ts';
import type { Block, PolicyDocument, TableBlock } from '../../../lib/document/policy-document.ts';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';
import { idsOf } from './ids-of.ts';

/** One policy as several hands would lay it out. The card must say the same. */
const folder = join(import.meta.dirname, '../../policies');

const lines = (blocks: readonly Block[], row: (cells: string[]) => string) =>
  blocks.flatMap((block) => (block.kind === 'table' ? cellsOf(block).map(row) : [block.text]));
const cellsOf = (table: TableBlock) => table.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', ' ')));
const text = (blocks: readonly Block[], separator: string) => lines(blocks, (cells) => cells.join(separator)).join('\n');
const escaped = (words: string) => words.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const page = (body: string) =>
  readHtml(`<!doctype html><html lang="zh-CN"><head><title>隐私政策</title></head><body>${body}</body></html>`);

/** Lines of at most `width` columns, a Chinese character being two; addresses and numbers stay whole. */
function printed(words: string, width: number): string[] {
  const out = [''];
  let used = 0;
  for (const word of words.match(/[\w.@:/-]+|[\s\S]/g) ?? []) {
    const own = [...word].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
    if (used + own > width && !/^[，。；：、）”！？]/.test(word)) {
      out.push('');
      used = 0;
    }
    out[out.length - 1] += word;
    used += own;
  }
  return out;
}

/** A page with its headings and tables, and the paragraphs as `lay` makes them. */
const pageOf = (blocks: readonly Block[], lay: (words: string) => string[]) =>
  page(
    blocks
      .map((block) =>
        block.kind === 'table'
          ? table(block)
          : block.kind === 'heading'
            ? `<h${block.level}>${escaped(block.text)}</h${block.level}>`
            : lay(block.text)
                .map((line) => `<p>${escaped(line)}</p>`)
                .join(''),
      )
      .join(''),
  );

const table = (block: TableBlock) =>
  `<table>${cellsOf(block)
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const layouts: readonly (readonly [name: string, lay: (blocks: readonly Block[]) => PolicyDocument])[] = [
  ['tables with upright strokes', (blocks) => readText(text(blocks, ' | '))],
  [
    'tables with strokes all around',
    (blocks) => readText(lines(blocks, (cells) => `| ${cells.join(' | ')} |`).join('\n'), { markdown: false }),
  ],
  ['tables with white space', (blocks) => readText(text(blocks, '    '))],
  ['a text kept as it is in a page', (blocks) => page(`<pre>${escaped(text(blocks, '\t'))}</pre>`)],
  ['a text in a box that keeps lines', (blocks) => page(`<div style="white-space: pre-wrap">${escaped(text(blocks, '\t'))}</div>`)],
];

describe.each(['sample-qingzhou', 'lingqian-installment'])('%s laid out otherwise', (policy) => {
  const { blocks } = readHtml(readFileSync(join(folder, policy, 'source.html'), 'utf8'));
  const expected = idsOf(explain(readText(text(blocks, '\t'))).card);

  it.each(layouts)('%s', (_, lay) => {
    expect(idsOf(explain(lay(blocks)).card)).toEqual(expected);
  });

  it('a paragraph a printed line', () => {
    const whole = pageOf(blocks, (words) => [words]);
    expect(idsOf(explain(pageOf(blocks, (words) => printed(words, 76))).card)).toEqual(idsOf(explain(whole).card));
  });
});
