import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { explainLines } from '../explain/jsonl.ts';
import type { Line } from './line.ts';

const folder = path.resolve(import.meta.dirname, '../../tests');
const texts = ['policies/sample-qingzhou', 'policies/xiaohe-credit', 'policies/yuntongbank-card', 'policies-exam/lanyu-consumer-finance']
  .map((name) => readFileSync(path.join(folder, name, 'source.txt'), 'utf8'));

/** `explain --jsonl` over so many policies, at one thread and at all: how much of the further cores arrives. */
export async function inBulk(policies = 1000): Promise<Line[]> {
  const cores = availableParallelism();
  const time = async (threads: number) => {
    const input = Readable.from((function* () {
      for (let id = 0; id < policies; id++) yield `${JSON.stringify({ id, text: `${texts[id % texts.length]}\n编号${id}` })}\n`;
    })());
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const start = performance.now();
    const { lines, failed } = await explainLines({ input, output, progress: null, threads });
    if (lines !== policies || failed > 0) throw new Error(`${lines} lines of ${policies}, ${failed} failed`);
    return performance.now() - start;
  };
  const one = await time(1);
  const all = await time(cores);
  return [{ what: `${policies} policies on ${cores} cores`, ms: all, against: `one core / ${cores}`, of: one / cores, aim: 1 / 0.8 }];
}
