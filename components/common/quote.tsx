import { useState } from 'preact/hooks';
import type { Evidence } from '../../lib/card/card.ts';
import { Icon } from './icon.tsx';
import { type ShowOutcome, useQuoteTools } from './quote-context.ts';
import { useWords } from './words-context.ts';

/** One sentence of the policy; a click shows it in the page. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const words = useWords();
  const { lang, headingOf, pageOf, show } = useQuoteTools();
  const [outcome, setOutcome] = useState<ShowOutcome | null>(null);
  const heading = headingOf(evidence);
  const page = pageOf?.(evidence);
  return (
    <>
      <button type="button" class="quote" title={words.say('quote.show')} onClick={async () => setOutcome(await show(evidence))}>
        <q lang={lang}>{evidence.quote}</q>
        <Icon name="go-to" />
        {heading && <span class="quote-place">{words.say('quote.from', { heading })}</span>}
        {page && <span class="quote-place">{words.say('quote.on', { address: page })}</span>}
      </button>
      <p class="quote-outcome" role="status">
        {outcome && said(words, outcome)}
      </p>
    </>
  );
}

function said(words: ReturnType<typeof useWords>, outcome: ShowOutcome): string {
  if (outcome === 'gone' || outcome === 'elsewhere') return words.say(`quote.${outcome}`);
  if (outcome.occurrences === 0) return words.say('quote.missing');
  if (!outcome.inSight) return words.say('quote.covered');
  if (outcome.occurrences === 1) return words.say('quote.shown');
  return words.say('quote.shown-first', { n: outcome.occurrences });
}
