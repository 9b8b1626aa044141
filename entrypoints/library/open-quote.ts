import { browser } from 'wxt/browser';
import type { QuoteTools, ShowOutcome } from '../../components/common/quote-context.ts';
import { openAtQuote } from '../../lib/linked-lists/open-at-quote.ts';
import type { Place } from '../../lib/library/snapshot.ts';
import { looksLikePdf } from '../../lib/pages/looks-like-pdf.ts';
import { openReadingPage } from '../shared/open-reading-page.ts';

/**
 * How quotes are shown in the library: the policy's own page is opened, scrolled to the words by the browser itself (a text
 * fragment). Only a click does that.
 */
export function quoteTools({ address, lang, places }: { address: string; lang: string; places: readonly Place[] }): QuoteTools {
  return {
    lang,
    headingOf: ({ clause }) => places[clause]?.heading ?? null,
    pageOf: ({ clause }) => places[clause]?.page ?? null,
    show: async ({ quote, clause }): Promise<ShowOutcome> => {
      const { at = 0, page: linked } = places[clause] ?? {};
      if (linked) return openAtQuote(linked, { quote, at });
      // What was read by hand has no page but ours.
      if (!/^https?:/.test(address)) return openReadingPage({ kind: 'kept', address, quote: { quote, at } });
      if (looksLikePdf(address)) return openReadingPage({ kind: 'pdf', url: address, quote: { quote, at } });
      const page = new URL(address);
      const words = `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
      page.hash = `${page.hash}${words}`;
      await browser.tabs.create({ url: page.href });
      return 'elsewhere';
    },
  };
}
