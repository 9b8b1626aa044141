import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Line } from './line.ts';

const root = path.resolve(import.meta.dirname, '../..');
const texts = [
  'policies/sample-qingzhou',
  'policies/xiaohe-credit',
  'policies/yuntongbank-card',
  'policies-exam/lanyu-consumer-finance',
].map((name) => readFileSync(path.join(root, 'tests', name, 'source.txt'), 'utf8'));

/**
 * `explain --jsonl` over so many policies, as it is called, on one core and on all: how much of the further cores arrives. One
 * core is one core: a single thread without it gives its compiling and collecting to the others, and looks like more than one.
 */
export async function inBulk(policies = 1000): Promise<Line[]> {
  const cores = availableParallelism();
  const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  if (cores < 2 || !pinned) {
    console.log(
      cores < 2 ? 'bulk: one core, nothing to compare' : 'bulk: no taskset here to hold a process to one core (Linux, util-linux)',
    );
    return [];
  }
  const explain = ['--import', 'tsx', path.join(root, 'tools/explain/main.ts'), '--jsonl'];
  const one = await time(
    spawn('taskset', ['-c', '0', process.execPath, ...explain], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] }),
    policies,
  );
  const all = await time(spawn(process.execPath, explain, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] }), policies);
  return [{ what: `${policies} policies on ${cores} cores`, ms: all, against: `one core / ${cores}`, of: one / cores, aim: 1 / 0.8 }];
}

/** Milliseconds from the start of a process to its last card. */
async function time(child: ChildProcess, policies: number): Promise<number> {
  const start = performance.now();
  const ended = new Promise<number | null>((done) => child.once('close', done));
  Readable.from(lines(policies)).pipe(child.stdin!);
  let cards = 0;
  for await (const line of createInterface({ input: child.stdout! })) if (line.includes('"card"')) cards++;
  if ((await ended) !== 0 || cards !== policies) throw new Error(`${cards} cards of ${policies} policies`);
  return performance.now() - start;
}

function* lines(policies: number): Generator<string> {
  for (let id = 0; id < policies; id++) yield `${JSON.stringify({ id, text: `${texts[id % texts.length]}\n编号${id}` })}\n`;
}
