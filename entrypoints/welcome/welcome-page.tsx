import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/common/words-context.ts';
import { type ExplainedPermission, explainedPermissions, WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { readingAddress } from '../../lib/reading-page/requests.ts';
import { useSettings } from '../shared/use-settings.ts';

/** The page of the first day. */
export function WelcomePage() {
  const used = useSettings();
  useEffect(() => {
    if (used) document.title = `${used.words.say('welcome.title')} · ${used.words.say('extName')}`;
  }, [used?.words]);
  if (!used) return null;
  const { words, language } = used;
  return (
    <WordsProvider value={words}>
      <WelcomeView
        language={language}
        permissions={explainedPermissions.filter((permission) => asked().has(permission))}
        sample={readingAddress({ kind: 'sample', language: words.language === 'en' ? 'en' : 'zh' })}
        pinned={import.meta.env.FIREFOX}
      />
    </WordsProvider>
  );
}

/** What the manifest asks for, in this browser's way of putting it. */
function asked(): Set<ExplainedPermission> {
  const { permissions = [], host_permissions = [] } = browser.runtime.getManifest();
  const all: string[] = [...permissions, ...host_permissions];
  const named = explainedPermissions.filter((permission) => all.includes(permission));
  return new Set([
    ...named,
    ...(all.some((one) => /^https?:/.test(one)) ? (['hosts'] as const) : []),
    ...(all.some((one) => one.startsWith('file:')) ? (['files'] as const) : []),
  ]);
}
