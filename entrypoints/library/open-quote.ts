import { browser } from 'wxt/browser';
import type { QuoteTools, ShowOutcome } from '../../components/common/quote-context.ts';
import type { Place } from '../../lib/library/snapshot.ts';

/**
 * How quotes are shown in the library: the policy's own page is opened, scrolled to the words by the browser itself (a text
 * fragment). Only a click does that.
 */
export function quoteTools({ address, lang, places }: { address: string; lang: string; places: readonly Place[] }): QuoteTools {
  return {
    lang,
    headingOf: ({ clause }) => places[clause]?.heading ?? null,
    show: async ({ quote }): Promise<ShowOutcome> => {
      if (!/^https?:/.test(address)) return 'gone';
      const page = new URL(address);
      const words = `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
      page.hash = `${page.hash}${words}`;
      await browser.tabs.create({ url: page.href });
      return 'elsewhere';
    },
  };
}
