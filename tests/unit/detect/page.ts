import type { PageSignals } from '../../../lib/detect/page-signals.ts';

/** A page in few words: what it is, whether it is a policy, and what is seen of it. */
export interface Page {
  what: string;
  policy: boolean;
  title: string;
  headings?: string[];
  text: string;
  url?: string;
}

/** The signals that such a page would give; each line of its text stands for a text node. */
export function signalsOf(page: Page): PageSignals {
  return {
    url: page.url ?? 'https://lender.example/page',
    names: [...(page.headings ?? []), page.title],
    text: page.text,
  };
}
