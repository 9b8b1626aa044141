import { browser } from 'wxt/browser';
import { readSettings, type SettingsReading, storedNames } from './migrations.ts';
import { type Settings, settingsVersion, usualSettings } from './settings.ts';

/** The settings as they are stored now, and what was the matter with them. */
export async function storedSettings(): Promise<SettingsReading> {
  return readSettings(await browser.storage.local.get([...storedNames]));
}

let last: Promise<unknown> = Promise.resolve();

/** Changes some settings; what was damaged is from then on as it was read. One change after the other. */
export function changeSettings(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<void> {
  const done = last.then(async () => {
    const { settings } = await storedSettings();
    await store({ ...settings, ...(typeof change === 'function' ? change(settings) : change) });
  });
  last = done.catch(() => undefined);
  return done;
}

/** Sets everything back. */
export function resetSettings(): Promise<void> {
  return changeSettings(usualSettings);
}

async function store(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings: { version: settingsVersion, ...settings } });
  // Where an earlier version kept the choice of language.
  const { language } = await browser.storage.local.get('language');
  if (language !== undefined) await browser.storage.local.remove('language');
}

/** Calls back with the settings whenever something of them changes, wherever it is changed. @returns a function that ends it */
export function watchSettings(heard: (now: SettingsReading, before: SettingsReading) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown }>) => {
    if (!storedNames.some((name) => name in changes)) return;
    const old = Object.fromEntries(Object.entries(changes).map(([name, { oldValue }]) => [name, oldValue]));
    // Nothing is told here of the names that did not change.
    void browser.storage.local.get([...storedNames]).then((now) => heard(readSettings(now), readSettings({ ...now, ...old })));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
