import { LibraryBar } from '../../components/panel/library-bar.tsx';
import { SavedChanges } from '../../components/panel/saved-changes.tsx';
import { CardActions } from '../../components/panel/card-actions.tsx';
import { PanelFooter } from '../../components/panel/panel-footer.tsx';
import { type PanelContent, PanelView } from '../../components/panel/panel-view.tsx';
import { LinkedProvider } from '../../components/common/linked-context.ts';
import { QuoteProvider } from '../../components/common/quote-context.ts';
import { MattersProvider } from '../../components/common/matters-context.ts';
import { WhenBroken } from '../../components/common/when-broken.tsx';
import { WordsProvider } from '../../components/common/words-context.ts';
import { cardAsMarkdown } from '../../lib/card/markdown.ts';
import type { Library } from '../../lib/library/library.ts';
import { openAtQuote } from '../../lib/linked-lists/open-at-quote.ts';
import { showQuote } from '../../lib/pages/show-quote.ts';
import { isNeverRead } from '../../lib/detect/never-read.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { linkedReader } from '../shared/linked-reader.ts';
import { openReadingPage } from '../shared/open-reading-page.ts';
import { saveCard } from '../shared/save-card.ts';
import { useSettings } from '../shared/use-settings.ts';
import { askToOpenPolicy } from './ask-to-read.ts';
import type { FirstLook } from './first-look.ts';
import { useActiveTab } from './use-active-tab.ts';
import { usePage } from './use-page.ts';
import { useSaved } from './use-saved.ts';

/** The panel: what goes on in the tab beside it, as a view. */
export function Panel({ library, first }: { library: Library; first: FirstLook }) {
  const used = useSettings(first.used);
  const tab = useActiveTab(first.tab);
  const { content, frameId, isPdf, changes, read, replace } = usePage(tab, library, used?.settings ?? null, first);
  const snapshot = content.kind === 'card' ? content.snapshot : null;
  const { entry, problem, save } = useSaved(snapshot, library);
  if (!used) return null;
  const { words, settings, change, language } = used;
  const site = tab?.url ? siteOf(tab.url) : null;
  const ways = {
    onRead: read,
    onReadByHand: () => void openReadingPage({ kind: 'by-hand' }),
    onOpenPolicy: (url: string) => void (tab && askToOpenPolicy(tab.id, url)),
    onReadSite: () => void (site && change(({ neverRead }) => ({ neverRead: neverRead.filter((one) => !isNeverRead(site, [one])) }))),
  };
  const libraryBar = (
    <LibraryBar
      saved={entry && entry.savedAt !== null}
      problem={problem}
      href={entry ? `/library.html#/app/${encodeURIComponent(entry.app)}` : '/library.html'}
      onSave={save}
    />
  );
  return (
    <WordsProvider value={words}>
      <QuoteProvider
        value={{
          lang: snapshot?.lang ?? '',
          headingOf: ({ clause }) => snapshot?.places[clause]?.heading ?? null,
          pageOf: ({ clause }) => snapshot?.places[clause]?.page ?? null,
          show: async (evidence) => {
            if (!tab || !snapshot) return 'gone';
            const { at = 0, page } = snapshot.places[evidence.clause] ?? {};
            const quote = { quote: evidence.quote, at };
            if (page) return openAtQuote(page, quote);
            if (isPdf && tab.url) return openReadingPage({ kind: 'pdf', url: tab.url, quote });
            return showQuote(tab.id, frameId, quote);
          },
        }}
      >
        <main class="panel" aria-label={words.say('panel.label')} aria-busy={isBusy(content)}>
          {snapshot && changes && entry?.savedAt === null && (
            <SavedChanges changes={changes} href={`/library.html#/changes/${changes.since.hash}/${snapshot.hash}`} />
          )}
          <LinkedProvider value={linkedReader(snapshot, tab?.id ?? null, replace)}>
            <MattersProvider value={settings.matters}>
              <WhenBroken
                key={snapshot ? `${snapshot.address} ${snapshot.hash} ${snapshot.readAt}` : content.kind}
                instead={(error) => <PanelView {...ways} content={{ kind: 'failed', failure: 'broken', detail: String(error) }} />}
              >
                <PanelView {...ways} content={content} />
              </WhenBroken>
            </MattersProvider>
          </LinkedProvider>
        </main>
        <PanelFooter
          language={language}
          site={content.kind === 'never' ? null : site}
          onNeverRead={() => site && change(({ neverRead }) => ({ neverRead: [...new Set([...neverRead, site])].sort() }))}
        />
        {snapshot ? (
          <CardActions markdown={() => cardAsMarkdown(snapshot.card, words)} onExport={() => saveCard(snapshot)} onReadAgain={read}>
            {libraryBar}
          </CardActions>
        ) : (
          <section class="actions" aria-label={words.say('action.group')}>
            {libraryBar}
          </section>
        )}
      </QuoteProvider>
    </WordsProvider>
  );
}

function isBusy(content: PanelContent): boolean {
  return content.kind === 'looking' || content.kind === 'reading' || (content.kind === 'card' && content.refreshing);
}
