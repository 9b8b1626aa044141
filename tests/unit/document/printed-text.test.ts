import { expect, it } from 'vitest';
import type { PdfItem } from '../../../lib/document/pdf/pdf-lines.ts';
import { PrintedText } from '../../../lib/document/pdf/printed-text.ts';

const item = (str: string, x: number, y: number, size = 10): PdfItem => ({
  str,
  transform: [size, 0, 0, size, x, y],
  width: [...str].length * size,
  height: size,
  fontName: 'f',
  content: null,
});

const printed = (...pages: PdfItem[][]): PrintedText => {
  const text = new PrintedText();
  for (const [i, items] of pages.entries()) text.add(i + 1, items);
  return text;
};

it('marks the stretch of each line that a quote runs over', () => {
  const text = printed([item('为了审核借款，我们会收', 100, 700), item('集您的手机号。', 100, 680)]);
  expect(text.locate({ quote: '我们会收集您的手机号', at: 0 })).toEqual({
    occurrences: 1,
    marks: [
      { page: 1, rect: [170, 697.8, 210, 709] },
      { page: 1, rect: [100, 677.8, 160, 689] },
    ],
  });
});

it('takes the occurrence nearest to where the quote was read', () => {
  const text = printed([item('收集手机号', 0, 700), item('很多别的话'.repeat(20), 0, 650)], [item('收集手机号', 0, 500)]);
  expect(text.locate({ quote: '收集手机号', at: 105 })).toMatchObject({ occurrences: 2, marks: [{ page: 2 }] });
});

it('passes over what the print puts in between: running heads and cells beside', () => {
  const overPages = printed(
    [item('我们会把您的订单', 0, 60), item('第1页', 280, 20)],
    [item('轻舟借款隐私政策', 200, 780), item('信息提供给物流公司', 0, 700)],
  );
  const pages = overPages.locate({ quote: '我们会把您的订单信息提供给物流公司', at: 0 });
  expect(pages?.marks.map(({ page }) => page)).toEqual([1, 2]);
  const cells = printed([item('消息推送与', 0, 700), item('设备识别', 200, 700), item('通知下发', 0, 685), item('码与型号', 200, 685)]);
  const found = cells.locate({ quote: '设备识别码与型号', at: 9 });
  expect(found?.marks.map(({ rect: [x0] }) => x0)).toEqual([200, 200]);
});

it('finds nothing where nothing of it is printed', () => {
  expect(printed([item('完全是别的内容', 0, 700)]).locate({ quote: '我们会收集您的手机号', at: 0 })).toBeNull();
});
