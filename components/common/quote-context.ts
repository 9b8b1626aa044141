import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../../lib/card/card.ts';

/** What came of showing a quote in its page: how often it stands there and whether it can be seen, or why it cannot be shown. */
export type ShowOutcome =
  | { occurrences: number; inSight: boolean }
  /** The page is no longer open. */
  | 'gone'
  /** It stands in another page, which was opened at the quote. */
  | 'elsewhere';

/** What quotes need from the panel around them. */
export interface QuoteTools {
  /** Language of the policy, which may not be the reader's. */
  lang: string;
  headingOf: (evidence: Evidence) => string | null;
  /** Address of the linked list it stands in; null for the policy itself. */
  pageOf?: (evidence: Evidence) => string | null;
  show: (evidence: Evidence) => Promise<ShowOutcome>;
}

const Context = createContext<QuoteTools | null>(null);

export const QuoteProvider = Context.Provider;

/** @throws when a component stands outside a `QuoteProvider` */
export function useQuoteTools(): QuoteTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('no QuoteProvider above this component');
  return tools;
}
