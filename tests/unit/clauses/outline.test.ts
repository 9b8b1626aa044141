import { describe, expect, it } from 'vitest';
import { outline } from '../../../lib/clauses/outline.ts';
import type { Block, TextBlock } from '../../../lib/document/policy-document.ts';

const block = (kind: TextBlock['kind'], level: number, text: string, id: number): Block => ({
  id,
  at: 0,
  kind,
  level,
  text,
  marks: [],
  links: [],
});
const places = (...lines: [TextBlock['kind'], number, string][]) =>
  outline(lines.map(([kind, level, text], id) => block(kind, level, text, id)));
const long = '为了完成放款与还款，我们会将您的姓名、身份证号和银行卡号提供给与您签约的合作银行，由其独立审批。';

describe('outline of lists that the style sheet numbers', () => {
  it('takes short items above paragraphs of their own for headings, where nearly all items are such', () => {
    const titles = ['收集', '共享', '存储', '权利'].map((word) => `我们如何处理${word}`);
    const lines = titles.flatMap((title): [TextBlock['kind'], number, string][] => [
      ['item', 1, title],
      ['paragraph', 0, long],
    ]);
    expect(places(...lines)).toEqual(['heading', 'body', 'heading', 'body', 'heading', 'body', 'heading', 'body']);
  });

  it('leaves a list of things alone', () => {
    expect(places(['item', 1, '手机号码'], ['item', 1, '身份证号码'], ['item', 1, '银行卡号'], ['paragraph', 0, long])).toEqual([
      'body',
      'body',
      'body',
      'body',
    ]);
    expect(places(['item', 1, '您可以撤回同意。'], ['item', 2, '在设置中撤回'])).toEqual(['body', 'body']);
  });
});

describe('a list of contents that has lost its print', () => {
  const titles = ['怎样取得您的资料', '怎样对外给出资料', '怎样存放资料', '您手中的权利', '怎样找到我们'];
  const contents = titles.map((title): [TextBlock['kind'], number, string] => ['paragraph', 0, title]);
  const bodies = titles.flatMap((title): [TextBlock['kind'], number, string][] => [
    ['paragraph', 0, title],
    ['paragraph', 0, long],
  ]);

  it('names the bare headings that come again above text', () => {
    expect(places(['paragraph', 0, long], ...contents, ...bodies)).toEqual([
      'body',
      ...titles.map(() => 'contents'),
      ...titles.flatMap(() => ['listed', 'body']),
    ]);
  });

  it('is not seen in the cells of a copied table, nor in lines that stand in another order', () => {
    const cells = ['设备标识', '定位信息', '消息推送', '地图展示', '统计分析'].map((cell): [TextBlock['kind'], number, string] => [
      'paragraph',
      0,
      cell,
    ]);
    expect(places(...cells, ...cells, ...cells, ['paragraph', 0, long])).not.toContain('contents');
    const turned = [...titles].reverse().flatMap((title): [TextBlock['kind'], number, string][] => [
      ['paragraph', 0, title],
      ['paragraph', 0, long],
    ]);
    expect(places(...contents, ['paragraph', 0, long], ...turned)).not.toContain('listed');
  });
});

describe('a series of headings', () => {
  const paragraph: [TextBlock['kind'], number, string] = ['paragraph', 0, long];
  const series = (second: string) =>
    places(
      ['paragraph', 0, '一、适用范围'],
      paragraph,
      ['paragraph', 0, second],
      paragraph,
      ['paragraph', 0, '三、信息安全'],
      paragraph,
      ['paragraph', 0, '四、联系我们'],
      paragraph,
    );

  it('takes in the line whose number fills its gap, commas and all', () => {
    expect(series('二、我们问您要什么，拿去做什么')[2]).toBe('heading');
  });

  it('takes in no sentence, and no number out of turn', () => {
    expect(series('二、您不同意的，请停止使用；已经提供的，我们会删除。')[2]).toBe('body');
    expect(series('五、我们问您要什么，拿去做什么')[2]).toBe('body');
  });
});
