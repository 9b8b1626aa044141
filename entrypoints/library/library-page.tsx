import { useEffect, useState } from 'preact/hooks';
import { LibraryHeader, type LibraryPart } from '../../components/library/library-header.tsx';
import { UndoBar } from '../../components/library/undo-bar.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { MattersProvider } from '../../components/common/matters-context.ts';
import { WhenBroken } from '../../components/common/when-broken.tsx';
import { WordsProvider } from '../../components/common/words-context.ts';
import type { Removed } from '../../lib/library/shelf.ts';
import type { SnapshotKey } from '../../lib/library/snapshot.ts';
import { forgetPagesOf } from '../../lib/pages/forget-pages-of.ts';
import { LibraryTrouble } from '../shared/library-trouble.tsx';
import { useSettings } from '../shared/use-settings.ts';
import { type LibraryTools, type ShelfList, useShelf } from '../shared/use-shelf.ts';
import { AppPage } from './app-page.tsx';
import { BackupPage } from './backup-page.tsx';
import { CardPage } from './card-page.tsx';
import { ChangesPage } from './changes-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { LettersPage } from './letters-page.tsx';
import { ListPage } from './list-page.tsx';
import { PartnersPage } from './partners-page.tsx';
import { type Route, useRoute } from './use-route.ts';

/** What every view of the library is handed. */
export interface ViewProps {
  tools: LibraryTools;
  list: ShelfList;
  /** Deletes wordings, and offers the way back under this name. */
  remove: (keys: readonly SnapshotKey[], name: string) => void;
}

/** The library: the view that the address names, over the list of all that is kept. */
export function LibraryPage({ tools }: { tools: LibraryTools }) {
  const used = useSettings();
  const words = used?.words;
  const state = useShelf(tools);
  const route = useRoute();
  const [undo, setUndo] = useState<{ removed: Removed; name: string } | null>(null);
  useEffect(() => {
    if (words) document.title = `${words.say('library.title')} · ${words.say('extName')}`;
  }, [words, route.view]);
  if (!used || !words) return null;
  const remove = async (keys: readonly SnapshotKey[], name: string) => {
    setUndo({ removed: await tools.shelf.remove(keys), name });
    await forgetPagesOf(keys);
  };
  return (
    <WordsProvider value={words}>
      <LibraryHeader part={partOf(route)} language={used.language} />
      <main class="library" aria-busy={state.kind === 'loading'}>
        {state.kind === 'open' ? (
          <MattersProvider value={used.settings.matters}>
            <WhenBroken
              key={JSON.stringify(route)}
              instead={(error) => (
                <p class="message" role="alert">
                  {words.say('library.broken', { detail: String(error) })}
                </p>
              )}
            >
              <View route={route} tools={tools} list={state.list} remove={(keys, name) => void remove(keys, name)} />
            </WhenBroken>
          </MattersProvider>
        ) : state.kind === 'loading' ? (
          <Progress text={words.say('library.loading')} />
        ) : (
          <LibraryTrouble state={state} level={1} />
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

function partOf({ view }: Route): LibraryPart | null {
  return view === 'list' || view === 'partners' || view === 'backup' ? view : null;
}
