import { Readability } from '@mozilla/readability';
import { collect } from '../../lib/detect/collect.ts';
import { decide } from '../../lib/detect/decide.ts';
import { readDom } from '../../lib/document/read-dom.ts';
import { explain } from '../../lib/engine.ts';

const isVisible = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
const read = () => readDom(document, { url: document.URL, source: 'page' });

/** What is timed in a page, each against another of the same page; milliseconds. */
const tasks = {
  innerText: () => document.body.innerText.length,
  detector: () => decide(collect({ url: location.href, title: document.title, body: document.body }, isVisible).signals),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  reading: read,
  whole: () => explain(read()),
};

export type Task = keyof typeof tasks;

/** One run, the page changed before it where the layout must follow, as it is when the detector comes to look again. */
function once(task: Task): number {
  const line = document.createElement('p');
  line.textContent = '您';
  document.body.prepend(line);
  const start = performance.now();
  tasks[task]();
  const taken = performance.now() - start;
  line.remove();
  return taken;
}

/** The first run in this page, all that it needs still to be compiled and built; nothing may have run before. */
function cold(task: Task): number {
  const start = performance.now();
  tasks[task]();
  return performance.now() - start;
}

/** Milliseconds of measuring below which the page's clock, which goes in tenths, tells too little. */
const enough = 100;

/** The mean of the middle half of at least so many runs, after as many that warm up. */
function warm(task: Task, runs: number): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) once(task);
  for (let sum = 0; times.length < runs || sum < enough; sum += times.at(-1)!) times.push(once(task));
  times.sort((a, b) => a - b);
  const middle = times.slice(times.length >> 2, -(times.length >> 2) || undefined);
  return middle.reduce((sum, time) => sum + time, 0) / middle.length;
}

export interface Bench {
  cold: typeof cold;
  warm: typeof warm;
}

Object.assign(globalThis, { mingbaiBench: { cold, warm } satisfies Bench });
