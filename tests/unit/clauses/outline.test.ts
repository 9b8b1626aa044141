import { describe, expect, it } from 'vitest';
import { outline } from '../../../lib/clauses/outline.ts';
import type { Block, TextBlock } from '../../../lib/document/policy-document.ts';

const block = (kind: TextBlock['kind'], level: number, text: string, id: number): Block => ({ id, at: 0, kind, level, text, marks: [], links: [] });
const places = (...lines: [TextBlock['kind'], number, string][]) => outline(lines.map(([kind, level, text], id) => block(kind, level, text, id)));
const long = '为了完成放款与还款，我们会将您的姓名、身份证号和银行卡号提供给与您签约的合作银行，由其独立审批。';

describe('outline of lists that the style sheet numbers', () => {
  it('takes short items above paragraphs of their own for headings, where nearly all items are such', () => {
    const titles = ['收集', '共享', '存储', '权利'].map((word) => `我们如何处理${word}`);
    const lines = titles.flatMap((title): [TextBlock['kind'], number, string][] => [['item', 1, title], ['paragraph', 0, long]]);
    expect(places(...lines)).toEqual(['heading', 'body', 'heading', 'body', 'heading', 'body', 'heading', 'body']);
  });

  it('leaves a list of things alone', () => {
    expect(places(['item', 1, '手机号码'], ['item', 1, '身份证号码'], ['item', 1, '银行卡号'], ['paragraph', 0, long])).toEqual(['body', 'body', 'body', 'body']);
    expect(places(['item', 1, '您可以撤回同意。'], ['item', 2, '在设置中撤回'])).toEqual(['body', 'body']);
  });
});
