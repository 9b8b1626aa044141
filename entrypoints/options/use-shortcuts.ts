import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/keys-section.tsx';
import type { Key } from '../../lib/words/words.ts';

const names: Record<string, Key> = {
  _execute_action: 'openPanel',
  _execute_sidebar_action: 'openPanel',
  'read-page': 'menuReadPage',
  'open-library': 'openLibrary',
};

/** The shortcuts as the browser has them now; looked at again when one comes back to the page. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = async () => {
      const commands = await browser.commands.getAll();
      setShortcuts(commands.flatMap(({ name = '', shortcut = '' }) => (names[name] ? [{ name: names[name], keys: shortcut }] : [])));
    };
    void look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return shortcuts;
}
