import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';

const policy = [
  '鷺洲融資股份有限公司隱私權政策',
  '一、我們蒐集的資料',
  '您申請貸款時，我們會蒐集您的姓名、身分證字號、行動電話及電子郵件。您拒絕提供時，我們無法受理您的申請。',
  '二、您的權利',
  '刪除帳號：您可以在「我的」→「設定」→「帳戶安全」→「刪除帳號」辦理，或撥打客服專線0800-555-012。',
  '關閉推播：您可以在「我的」→「設置」→「通知」關閉個人化行銷訊息。',
].join('\n');

describe('a policy in Traditional characters', () => {
  const { card, clauses } = explain(readText(policy));

  it('is understood', () => {
    expect(card.collected.map((item) => item.category)).toEqual(expect.arrayContaining(['name', 'id-number', 'phone', 'email']));
    expect(card.choices.map((choice) => choice.kind)).toContain('close-account');
  });

  it('is quoted in its own characters', () => {
    expect(clauses.map((clause) => clause.text).join('\n')).toBe(
      readText(policy)
        .blocks.map((block) => (block.kind === 'table' ? '' : block.text))
        .join('\n'),
    );
    const quotes = [...card.collected, ...card.choices].flatMap((line) => line.evidence);
    expect(quotes.length).toBeGreaterThan(4);
    for (const { clause, quote } of quotes) expect(clauses[clause]!.text).toContain(quote);
    const close = card.choices.find((choice) => choice.kind === 'close-account');
    expect(close?.means.map((means) => means.value)).toContain('我的 > 設定 > 帳戶安全 > 刪除帳號');
  });
});

describe('local words', () => {
  const cardOf = (...lines: string[]) => explain(readText(lines.join('\n'))).card;

  it('of Taiwan are read: the credit bureau, copies, stopping use, telephone numbers', () => {
    const card = cardOf(
      '鷺洲融資股份有限公司隱私權政策',
      '一、我們蒐集的資料',
      '經您同意，我們會向聯徵中心查詢您的信用報告，並蒐集您的身分證字號、行事曆權限與簡訊驗證碼。',
      '二、您的權利',
      '1. 請求製給複製本：請撥打客服專線02-5555-0123。',
      '2. 請求補充或更正：請至「會員中心→個人資料」修改。',
      '3. 請求停止蒐集、處理或利用：請來信privacy@luzhou.example。',
    );
    expect(card.collected.map((item) => item.category)).toEqual(
      expect.arrayContaining(['credit-report', 'id-number', 'payment-credential']),
    );
    const means = Object.fromEntries(card.choices.map((choice) => [choice.kind, choice.means.map((one) => one.value)]));
    expect(means).toMatchObject({
      'access-copy': ['02-5555-0123'],
      correct: ['會員中心 > 個人資料'],
      'withdraw-consent': ['privacy@luzhou.example'],
    });
  });

  it('of Hong Kong are read: direct marketing, the credit reference agency, data access requests', () => {
    const card = cardOf(
      '鷺洲信貸有限公司私隱政策聲明',
      '一、收集個人資料',
      '本公司根據《個人資料（私隱）條例》收集客戶的姓名、香港身份證號碼、住址、電話號碼、入息及任職公司。如客戶未能提供上述資料，本公司將無法批核貸款申請。',
      '二、資料的披露',
      '本公司會向信貸資料服務機構（例如環聯）提供客戶的還款紀錄。',
      '三、客戶的權利',
      '直接促銷：客戶如不希望收到直接促銷訊息，可電郵至dpo@luchau.example。',
      '查閱及改正資料：請致函資料保護主任，地址：香港九龍觀塘道1號5樓。',
    );
    expect(card.collected.map((item) => item.category)).toEqual(
      expect.arrayContaining(['name', 'id-number', 'address', 'phone', 'income']),
    );
    expect(card.partners.map((partner) => partner.kind)).toContain('credit-bureau');
    expect(card.choices.find((choice) => choice.kind === 'marketing')?.means.map((one) => one.value)).toContain('dpo@luchau.example');
    expect(card.choices.map((choice) => choice.kind)).toEqual(expect.arrayContaining(['access-copy', 'correct']));
  });
});
