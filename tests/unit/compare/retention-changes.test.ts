import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../lib/card/card.ts';
import { daysOf, retentionChanges } from '../../../lib/compare/facts/retention-changes.ts';
import { aCard } from '../support/a-card.ts';

it.each([
  ['五年', 1825],
  ['10 年', 3650],
  ['六个月', 180],
  ['九十天', 90],
  ['30个工作日', 30],
  ['24小时', 1],
  ['半年', 182.5],
  ['5 years', 1825],
  ['永久', Number.POSITIVE_INFINITY],
  ['法律规定的期限', null],
  ['两周', 14],
])('counts %s as %s days', (period, days) => {
  expect(daysOf(period)).toBe(days);
});

describe('retentionChanges', () => {
  const kept = (quote: string, period: string | null): Retention => ({ period, evidence: [{ clause: 1, quote }] });
  const kinds = (then: Retention[], now: Retention[]) =>
    retentionChanges(aCard({ retention: then }), aCard({ retention: now })).map(({ kind, gaps }) => [kind, gaps]);

  it('pairs statements by the words around their periods', () => {
    expect(
      kinds(
        [kept('借款合同自结清之日起保存五年', '五年'), kept('客服通话录音保存三个月', '三个月')],
        [kept('客服通话录音保存一个月', '一个月'), kept('借款合同自结清之日起保存十年', '十年')],
      ),
    ).toEqual([
      ['retention.longer', { before: '五年', after: '十年' }],
      ['retention.shorter', { before: '三个月', after: '一个月' }],
    ]);
  });

  it('knows when a period is named no more, or for the first time', () => {
    expect(kinds([kept('日志在达到目的后删除', null)], [kept('日志在六个月后删除', '六个月')])).toEqual([
      ['retention.named', { after: '六个月' }],
    ]);
    expect(kinds([kept('日志在六个月后删除', '六个月')], [kept('日志在达到目的后删除', null)])).toEqual([
      ['retention.unnamed', { before: '六个月' }],
    ]);
  });

  it('tells a new statement from a changed one, and the same period in other words from both', () => {
    expect(kinds([], [kept('日志保存六个月', '六个月')])).toEqual([['retention.new', { what: '六个月' }]]);
    expect(kinds([kept('日志保存六个月', '六个月')], [])).toEqual([['retention.gone', { what: '六个月' }]]);
    expect(kinds([kept('日志保存6个月', '6个月')], [kept('日志保存六个月', '六个月')])).toEqual([]);
  });
});
