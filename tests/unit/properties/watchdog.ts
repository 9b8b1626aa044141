import { Worker } from 'node:worker_threads';

/** What the worker is asked to read. */
export interface Job {
  kind: 'text' | 'html';
  source: string;
}

interface Waiting {
  name: string;
  done: (milliseconds: number) => void;
  fail: (error: Error) => void;
}

/**
 * Reads and analyses in a thread of its own, which is ended when one document takes too long: a loop without end would
 * otherwise hang the test run instead of failing it.
 */
export class Watchdog {
  private readonly worker = new Worker(new URL('./watched-worker.mjs', import.meta.url));
  private waiting: Waiting | null = null;

  constructor() {
    this.worker.on('message', (milliseconds: number) => this.settle(({ done }) => done(milliseconds)));
    this.worker.on('error', (error) => this.settle(({ name, fail }) => fail(new Error(`${name}: ${error.stack}`))));
  }

  /** @returns milliseconds for reading and analysis. @throws Error when it takes longer than `limit`, or fails */
  time(name: string, job: Job, limit: number): Promise<number> {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        this.settle((waiting) => waiting.fail(new Error(`${name}: not done after ${limit} ms`)));
        void this.worker.terminate();
      }, limit);
      const clear =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.waiting = { name, done: clear(done), fail: clear(fail) };
      this.worker.postMessage(job);
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }

  private settle(how: (waiting: Waiting) => void): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting) how(waiting);
  }
}
