import type { ComponentChildren } from 'preact';
import type { SettingsReading } from '../../lib/settings/migrations.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { LanguageChoice, type LanguageChoiceProps } from '../common/language-choice.tsx';
import { useWords } from '../common/words-context.ts';
import { AutomaticChoice } from './automatic-choice.tsx';
import { CacheLimitField } from './cache-limit-field.tsx';
import { KeysSection, type Shortcut } from './keys-section.tsx';
import { MattersChoice } from './matters-choice.tsx';
import { NeverReadList } from './never-read-list.tsx';
import { ResetSection } from './reset-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

interface SettingsViewProps extends SettingsReading {
  language: LanguageChoiceProps;
  shortcuts: readonly Shortcut[];
  /** Of the extension. */
  version: string;
  onChange: (change: Partial<Settings>) => void;
  onReset: () => void;
  onShortcuts: (() => void) | null;
  /** Backup, and deleting everything. */
  children: ComponentChildren;
}

/** All that can be set, on one page. */
export function SettingsView({
  settings,
  trouble,
  language,
  shortcuts,
  version,
  onChange,
  onReset,
  onShortcuts,
  children,
}: SettingsViewProps) {
  const words = useWords();
  return (
    <main class="settings">
      <h1>{words.say('settings.title')}</h1>
      <p class="hint">{words.say('settings.saved')}</p>
      {trouble && <TroubleNotice trouble={trouble} onKeep={() => onChange({})} />}
      <SettingsSection title="settings.look">
        <LanguageChoice {...language} />
        <ThemeChoice theme={settings.theme} onTheme={(theme) => onChange({ theme })} />
      </SettingsSection>
      <SettingsSection title="settings.reading">
        <AutomaticChoice automatic={settings.automatic} onAutomatic={(automatic) => onChange({ automatic })} />
        <NeverReadList sites={settings.neverRead} onSites={(neverRead) => onChange({ neverRead })} />
      </SettingsSection>
      <SettingsSection title="settings.matters" about="settings.matters.text">
        <MattersChoice matters={settings.matters} onMatters={(matters) => onChange({ matters })} />
      </SettingsSection>
      <SettingsSection title="settings.library">
        <CacheLimitField limit={settings.cacheLimit} onLimit={(cacheLimit) => onChange({ cacheLimit })} />
        <p>
          <a class="button" href="/library.html">
            {words.say('openLibrary')}
          </a>
        </p>
      </SettingsSection>
      {children}
      <ResetSection onReset={onReset} />
      <KeysSection shortcuts={shortcuts} onChange={onShortcuts} />
      <SettingsSection title="settings.about" about="settings.about.promise">
        <p>
          {words.say('extName')} · {words.say('settings.about.version', { version })}
        </p>
        <p>
          <a class="button" href="/welcome.html">
            {words.say('settings.about.welcome')}
          </a>
        </p>
      </SettingsSection>
    </main>
  );
}
