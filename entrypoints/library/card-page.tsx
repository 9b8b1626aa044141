import { CardView } from '../../components/card/card-view.tsx';
import { Learned } from '../../components/changes/learned.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { QuoteProvider } from '../../components/common/quote-context.ts';
import { useWords } from '../../components/common/words-context.ts';
import { explainEngineDifference } from '../../lib/compare/changes.ts';
import { freshSnapshot } from './explained.ts';
import { Gone } from './gone.tsx';
import type { ViewProps } from './library-page.tsx';
import { quoteTools } from './open-quote.ts';
import { useLoaded } from './use-loaded.ts';

/** The card of one wording, as the panel shows it. */
export function CardPage({ tools: { library }, list, hash }: ViewProps & { hash: string }) {
  const words = useWords();
  const entry = list.entries.find((one) => one.hash === hash);
  const { value } = useLoaded(`${entry?.address} ${hash}`, async () => (entry ? freshSnapshot(library, entry) : null));
  if (!entry || value === null) return <Gone />;
  if (value === undefined) return <Progress text={words.say('library.working')} />;
  const { card, earlier } = value.snapshot;
  return (
    <>
      <p>
        <a href={`#/app/${encodeURIComponent(entry.app)}`}>{words.say('library.back')}</a>
      </p>
      <QuoteProvider value={quoteTools(value.snapshot)}>
        <CardView snapshot={value.snapshot} />
        {earlier && <Learned difference={explainEngineDifference(earlier.card, card)} />}
      </QuoteProvider>
    </>
  );
}
