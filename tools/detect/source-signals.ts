import { type Collected, collect } from '../../lib/detect/collect.ts';
import type { PageSignals } from '../../lib/detect/page-signals.ts';
import { parsePage } from '../../lib/document/node/parse-page.ts';

/** Less text than this, and the page is a shell that its scripts fill. */
const shell = 200;

/** The signals of the page whose source this is, and of the pages that its frames carry within it. No script runs. */
export function signalsOfSource(html: string): PageSignals[] {
  const document = parsePage(html);
  const sources = [...document.querySelectorAll('iframe[srcdoc]')].map((frame) => frame.getAttribute('srcdoc') ?? '');
  const frames = sources.flatMap(signalsOfSource);
  const { signals }: Collected<Element> = collect({ url: '', title: document.title, body: document.body }, isVisible);
  const page = signals.at(-1);
  const isShell = page && page.text.length < shell && !signals[1];
  return [...frames, ...signals.slice(0, -1), ...(page ? [isShell ? filled(page, document) : page] : [])];
}

/** No styles are computed here: what is hidden says so itself, or an element around it does. */
function isVisible(element: Element): boolean {
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return false;
  const styles = ['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'];
  return !element.closest(`[hidden],[aria-hidden=true],${styles.map((style) => `[style*="${style}"]`).join()}`);
}

/** A shell with what its scripts would most likely put in: the contents of its templates, and the texts in its scripts. */
function filled(page: PageSignals, document: Document): PageSignals {
  const templates = [...document.querySelectorAll('template')].map((template) => template.innerHTML);
  const scripts = [...document.querySelectorAll('script:not([src])')].flatMap((script) => stringsIn(script.textContent ?? ''));
  const lines = [...templates, ...scripts].flatMap((markup) => markup.split(/<[^>]*>|\n/)).map((line) => line.trim());
  return { ...page, text: [page.text, ...lines.filter(Boolean)].join('\n').slice(0, 16_000) };
}

/** The literal strings of a script that read like text: Chinese, or several words. */
function stringsIn(script: string): string[] {
  const strings = script.match(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  return strings.map(unescaped).filter((text) => /[\u4e00-\u9fff]{2}|\w+ \w+ \w+/.test(text));
}

function unescaped(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}
