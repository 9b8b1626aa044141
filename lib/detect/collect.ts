import type { PageSignals } from './page-signals.ts';

/** As much of a DOM node as is needed here, so that this folder depends on no DOM. */
export interface NodeLike {
  readonly nodeValue: string | null;
  readonly firstChild: NodeLike | null;
  readonly nextSibling: NodeLike | null;
  readonly parentNode: NodeLike | null;
  readonly textContent: string | null;
  readonly nodeType: number;
  /** Of elements, in small letters. */
  readonly localName?: string;
  readonly shadowRoot?: NodeLike | null;
}

export interface ElementLike extends NodeLike {
  querySelector(selector: string): ElementLike | null;
  querySelectorAll(selector: string): ArrayLike<ElementLike> & Iterable<ElementLike>;
  getElementsByTagName(name: string): ArrayLike<ElementLike>;
}

export interface Collected<E> {
  /** Of the dialogs that the page shows, then of the page. */
  signals: PageSignals[];
  /** The dialogs in the page, shown or not. */
  dialogs: E[];
}

/** Characters read from the beginning, and from each of the slices further down. */
const beginning = 4000;
const slice = 700;
const slices = 4;
/** Of what a dialog needs to be looked at. */
const dialogLength = 300;
const dialogSelector = 'dialog,[role*=ialog],[class*=odal],[class*=ialog],[class*=opup],[class*=ayer]';
/** The document itself says nothing here. */
const skipped = /^((no)?script|style|template|select|nav|button|a)$/;

/**
 * Collects what `judge` needs. Costs about as much for a long page as for a short one: only samples are read.
 *
 * @param isVisible tells whether a dialog is shown; the text of one that is not belongs to nothing
 */
export function collect<E extends ElementLike>(
  { url, title, body }: { url: string; title: string; body: E },
  isVisible: (element: E) => boolean,
): Collected<E> {
  const signals: PageSignals[] = [];
  const hidden: E[] = [];
  // The innermost come first, and are the dialogs; what is around them is frame.
  const dialogs = [...(body.querySelectorAll(dialogSelector) as Iterable<E>)]
    .filter((element) => element.textContent?.[dialogLength])
    .reverse()
    .slice(0, 9);
  for (const element of dialogs)
    if (!isVisible(element)) hidden.push(element);
    else if (signals.length < 3) signals.push({ url: '', names: [heading(element)], text: sample(element, hidden), isDialog: true });
  signals.push({ url, names: [heading(body), title], text: sample(body, hidden) });
  return { signals, dialogs };
}

function heading(root: ElementLike): string {
  return root.getElementsByTagName('h1')[0]?.textContent ?? '';
}

function sample(root: ElementLike, without: NodeLike[]): string {
  const lines: string[] = [];
  const roots: NodeLike[] = [root];
  let left = beginning;
  const read = (start: NodeLike | undefined, top: NodeLike) => {
    for (let node: NodeLike | null | undefined = start; node && left > 0; ) {
      const name: string = node.localName ?? '';
      if (node.shadowRoot) roots.push(node.shadowRoot);
      const line = node.nodeType === 3 && node.nodeValue?.trim();
      if (line) {
        lines.push(line.slice(0, left));
        left -= line.length;
      }
      let next: NodeLike | null = skipped.test(name) || without.includes(node) ? null : node.firstChild;
      while (!next && node && node !== top) {
        next = node.nextSibling;
        node = node.parentNode;
      }
      node = next;
    }
  };
  for (const part of roots) read(part, part);
  if (left <= 0) {
    const all = root.querySelectorAll('*');
    for (let i = 1; i <= slices; i++) {
      left = slice;
      read(all[((all.length * i) / (slices + 1)) | 0], root);
    }
  }
  return lines.join('\n');
}
