import { ChangesView } from '../../components/changes/changes-view.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { QuoteProvider } from '../../components/common/quote-context.ts';
import { useWords } from '../../components/common/words-context.ts';
import { changesSince } from '../../lib/compare/changes.ts';
import { placesOf } from '../../lib/library/places.ts';
import { explainedBoth } from './explained.ts';
import { Gone } from './gone.tsx';
import type { ViewProps } from './library-page.tsx';
import { quoteTools } from './open-quote.ts';
import { useLoaded } from './use-loaded.ts';

/** What became of one wording in another: theirs first, and apart from it what only our engine sees differently. */
export function ChangesPage({ tools: { library }, list, before: then, after: now }: ViewProps & { before: string; after: string }) {
  const words = useWords();
  const older = list.entries.find(({ hash }) => hash === then);
  const newer = list.entries.find(({ hash, app }) => hash === now && app === older?.app) ?? list.entries.find(({ hash }) => hash === now);
  const { value, error } = useLoaded(`${then} ${now}`, async () => {
    if (!older || !newer) return null;
    const stored = await library.get(older);
    const both = await explainedBoth(library, older, newer);
    if (!both || !stored) return null;
    const [before, after] = both;
    // Where its card was made afresh meanwhile, what the older engine had said is kept beside it.
    const said = stored.engine === before.card.engine ? (stored.earlier?.card ?? stored.card) : stored.card;
    return { ...changesSince(said, before, after), lang: after.document.lang, places: placesOf(after.clauses) };
  });
  if (!older || !newer || value === null) return <Gone />;
  if (error) return <p role="alert">{String(error)}</p>;
  if (!value) return <Progress text={words.say('library.working')} />;
  return (
    <QuoteProvider value={quoteTools({ address: newer.address, lang: value.lang, places: value.places })}>
      <p>
        <a href={`#/app/${encodeURIComponent(newer.app)}`}>{words.say('library.back')}</a>
      </p>
      <ChangesView
        name={newer.name ?? words.say('library.unnamed')}
        between={words.say('library.between', { before: words.moment(older.readAt), after: words.moment(newer.readAt) })}
        lang={value.lang}
        changes={value.theirs}
        ours={value.ours}
      />
    </QuoteProvider>
  );
}
