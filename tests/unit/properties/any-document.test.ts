import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/document/node/read-file.ts';
import { readText } from '../../../lib/document/read-text.ts';
import { pages, texts } from './invented-policies.ts';
import { mutated, mutations } from './mutations.ts';
import { faultsOf } from './sound-card.ts';

/** 500 documents in `npm test`; MINGBAI_RUNS=10000 in the nightly run. MINGBAI_SEED repeats one run. */
const runs = Number(process.env.MINGBAI_RUNS ?? 500);
const seed = Number(process.env.MINGBAI_SEED ?? (runs > 500 ? Date.now() % 2 ** 31 : 20261123));
const settings = (share: number) => ({ numRuns: Math.ceil(runs * share), seed, endOnFailure: runs <= 500 });
const patience = Math.max(120_000, runs * 400);

/** A stretch of a policy: whole ones would take the time of ten. */
const stretch = (of: readonly string[], length: number) =>
  fc.tuple(fc.nat(of.length - 1), fc.double({ min: 0, max: 1, noNaN: true })).map(([i, at]) => {
    const source = of[i]!;
    const from = Math.floor(at * Math.max(0, source.length - length));
    return source.slice(from, from + length);
  });

describe('whatever the document, a sound card', () => {
  it('pages that went wrong', { timeout: patience }, () => {
    fc.assert(
      fc.property(stretch(pages, 5000), mutations('page'), (source, list) => {
        const html = mutated(source, list);
        expect(faultsOf(readHtml(html, 'https://lender.example/privacy'), textOf(html))).toEqual([]);
      }),
      settings(0.4),
    );
  });

  it('texts that went wrong', { timeout: patience }, () => {
    fc.assert(
      fc.property(stretch(texts, 3000), mutations('text'), (source, list) => {
        const text = mutated(source, list);
        expect(faultsOf(readText(text), text)).toEqual([]);
      }),
      settings(0.4),
    );
  });

  it('texts of nothing but chance', { timeout: patience }, () => {
    const word = fc.constantFrom(
      '我们',
      '收集',
      '您的',
      '手机号',
      '、',
      '，',
      '。',
      '（',
      '）',
      '共享',
      '给',
      '科技有限公司',
      '拒绝',
      '“我的”',
      '>',
      '设置',
      '30',
      '日',
      '\n',
      '1. ',
      '一、',
      '**',
      '|',
      'a@b.cn',
      'SDK',
      '：',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 300, size: 'max' }), (words) => {
        const text = words.join('');
        expect(faultsOf(readText(text), text)).toEqual([]);
      }),
      settings(0.2),
    );
  });
});

/** What a page prints, by the parser that reads it here. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const whole = `${document.documentElement.textContent}`;
  // What stands in these is not printed, and the words around it stand side by side; unless one of them never ends.
  for (const silent of document.querySelectorAll('template,script,style,noscript,svg,canvas,object,select,textarea,option,title'))
    silent.remove();
  const shown = `${document.documentElement.textContent}`;
  // Text between cells is not printed there: a browser moves it out of the table, the parser here leaves it.
  for (const part of document.querySelectorAll('table,thead,tbody,tfoot,tr')) {
    for (const node of [...part.childNodes]) if (node.nodeType === 3) node.remove();
  }
  return `${whole}\n${shown}\n${document.documentElement.textContent}`;
}
