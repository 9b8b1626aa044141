import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { understand } from '../../../tools/engine.ts';

const policy = [
  '鷺洲融資股份有限公司隱私權政策',
  '一、我們蒐集的資料',
  '您申請貸款時，我們會蒐集您的姓名、身分證字號、行動電話及電子郵件。您拒絕提供時，我們無法受理您的申請。',
  '二、您的權利',
  '刪除帳號：您可以在「我的」→「設定」→「帳戶安全」→「刪除帳號」辦理，或撥打客服專線0800-555-012。',
  '關閉推播：您可以在「我的」→「設置」→「通知」關閉個人化行銷訊息。',
].join('\n');

describe('a policy in Traditional characters', () => {
  const { card, clauses } = understand(readText(policy));

  it('is understood', () => {
    expect(card.collected.map((item) => item.category)).toEqual(expect.arrayContaining(['name', 'id-number', 'phone', 'email']));
    expect(card.choices.map((choice) => choice.kind)).toContain('close-account');
  });

  it('is quoted in its own characters', () => {
    expect(clauses.map((clause) => clause.text).join('\n')).toBe(readText(policy).blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n'));
    const quotes = [...card.collected, ...card.choices].flatMap((line) => line.evidence);
    for (const { clause, quote } of quotes) expect(clauses[clause]!.text).toContain(quote);
    const close = card.choices.find((choice) => choice.kind === 'close-account');
    expect(close?.means.map((means) => means.value)).toContain('我的 > 設定 > 帳戶安全 > 刪除帳號');
  });
});
