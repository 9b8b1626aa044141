import { parentPort } from 'node:worker_threads';
import { readHtml } from '../../../lib/document/node/read-file.ts';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';
import type { Job } from './watchdog.ts';

/** The other end of `Watchdog`: answers each document with the milliseconds it took. */
parentPort!.on('message', ({ kind, source }: Job) => {
  const start = performance.now();
  explain(kind === 'html' ? readHtml(source) : readText(source));
  parentPort!.postMessage(performance.now() - start);
});
