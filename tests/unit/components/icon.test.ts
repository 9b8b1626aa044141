import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const paths = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]);

it.each([16, 32, 48, 96, 128])('there is an icon of %i pixels', (size) => {
  const png = readFileSync(resolve(root, `public/icon/${size}.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

it('the mark in the panel is that of the icon', () => {
  expect(paths(read('components/panel/notice.tsx'))).toEqual(paths(read('assets/icon/icon.svg')));
});
