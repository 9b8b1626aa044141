import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPart } from '../../../lib/document/joined.ts';
import { readHtml, readPolicyFile } from '../../../lib/document/node/read-file.ts';
import { explain } from '../../../lib/engine.ts';
import { makeDocx, paragraph, table } from '../document/make-docx.ts';
import { makePdf } from '../document/make-pdf.ts';
import { type CardLines, cardLines } from './card-lines.ts';

const folder = path.resolve(import.meta.dirname, '../../forms');
const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<
  'simplified' | 'traditional' | 'english',
  CardLines
>;
const linesOf = async (name: string) => cardLines(explain(await readPolicyFile(path.join(folder, name))).card);

/** Forms that only a browser renders: `tests/e2e/forms.spec.ts` reads them. */
const live = ['late-rendered', 'open-shadow-root', 'route-change', 'dialog-on-click', 'same-origin-frame'];
const simplified = readdirSync(folder).filter(
  (name) => /\.(html|txt)$/.test(name) && !/^(?:big5|windows-1252|split-)/.test(name) && !live.includes(name.replace(/\.html$/, '')),
);

describe('one policy in many forms gives one card', () => {
  it.each(simplified)('%s', async (name) => {
    expect(await linesOf(name)).toEqual(expected.simplified);
  });

  it('split over pages that are joined', async () => {
    const [first, ...rest] = [1, 2, 3].map((n) => {
      const url = `https://cedar.example/privacy/split-${n}.html`;
      return { url, document: readHtml(readFileSync(path.join(folder, `split-${n}.html`), 'utf8'), url) };
    });
    const alone = explain(first!.document).card;
    expect(alone.coverage.unopenedLinks).toEqual([rest[0]!.url]);
    const whole = rest.reduce(
      (policy, { url, document: { blocks, coverage } }) => withPart(policy, { url, name: '下一页', blocks, coverage }),
      first!.document,
    );
    const { card } = explain(whole);
    expect(card.coverage.unopenedLinks).toEqual([]);
    expect(cardLines(card)).toEqual(expected.simplified);
  });

  it('as a Word file', async () => {
    const lines = readFileSync(path.join(folder, 'flattened-table.txt'), 'utf8').trim().split('\n');
    const from = lines.indexOf('SDK名称');
    const cells = lines.slice(from, from + 16);
    const rows = [0, 4, 8, 12].map((at) => cells.slice(at, at + 4));
    const body = [
      ...lines.slice(0, from).map((line) => paragraph(line)),
      table(rows),
      ...lines.slice(from + 16).map((line) => paragraph(line)),
    ];
    expect(cardLines(explain(await readPolicyFile(makeDocx(body.join('')), 'a.docx')).card)).toEqual(expected.simplified);
  });

  it('as a PDF with a ruled table over a page break', async () => {
    const lines = readFileSync(path.join(folder, 'flattened-table.txt'), 'utf8').trim().split('\n');
    const from = lines.indexOf('SDK名称');
    const head = { x: 60, y: 780, text: '云杉借款 客户文件', size: 8 };
    const foot = (n: number) => ({ x: 280, y: 24, text: `第 ${n} 页 共 3 页`, size: 8 });
    const wrapped = (texts: readonly string[], top: number) => {
      let y = top;
      return texts.flatMap((text) => {
        const rows = text.match(/.{1,40}/gu) ?? [];
        const placed = rows.map((row, i) => ({ x: 60, y: y - 18 * (i + 1), text: row }));
        y -= 18 * rows.length + 10;
        return placed;
      });
    };
    const xs = [60, 160, 320, 440, 540];
    const ys = [740, 710, 680, 650, 620];
    const cells = lines.slice(from, from + 16).map((text, i) => ({ x: xs[i % 4]! + 4, y: ys[Math.floor(i / 4)]! - 20, text, size: 10 }));
    const rules = [
      ...ys.map((y): [number, number, number, number] => [60, y, 540, y]),
      ...xs.map((x): [number, number, number, number] => [x, 620, x, 740]),
    ];
    const pdf = makePdf([
      { texts: [head, ...wrapped(lines.slice(0, from), 760), foot(1)] },
      { texts: [head, ...cells, foot(2)], lines: rules },
      { texts: [head, ...wrapped(lines.slice(from + 16), 760), foot(3)] },
    ]);
    expect(cardLines(explain(await readPolicyFile(pdf, 'a.pdf')).card)).toEqual(expected.simplified);
  });

  it.each(['big5.txt', 'big5.html'])('%s', async (name) => {
    expect(await linesOf(name)).toEqual(expected.traditional);
  });

  it.each(['windows-1252.txt', 'windows-1252.html'])('%s', async (name) => {
    expect(await linesOf(name)).toEqual(expected.english);
  });
});
