import { eachChild } from './tree.ts';

/**
 * Work on a page that can be let go of and taken up again: a generator that yields where it may be interrupted. In a live
 * page `inTurns` runs it, so that the page's own work is never kept waiting; elsewhere `atOnce` does.
 */
export type Turns<T> = Generator<void, T, void>;

/** Milliseconds of work at a time: a fraction of the 50 from which a browser calls a task long. */
const turn = 12;

/** Runs the work to its end without a break. */
export function atOnce<T>(work: Turns<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs the work a little at a time, each time in a task of its own. The page may change between them. */
export async function inTurns<T>(work: Turns<T>): Promise<T> {
  for (let end = performance.now() + turn; ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + turn;
  }
}

/** After whatever waits in the page. A message, because timers of a hidden tab come once a second. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

const many = 300;
/** Levels that are gone through in turns; what lies deeper is read at once. */
export const deepestInTurns = 60;

/** True for an element worth breaking up. Those with less below them take a millisecond or two. */
export function isLarge(element: Element): boolean {
  return element.getElementsByTagName('*').length > many;
}

/** The nodes below an element in the order in which they are shown, held fast while the page may change. */
export function childrenOf(element: Element): Node[] {
  const children: Node[] = [];
  eachChild(element, (child) => {
    children.push(child);
  });
  return children;
}
