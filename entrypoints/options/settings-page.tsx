import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/common/words-context.ts';
import { Progress } from '../../components/panel/progress.tsx';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import { resetSettings } from '../../lib/settings/stored-settings.ts';
import { BackupSections } from '../shared/backup-sections.tsx';
import { LibraryTrouble } from '../shared/library-trouble.tsx';
import { type LibraryTools, useShelf } from '../shared/use-shelf.ts';
import { changeShortcuts } from './change-shortcuts.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The settings; what concerns the library is there as soon as the library is. */
export function SettingsPage({ tools }: { tools: LibraryTools }) {
  const used = useSettings();
  const shelf = useShelf(tools);
  const shortcuts = useShortcuts();
  useEffect(() => {
    if (used) document.title = `${used.words.say('settings.title')} · ${used.words.say('extName')}`;
  }, [used?.words]);
  if (!used) return null;
  const { words, settings, trouble, change, language } = used;
  return (
    <WordsProvider value={words}>
      <SettingsView
        settings={settings}
        trouble={trouble}
        language={language}
        shortcuts={shortcuts}
        version={browser.runtime.getManifest().version}
        onChange={change}
        onReset={() => void resetSettings()}
        onShortcuts={changeShortcuts()}
      >
        {shelf.kind === 'open' ? (
          <BackupSections tools={tools} list={shelf.list} />
        ) : shelf.kind === 'loading' ? (
          <Progress text={words.say('library.loading')} />
        ) : (
          <LibraryTrouble state={shelf} level={2} />
        )}
      </SettingsView>
    </WordsProvider>
  );
}
