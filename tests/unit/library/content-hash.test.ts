import { expect, it } from 'vitest';
import { contentHash } from '../../../lib/library/content-hash.ts';
import { aDocument } from '../support/a-document.ts';

it('does not depend on white space', async () => {
  expect(await contentHash(aDocument('我们 收集\n手机号'))).toBe(await contentHash(aDocument('我们收集手机号')));
});

it('depends on the wording', async () => {
  expect(await contentHash(aDocument('我们收集手机号'))).not.toBe(await contentHash(aDocument('我们收集手机号。')));
});

it('counts a cell that spans several places once', async () => {
  const cell = (text: string, spanned: boolean) => ({ text, marks: [], links: [], spanned });
  const table = (rows: ReturnType<typeof cell>[][]) => ({
    ...aDocument(),
    blocks: [{ id: 0, at: 0, kind: 'table' as const, headerRows: 0, rows, origin: 'table' as const }],
  });
  const spanned = table([[cell('甲', false)], [cell('甲', true)]]);
  expect(await contentHash(spanned)).toBe(await contentHash(table([[cell('甲', false)]])));
});
