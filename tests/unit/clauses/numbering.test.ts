import { describe, expect, it } from 'vitest';
import { numbering } from '../../../lib/clauses/numbering.ts';

describe('numbering', () => {
  it.each([
    ['一、我们收集什么', 'han', 1],
    ['十二、联系我们', 'han', 12],
    ['（三）委托处理', '(han)', 3],
    ['第二章 权利', 'chapter', 2],
    ['第15条 保存', 'article', 15],
    ['3. 借款申请', '1.', 3],
    ['2.4 绑定银行卡', '1.1', 4],
    ['2.0 WHAT WE ASK FOR', '1.', 2],
    ['1.2.3 其他', '1.1.1', 3],
    ['(4) 订单', '(1)', 4],
    ['四之一、用途核查', 'han', 4],
    ['第十二条之一 保存', 'article', 12],
    ['B.设备信息', 'A.', 2],
    ['IV. WHY WE PROCESS DATA', 'I.', 4],
    ['IX-A. Reminders', 'I.', 9],
    ['③使用', '①', 3],
    ['⑶使用', '(1)', 3],
    ['⒓使用', '1.', 12],
    ['❷使用', '①', 2],
    ['a) 仓储', 'a)', 1],
    ['第3部分：权利', 'chapter', 3],
    ['Part 2：信息共享', 'part', 2],
    ['Ⅲ、信息保存', 'I、', 3],
    ['IV.信息保存', 'I、', 4],
    ['02我们如何保存信息', '01', 2],
  ])('reads %s', (text, form, value) => {
    expect(numbering(text)).toMatchObject({ form, value });
  });

  it.each([
    '3.5亿用户',
    '2022年3月更新',
    '百行征信',
    '一般而言',
    '400-123-4567',
    '10个工作日内答复您的申请',
    '95号文',
    'I. agree',
    'IV drips',
  ])('sees no number in %s', (text) => {
    expect(numbering(text)).toBeNull();
  });
});
