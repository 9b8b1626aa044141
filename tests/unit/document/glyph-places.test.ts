import { expect, it } from 'vitest';
import { placeGlyphs } from '../../../lib/document/pdf/glyph-places.ts';
import type { PdfItem } from '../../../lib/document/pdf/pdf-lines.ts';
import { PrintedText } from '../../../lib/document/pdf/printed-text.ts';

const ops = { showText: 44 };

const item = (str: string, width: number): PdfItem => ({
  str,
  transform: [10, 0, 0, 10, 0, 700],
  width,
  height: 10,
  fontName: 'f',
  content: null,
});

/** As pdf.js hands them on: a list for each operator, of glyphs and of numbers that move what follows nearer. */
const shown = (...lists: (readonly (number | readonly [unicode: string, width: number])[])[]) => ({
  fnArray: [10, ...lists.map(() => ops.showText)],
  argsArray: [null, ...lists.map((list) => [list.map((one) => (typeof one === 'number' ? one : { unicode: one[0], width: one[1] }))])],
});

it('begins each character where its glyph is printed', () => {
  const line = item('WiFi。名', 40);
  placeGlyphs(
    [line],
    shown(
      [
        ['W', 900],
        ['i', 250],
      ],
      [['F', 600], ['i', 250], ['。', 1000], 500, ['名', 1500]],
    ),
    ops,
  );
  expect(line.starts).toEqual([0, 0.225, 0.2875, 0.4375, 0.5, 0.625, 1]);
});

it('gives spaces what lies between, and takes a ligature for its letters', () => {
  const line = item('office 7', 10);
  placeGlyphs(
    [line],
    shown([
      ['o', 1000],
      ['ffi', 3000],
      ['c', 1000],
      ['e', 1000],
      [' ', 1000],
      ['7', 1000],
    ]),
    ops,
  );
  expect(line.starts).toEqual([0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]);
});

it('leaves an item alone whose glyphs say another text, and goes on with the next', () => {
  const items = [item('甲乙', 20), item('', 0), item('丙丁', 20)];
  placeGlyphs(
    items,
    shown([
      ['天', 1000],
      ['地', 1000],
      ['丙', 500],
      ['丁', 1500],
    ]),
    ops,
  );
  expect(items.map(({ starts }) => starts)).toEqual([undefined, undefined, [0, 0.25, 1]]);
});

it('keeps a mark off the full stop before its quote, however wide the letters before are', () => {
  const line = item('iiiiii。收集手机号', 75);
  placeGlyphs(
    [line],
    shown(
      [...'iiiiii'].map((i) => [i, 250] as const),
      [...'。收集手机号'].map((one) => [one, 1000] as const),
    ),
    ops,
  );
  const text = new PrintedText();
  text.add(1, [line]);
  expect(text.locate({ quote: '收集手机号', at: 0 })?.marks[0]?.rect[0]).toBeCloseTo(25);
});
