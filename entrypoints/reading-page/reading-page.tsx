import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LinkedProvider } from '../../components/common/linked-context.ts';
import { QuoteProvider, type ShowOutcome } from '../../components/common/quote-context.ts';
import { MattersProvider } from '../../components/common/matters-context.ts';
import { WordsProvider } from '../../components/common/words-context.ts';
import { CardActions } from '../../components/panel/card-actions.tsx';
import { PanelFooter } from '../../components/panel/panel-footer.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { DocumentView } from '../../components/reading/document-view.tsx';
import { DropArea } from '../../components/reading/drop-area.tsx';
import { ReadingView } from '../../components/reading/reading-view.tsx';
import { StartView } from '../../components/reading/start-view.tsx';
import { cardAsMarkdown } from '../../lib/card/markdown.ts';
import type { QuoteRequest } from '../../lib/document/find-ink.ts';
import { highlightQuote } from '../../lib/document/highlight.ts';
import type { PrintedMark } from '../../lib/document/pdf/printed-text.ts';
import type { Library } from '../../lib/library/library.ts';
import { openAtQuote } from '../../lib/linked-lists/open-at-quote.ts';
import { readingRequest } from '../../lib/reading-page/requests.ts';
import type { Words } from '../../lib/words/words.ts';
import { linkedReader } from '../shared/linked-reader.ts';
import { saveCard } from '../shared/save-card.ts';
import { useSettings } from '../shared/use-settings.ts';
import { PdfSource } from './pdf-source.tsx';
import { type Shown, type Stage, useReading } from './use-reading.ts';

const none: readonly PrintedMark[] = [];

/** The page that reads what is handed over, and PDFs: the document with its card beside it. */
export function ReadingPage({ library }: { library: Library }) {
  const used = useSettings();
  const request = useMemo(() => readingRequest(location.search), []);
  const { stage, readText, readGivenFile, startAgain } = useReading(request, library);
  if (!used) return null;
  const { words, settings, language } = used;
  const footer = <PanelFooter language={language} site={null} onNeverRead={() => {}} />;
  return (
    <WordsProvider value={words}>
      <DropArea onFile={readGivenFile} />
      {stage.kind === 'done' ? (
        <MattersProvider value={settings.matters}>
          <Done shown={stage.shown} first={'quote' in request ? request.quote : null} words={words} footer={footer} onAgain={startAgain} />
        </MattersProvider>
      ) : (
        <main class="reading-start" aria-busy={stage.kind !== 'start'}>
          {stage.kind === 'start' ? (
            <StartView problem={stage.problem} onText={readText} onFile={readGivenFile} />
          ) : (
            <Working stage={stage} words={words} />
          )}
        </main>
      )}
      {stage.kind !== 'done' && footer}
    </WordsProvider>
  );
}

function Working({ stage, words }: { stage: Extract<Stage, { kind: 'working' | 'pages' }>; words: Words }) {
  if (stage.kind === 'pages') {
    return <Progress text={words.say('reading.step.page', { n: stage.page, pages: stage.pages })} done={stage.page / stage.pages} />;
  }
  return <Progress text={words.say(stage.step === 'explaining' ? 'panel.step.explaining' : `reading.step.${stage.step}`)} />;
}

interface DoneProps {
  shown: Shown;
  /** Shown at once. */
  first: QuoteRequest | null;
  words: Words;
  footer: ComponentChildren;
  onAgain: () => void;
}

function Done({ shown: { snapshot: made, unsaved, document: read, file }, first, words, footer, onAgain }: DoneProps) {
  const [snapshot, setSnapshot] = useState(made);
  useEffect(() => setSnapshot(made), [made]);
  const [print, setPrint] = useState(none);
  const source = useRef<HTMLDivElement>(null);
  const show = async (quote: QuoteRequest): Promise<ShowOutcome> => {
    if (!file) return highlightQuote(document, quote, source.current!);
    const found = file.printed.locate(quote);
    setPrint(found?.marks ?? none);
    return { occurrences: found?.occurrences ?? 0, inSight: true };
  };
  useEffect(() => {
    if (first) void show(first);
  }, []);
  return (
    <QuoteProvider
      value={{
        lang: snapshot.lang,
        headingOf: ({ clause }) => snapshot.places[clause]?.heading ?? null,
        pageOf: ({ clause }) => snapshot.places[clause]?.page ?? null,
        show: async ({ quote, clause }) => {
          const { at = 0, page } = snapshot.places[clause] ?? {};
          return page ? openAtQuote(page, { quote, at }) : show({ quote, at });
        },
      }}
    >
      <LinkedProvider value={linkedReader(snapshot, null, setSnapshot)}>
        <ReadingView
          snapshot={snapshot}
          unsaved={unsaved}
          sourceLabel={words.say(file ? 'reading.pages' : 'reading.document')}
          source={<div ref={source}>{file ? <PdfSource file={file} print={print} /> : <DocumentView document={read} />}</div>}
        >
          {footer}
          <CardActions
            markdown={() => cardAsMarkdown(snapshot.card, words)}
            onExport={() => saveCard(snapshot)}
            againLabel="reading.another"
            onReadAgain={onAgain}
          />
        </ReadingView>
      </LinkedProvider>
    </QuoteProvider>
  );
}
