import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import Tinypool from 'tinypool';
import { bundleWorker } from './bundle-worker.ts';

export interface JsonlOptions {
  input: Readable;
  output: Writable;
  /** Where the progress goes; null keeps silent. */
  progress: Writable | null;
  /** Threads; all cores when left out. */
  threads?: number;
}

/** Policies on their way for each thread: enough that none waits, few enough that memory stays bounded. */
const inFlight = 4;

/**
 * Room for what lives no longer than a card. With V8's own, a third as much, two threads on two cores were up to a third slower: each collection of the one
 * takes helpers that the other works on.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/**
 * Reads lines of JSON, writes their cards in the same order, on all cores. Memory is bounded by the longest lines, not by
 * their number: no more lines are taken in than are being worked on.
 * @returns how many lines were read, and how many of them gave no card
 */
export async function explainLines({ input, output, progress, threads }: JsonlOptions): Promise<{ lines: number; failed: number }> {
  const count = threads ?? availableParallelism();
  const worker = await bundleWorker();
  const pool = new Tinypool({ filename: worker.url, minThreads: count, maxThreads: count, resourceLimits });
  const waiting: Promise<string>[] = [];
  const start = performance.now();
  let lines = 0;
  let failed = 0;
  const writeNext = async () => {
    const line = await waiting.shift()!;
    if (/^\{"id":.{0,400}?,"error":/.test(line)) failed++;
    lines++;
    if (!output.write(`${line}\n`)) await once(output, 'drain');
    progress?.write(`\r${lines} read, ${failed} failed, ${(lines / ((performance.now() - start) / 1000)).toFixed(1)} a second`);
  };
  try {
    for await (const line of linesOf(input)) {
      if (!line.trim()) continue;
      const job = pool.run(line) as Promise<string>;
      // Looked at in its turn; until then a failure is nobody's surprise.
      job.catch(() => undefined);
      waiting.push(job);
      if (waiting.length >= count * inFlight) await writeNext();
    }
    while (waiting.length > 0) await writeNext();
  } finally {
    await pool.destroy();
    await worker.remove();
    if (lines > 0) progress?.write('\n');
  }
  return { lines, failed };
}

/** The lines of a stream, no further ahead than its last chunk: Node's own reader of lines takes in a thousand. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = (typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer)).split('\n');
    parts.push(first);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  parts.push(decoder.end());
  yield parts.join('');
}
