import { useEffect, useState } from 'preact/hooks';
import { LibraryHeader, type LibraryPart } from '../../components/library/library-header.tsx';
import { UndoBar } from '../../components/library/undo-bar.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { WordsProvider } from '../../components/common/words-context.ts';
import { NewerDatabase } from '../../lib/library/database.ts';
import type { SnapshotKey } from '../../lib/library/snapshot.ts';
import type { Removed } from '../../lib/library/shelf.ts';
import type { Words } from '../../lib/words/words.ts';
import { useLanguage } from '../sidepanel/use-language.ts';
import { AppPage } from './app-page.tsx';
import { BackupPage } from './backup-page.tsx';
import { CardPage } from './card-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { forgetPagesOf } from './forget-pages-of.ts';
import { LettersPage } from './letters-page.tsx';
import { ListPage } from './list-page.tsx';
import { PartnersPage } from './partners-page.tsx';
import { type Route, useRoute } from './use-route.ts';
import { type LibraryTools, type ShelfState, useShelf } from './use-shelf.ts';

/** What every view of the library is handed. */
export interface ViewProps {
  tools: LibraryTools;
  list: Extract<ShelfState, { kind: 'open' }>['list'];
  /** Deletes wordings, and offers the way back under this name. */
  remove: (keys: readonly SnapshotKey[], name: string) => void;
}

/** The library: the view that the address names, over the list of all that is kept. */
export function LibraryPage({ tools }: { tools: LibraryTools }) {
  const { words, setLanguage } = useLanguage();
  const state = useShelf(tools);
  const route = useRoute();
  const [undo, setUndo] = useState<{ removed: Removed; name: string } | null>(null);
  useEffect(() => {
    if (words) document.title = `${words.say('library.title')} · ${words.say('extName')}`;
  }, [words, route.view]);
  if (!words) return null;
  const remove = async (keys: readonly SnapshotKey[], name: string) => {
    setUndo({ removed: await tools.shelf.remove(keys), name });
    await forgetPagesOf(keys);
  };
  return (
    <WordsProvider value={words}>
      <LibraryHeader part={partOf(route)} onLanguage={setLanguage} />
      <main class="library" aria-busy={state.kind === 'loading'}>
        {state.kind === 'open' ? (
          <View route={route} tools={tools} list={state.list} remove={(keys, name) => void remove(keys, name)} />
        ) : (
          <Waiting state={state} words={words} />
        )}
      </main>
      {undo && (
        <UndoBar
          text={words.say('library.deleted', { name: undo.name })}
          onUndo={() => void tools.shelf.restore(undo.removed).then(() => setUndo(null))}
          onClose={() => setUndo(null)}
        />
      )}
    </WordsProvider>
  );
}

function View({ route, ...props }: ViewProps & { route: Route }) {
  switch (route.view) {
    case 'list':
      return <ListPage {...props} />;
    case 'partners':
      return <PartnersPage {...props} />;
    case 'backup':
      return <BackupPage {...props} />;
    case 'compare':
      return <ComparePage {...props} apps={route.apps} />;
    case 'app':
      return <AppPage key={route.app} {...props} app={route.app} />;
    case 'card':
      return <CardPage {...props} hash={route.hash} />;
    case 'letters':
      return <LettersPage {...props} hash={route.hash} />;
    case 'changes':
      return <ChangesPage {...props} before={route.before} after={route.after} />;
  }
}

function Waiting({ state, words }: { state: Exclude<ShelfState, { kind: 'open' }>; words: Words }) {
  if (state.kind === 'loading') return <Progress text={words.say('library.loading')} />;
  const text =
    state.kind === 'blocked'
      ? words.say('library.blocked')
      : isNewer(state.error)
        ? words.say('library.newer')
        : words.say('library.failed', { detail: String(state.error) });
  return (
    <div class="message" role="alert">
      <h1>{words.say('library.title')}</h1>
      <p>{text}</p>
    </div>
  );
}

function isNewer(error: unknown): boolean {
  return error instanceof NewerDatabase || (error instanceof Error && error.name === 'NewerDatabase');
}

function partOf({ view }: Route): LibraryPart | null {
  return view === 'list' || view === 'partners' || view === 'backup' ? view : null;
}
