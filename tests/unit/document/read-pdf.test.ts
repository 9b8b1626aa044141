import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../../lib/document/node/read-file.ts';
import { readPdfInNode } from '../../../lib/document/node/read-pdf.ts';
import { Unreadable } from '../../../lib/document/unreadable.ts';
import { cardAsMarkdown } from '../../../lib/card/markdown.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { explain } from '../../../lib/engine.ts';
import { makePdf, type MadePage, type Placed } from './make-pdf.ts';
import { outlineOf, printTable } from './page.ts';

/** Lines of 40 characters at 12 points fill the width from 60 to 540. */
function lines(top: number, texts: readonly string[]): Placed[] {
  return texts.map((text, i) => ({ x: 60, y: top - i * 18, text }));
}

const full = '我们在您使用本服务的过程中会按照法律规定处理您的个人信息并采取必要的措施保护这些';

describe('text of a PDF', () => {
  it('joins lines into paragraphs and ends them where a line was left short', async () => {
    const document = await readPolicyFile(makePdf([{ texts: lines(700, [full, '信息的安全。', '第二段在这里开始并且很短。']) }]), 'a.pdf');
    expect(outlineOf(document)).toEqual([`${full}信息的安全。`, '第二段在这里开始并且很短。']);
    expect(document.source).toBe('pdf');
    expect(document.lang).toBe('zh-CN');
  });

  it('joins over the page and drops what every page repeats', async () => {
    const page = (number: number, texts: readonly string[]): MadePage => ({
      texts: [
        { x: 60, y: 770, text: '晨星贷隐私政策 版本三', size: 9 },
        ...lines(700, texts),
        { x: 290, y: 30, text: `第 ${number} 页 共 3 页`, size: 9 },
      ],
    });
    const document = await readPolicyFile(
      makePdf([page(1, [full]), page(2, ['信息。', '中间一段独立的话。']), page(3, ['最后一段独立的话。'])]),
      'a.pdf',
    );
    expect(outlineOf(document)).toEqual([`${full}信息。`, '中间一段独立的话。', '最后一段独立的话。']);
  });

  it('tells headings by size, bold by font, items by bullets, links by annotations', async () => {
    const { blocks, title } = await readPolicyFile(
      makePdf([
        {
          texts: [
            { x: 60, y: 740, text: '晨星贷隐私政策', size: 22 },
            { x: 60, y: 700, text: '我们收集您的' },
            { x: 132, y: 700, text: '指纹', bold: true },
            { x: 156, y: 700, text: '，详见清单。' },
            { x: 60, y: 660, text: '•' },
            { x: 80, y: 660, text: '设备型号' },
            ...lines(620, [full, full, '。']),
          ],
          links: [{ rect: [192, 696, 216, 714], uri: 'https://list.example/sdk' }],
        },
      ]),
      'a.pdf',
    );
    expect(title).toBe('晨星贷隐私政策');
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(blocks[1]).toMatchObject({
      text: '我们收集您的指纹，详见清单。',
      marks: [{ kind: 'bold', from: 6, to: 8 }],
      links: [{ from: 11, to: 13, href: 'https://list.example/sdk' }],
    });
    expect(blocks[2]).toMatchObject({ kind: 'item', text: '设备型号' });
  });

  it('parts list items that run on', async () => {
    const document = await readPolicyFile(
      makePdf([{ texts: lines(700, ['1.为订立合同所必需；2.为履行法定职责所必需；3.法律规定的其他情形。']) }]),
      'a.pdf',
    );
    expect(outlineOf(document)).toEqual(['1.为订立合同所必需；', '2.为履行法定职责所必需；', '3.法律规定的其他情形。']);
  });

  it('builds tables out of ruled lines, cells that span down too', async () => {
    const xs = [60, 180, 320, 520];
    const rules: [number, number, number, number][] = [
      ...[700, 670, 610].map((y): [number, number, number, number] => [60, y, 520, y]),
      [180, 640, 520, 640],
      ...xs.map((x): [number, number, number, number] => [x, 610, x, 700]),
    ];
    const cells: Placed[] = [
      ...['SDK名称', '提供方', '收集信息'].map((text, i) => ({ x: xs[i]! + 4, y: 680, text })),
      { x: 64, y: 636, text: '晨星推送SDK' },
      { x: 184, y: 650, text: '晨星科技公司' },
      { x: 324, y: 650, text: '设备型号' },
      { x: 184, y: 620, text: '远山科技公司' },
      { x: 324, y: 620, text: '位置信息' },
    ];
    const { blocks } = await readPolicyFile(
      makePdf([{ texts: [...lines(740, ['清单如下：']), ...cells, ...lines(580, ['表后一段话在这里。'])], lines: rules }]),
      'a.pdf',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(blocks[1]?.kind === 'table' && printTable(blocks[1])).toBe(
      'SDK名称|提供方|收集信息\n晨星推送SDK|晨星科技公司|设备型号\n(晨星推送SDK)|远山科技公司|位置信息',
    );
    expect(blocks[1]?.kind === 'table' && blocks[1].headerRows).toBe(1);
  });

  it('joins a table that goes on over the page, with a row that the page cuts', async () => {
    const xs = [60, 180, 320, 520];
    const page = (ys: readonly number[], from: number, to: number, cells: readonly Placed[]): MadePage => ({
      texts: [...cells],
      lines: [
        ...ys.map((y): [number, number, number, number] => [60, y, 520, y]),
        ...xs.map((x): [number, number, number, number] => [x, from, x, to]),
      ],
    });
    const row = (y: number, texts: readonly string[]): Placed[] => texts.map((text, i) => ({ x: xs[i]! + 4, y, text }));
    const { blocks } = await readPolicyFile(
      makePdf([
        page([160, 130], 60, 160, [
          ...row(140, ['SDK名称', '提供方', '收集信息']),
          ...row(100, ['晨星推送', '晨星科技公司', '设备型号、']),
        ]),
        page([700, 660], 660, 740, [
          ...row(
            720,
            ['', '', '网络类型'].map((text) => text || ' '),
          ),
          ...row(680, ['远山地图', '远山科技公司', '位置信息']),
        ]),
      ]),
      'a.pdf',
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.kind === 'table' && printTable(blocks[0])).toBe(
      'SDK名称|提供方|收集信息\n晨星推送|晨星科技公司|设备型号、网络类型\n远山地图|远山科技公司|位置信息',
    );
  });

  it('tells its progress', async () => {
    const seen: string[] = [];
    await readPdfInNode(makePdf([{ texts: lines(700, [full]) }, { texts: lines(700, [full]) }]), 'a.pdf', {
      onProgress: (done, pages) => seen.push(`${done}/${pages}`),
    });
    expect(seen).toEqual(['1/2', '2/2']);
  });
});

describe('PDFs of which some pages are pictures', () => {
  const text: MadePage = { texts: lines(700, [full, '信息的安全，也会收集您的手机号码。']) };
  const scan: MadePage = { texts: [{ x: 290, y: 30, text: '3' }], pictures: [[60, 60, 480, 680]] };

  it('say which pages hold no text, in the card too', async () => {
    const document = await readPolicyFile(makePdf([text, scan, text, scan, scan, scan]), 'a.pdf');
    expect(document.coverage.unreadPages).toEqual([2, 4, 5, 6]);
    const { card } = explain(document);
    expect(card.coverage.unreadPages).toEqual([2, 4, 5, 6]);
    expect(cardAsMarkdown(card, new Words('en', en))).toContain('4 pages of the PDF (2 and 4–6) have no readable text');
    expect(cardAsMarkdown(card, new Words('zh-CN', zhCN))).toContain('PDF 有 4 页（第2和4–6页）没有能读的文字');
  });

  it('count neither empty pages nor text beside pictures', async () => {
    const both: MadePage = { ...text, pictures: [[60, 60, 480, 500]] };
    const document = await readPolicyFile(makePdf([both, { texts: [] }, text]), 'a.pdf');
    expect(document.coverage).not.toHaveProperty('unreadPages');
  });
});

describe('PDFs that cannot be read', () => {
  const failure = async (bytes: Uint8Array) => {
    const error = await readPolicyFile(bytes, 'x.pdf').catch((thrown: unknown) => thrown);
    return error instanceof Unreadable ? error : null;
  };

  it('are pictures alone', async () => {
    const error = await failure(makePdf([{ texts: [] }, { texts: [{ x: 290, y: 30, text: '2' }] }]));
    expect(error).toMatchObject({ kind: 'image-only-pdf', data: { pages: 2 } });
    expect(error?.message).toBe('x.pdf: this PDF holds pictures of text; 2 pages have none that can be read');
  });

  it('are pictures with a running head in letters', async () => {
    const head = { x: 60, y: 770, text: '晨星消费金融有限公司 个人信息保护政策 内部资料请勿外传' };
    const scan: MadePage = { texts: [head], pictures: [[60, 60, 480, 680]] };
    expect(await failure(makePdf([scan, scan, scan]))).toMatchObject({ kind: 'image-only-pdf', data: { pages: 3 } });
  });

  it('are locked', async () => {
    expect((await failure(makePdf([{ texts: lines(700, [full]) }], { locked: true })))?.kind).toBe('encrypted-pdf');
  });

  it('are broken', async () => {
    expect((await failure(makePdf([{ texts: lines(700, [full]) }]).slice(0, 300)))?.kind).toBe('broken-pdf');
  });
});
