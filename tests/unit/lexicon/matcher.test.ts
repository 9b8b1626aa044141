import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/lexicon/concept.ts';
import { Matcher } from '../../../lib/lexicon/matcher.ts';

const concept = (id: string, zh: string[], never: string[] = []): Concept => ({ id, zh, en: [], never: { zh: never, en: [] } });
const found = (concepts: Concept[], text: string) =>
  new Matcher(concepts).find(text).map(({ concept: id, from, to }) => `${id}:${text.slice(from, to)}`);

describe('Matcher', () => {
  it('lets the longest word of a namespace win', () => {
    const words = [concept('data.phone', ['手机号']), concept('data.card', ['银行预留手机号', '银行卡'])];
    expect(found(words, '银行卡、银行预留手机号和手机号')).toEqual(['data.card:银行卡', 'data.card:银行预留手机号', 'data.phone:手机号']);
  });

  it('keeps words of different namespaces apart', () => {
    expect(found([concept('data.log', ['日志']), concept('cue.keep', ['保存日志'])], '保存日志')).toEqual([
      'cue.keep:保存日志',
      'data.log:日志',
    ]);
  });

  it('drops a word inside one of its never words, not elsewhere', () => {
    expect(found([concept('data.sms', ['短信'], ['短信验证码'])], '短信验证码与短信')).toEqual(['data.sms:短信']);
  });

  it('folds width and case, and wants free edges for Latin words', () => {
    expect(found([concept('data.id', ['IMEI', 'MAC'])], 'ＩＭＥＩ、imei、mac地址、macro')).toEqual([
      'data.id:ＩＭＥＩ',
      'data.id:imei',
      'data.id:mac',
    ]);
  });

  it('finds what a plain search finds', () => {
    const letters = fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 40 }),
        (words, list) => {
          const text = list.join('');
          const matcher = new Matcher(words.map((word, i) => concept(`warning.w${i}`, [word])));
          const hits = matcher.find(text);
          words.forEach((word, i) => {
            const own = hits.filter((hit) => hit.concept === `warning.w${i}`);
            expect(own.every(({ from, to }) => text.slice(from, to) === word)).toBe(true);
            expect(own.length > 0).toBe(text.includes(word));
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes time linear in one long clause', () => {
    const matcher = new Matcher([concept('data.sms', ['短信'], ['短信验证码']), concept('data.phone', ['手机号'])]);
    // Processor time, the best of three: other work on the machine must not count.
    const time = (n: number) => {
      const text = '短信验证码、短信、手机号'.repeat(n);
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = process.cpuUsage();
          matcher.find(text);
          return process.cpuUsage(start).user / 1000;
        }),
      );
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(60 * Math.max(2, time(4000)));
  });
});
