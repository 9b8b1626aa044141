import { expect, it } from 'vitest';
import type { LinkedPart } from '../../../lib/document/policy-document.ts';
import { sameExtent } from '../../../lib/pages/same-extent.ts';
import { aDocument } from '../support/a-document.ts';

const list = (name: string, text: string): LinkedPart => {
  const { blocks, coverage } = aDocument(text);
  return { url: `https://lender.example/${name}`, name, blocks, coverage };
};
const texts = ({ blocks }: ReturnType<typeof aDocument>) => blocks.map((block) => (block.kind === 'table' ? '' : block.text));

it('holds only the lists that were read for both wordings', () => {
  const before = { ...aDocument('甲'), joined: [list('sdk', '旧清单'), list('partners', '合作方')] };
  const after = { ...aDocument('乙'), joined: [list('sdk', '新清单')] };
  const [then, now] = sameExtent(before, after);
  expect(texts(then)).toEqual(['甲', 'sdk', '旧清单']);
  expect(texts(now)).toEqual(['乙', 'sdk', '新清单']);
  expect(then.joined ?? now.joined).toBeUndefined();
});

it('leaves wordings without lists as they are', () => {
  const [then, now] = sameExtent({ ...aDocument('甲'), joined: [list('sdk', '清单')] }, aDocument('甲'));
  expect(then.blocks).toEqual(now.blocks);
});
