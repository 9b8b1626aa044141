import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';
import { idsOf } from './ids-of.ts';

/**
 * One policy written by several hands: words that any other drafter might have chosen, throughout. The card must say the same.
 * Names, paths and quotes take on the words of their policy, so ids and numbers are compared.
 */
const rewritings: readonly (readonly [name: string, rewrite: (text: string) => string])[] = [
  ['你 for 您', (text) => text.replaceAll('您', '你')],
  ['我司 for 我们', (text) => text.replaceAll('我们', '我司')],
  ['采集 for 收集', (text) => text.replaceAll('收集', '采集')],
  ['归集 for 收集', (text) => text.replaceAll('收集', '归集')],
  ['能够 for 可以', (text) => text.replaceAll('可以', '能够')],
  ['储存 for 存储', (text) => text.replaceAll('存储', '储存')],
  ['帐 for 账', (text) => text.replaceAll('账户', '帐户').replaceAll('账号', '帐号')],
  ['half-width marks', (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')')],
  ['full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
];

const folder = join(import.meta.dirname, '../../policies');

describe.each(['sample-qingzhou', 'lingqian-installment'])('%s in other words', (policy) => {
  const text = readFileSync(join(folder, policy, 'source.txt'), 'utf8');
  const expected = idsOf(explain(readText(text)).card);

  it.each(rewritings)('%s', (_, rewrite) => {
    expect(idsOf(explain(readText(rewrite(text))).card)).toEqual(expected);
  });
});
