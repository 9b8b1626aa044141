import { CardActions } from '../../components/panel/card-actions.tsx';
import { PanelFooter } from '../../components/panel/panel-footer.tsx';
import { type PanelContent, PanelView } from '../../components/panel/panel-view.tsx';
import { QuoteProvider } from '../../components/common/quote-context.ts';
import { WordsProvider } from '../../components/common/words-context.ts';
import { cardAsMarkdown } from '../../lib/card/markdown.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { saveJson } from './save-json.ts';
import { showQuote } from './show-quote.ts';
import { useActiveTab } from './use-active-tab.ts';
import { looksLikePdf } from './use-pdf.ts';
import { usePage } from './use-page.ts';
import { useLanguage } from './use-language.ts';

/** The panel: what goes on in the tab beside it, as a view. */
export function Panel({ library }: { library: Library }) {
  const { words, setLanguage } = useLanguage();
  const tab = useActiveTab();
  const { content, frameId, read } = usePage(tab, library);
  if (!words) return null;
  const snapshot = content.kind === 'card' ? content.snapshot : null;
  return (
    <WordsProvider value={words}>
      <QuoteProvider
        value={{
          lang: snapshot?.lang ?? '',
          headingOf: ({ clause }) => snapshot?.places[clause]?.heading ?? null,
          show: async (evidence) => {
            if (looksLikePdf(tab?.url)) return 'pdf';
            if (!tab || !snapshot) return 'gone';
            return showQuote(tab.id, frameId, evidence.quote, snapshot.places[evidence.clause]?.at ?? 0);
          },
        }}
      >
        <main class="panel" aria-label={words.say('panel.label')} aria-busy={isBusy(content)}>
          <PanelView content={content} onRead={read} />
        </main>
        <PanelFooter onLanguage={setLanguage} />
        {snapshot && (
          <CardActions
            markdown={() => cardAsMarkdown(snapshot.card, words)}
            onExport={() => saveJson(fileName(snapshot), snapshot.card)}
            onReadAgain={read}
          />
        )}
      </QuoteProvider>
    </WordsProvider>
  );
}

function isBusy(content: PanelContent): boolean {
  return content.kind === 'looking' || content.kind === 'reading' || (content.kind === 'card' && content.refreshing);
}

function fileName({ card, address, readAt }: Snapshot): string {
  const name = (card.app.name ?? new URL(address).hostname).replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return `mingbai-${name}-${new Date(readAt).toISOString().slice(0, 10)}.json`;
}
