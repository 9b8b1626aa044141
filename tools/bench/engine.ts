import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lexicon } from '../../lib/lexicon/lexicon.ts';
import { readText } from '../../lib/document/read-text.ts';
import { explain } from '../../lib/engine.ts';
import type { Line } from './line.ts';

const folder = path.resolve(import.meta.dirname, '../../tests/policies');
const policies = ['sample-qingzhou', 'xiaohe-credit', 'yuntongbank-card', 'lingqian-installment'].map((name) =>
  readFileSync(path.join(folder, name, 'source.txt'), 'utf8'),
);

/** The engine in Node, against one pass of the lexicon over the same text; how it grows; megabytes a second on one core. */
export function engineLines(): Line[] {
  const of = (characters: number) => {
    let text = '';
    for (let i = 0; text.length < characters; i++) text += `${policies[i % policies.length]}\n`;
    return text.slice(0, characters);
  };
  const time = (work: () => unknown, runs: number) => {
    work();
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[runs >> 1]!;
  };
  const lines: Line[] = [];
  let first = 0;
  for (const characters of [20_000, 200_000, 2_000_000]) {
    const text = of(characters);
    const document = readText(text);
    const runs = characters > 1e6 ? 1 : 5;
    const pass = time(() => lexicon().find(text), runs);
    const ms = time(() => explain(document), runs);
    const name = `${characters / 1000} k characters`;
    lines.push({ what: `engine, ${name}`, ms, against: 'lexicon pass', of: pass, aim: null });
    if (first === 0) first = ms;
    else lines.push({ what: `growth from 20 k to ${name}`, ms, against: 'linear', of: (first * characters) / 20_000, aim: 1.2 });
    if (characters > 1e6)
      lines.push({
        what: 'engine, megabytes of text a second',
        unit: 'MB',
        ms: Buffer.byteLength(text) / 1e3 / ms,
        against: 'one',
        of: 1,
        aim: null,
      });
  }
  return lines;
}
