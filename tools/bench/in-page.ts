import { Readability } from '@mozilla/readability';
import { analyse } from '../../lib/analysis.ts';
import { shippedClassifier } from '../../lib/classify/shipped.ts';
import { collect } from '../../lib/detect/collect.ts';
import { decide } from '../../lib/detect/decide.ts';
import { readDom } from '../../lib/document/read-dom.ts';
import { lexicon } from '../../lib/lexicon/lexicon.ts';

const isVisible = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/** What is timed in a page, each against another of the same page; milliseconds. */
const tasks = {
  innerText: () => document.body.innerText.length,
  detector: () => decide(collect({ url: location.href, title: document.title, body: document.body }, isVisible).signals),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  reading: () => readDom(document, { url: document.URL, source: 'page' }),
  whole: () => analyse(readDom(document, { url: document.URL, source: 'page' }), { matcher: lexicon(), classifier: shippedClassifier() }),
};

export type Task = keyof typeof tasks;

/** The middle of so many runs, after two that warm up. */
function middle(task: Task, runs: number): number {
  for (let i = 0; i < 2; i++) tasks[task]();
  const times = Array.from({ length: runs }, () => {
    // A change that the layout must follow, as a page has when the detector comes.
    document.body.append(' ');
    const start = performance.now();
    tasks[task]();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

Object.assign(globalThis, { mingbaiBench: middle });
