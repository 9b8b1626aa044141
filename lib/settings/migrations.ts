import { settingsFrom, type SettingName, type Settings, settingsVersion, usualSettings } from './settings.ts';

/** What was stored cannot all be used: parts are damaged, or a newer program wrote it. */
export type Trouble = { kind: 'damaged'; names: readonly SettingName[] } | { kind: 'newer' };

export interface SettingsReading {
  settings: Settings;
  trouble: Trouble | null;
}

/** As it lies in the storage, of whatever shape. */
type Stored = Record<string, unknown>;

/** From each version to the next; a version once shipped is never edited. */
const migrations: Record<number, (stored: Stored) => Stored> = {
  // The choice of language stood alone. The limit of the cache stood in the library's database; see `move-cache-limit.ts`.
  1: ({ language }) => ({ version: 2, ...(language === undefined ? {} : { language }) }),
};

/**
 * The settings in what the browser's storage holds, of whichever version. Always an answer: what is damaged falls back to
 * what is usual, and is named.
 *
 * @param stored of `browser.storage.local`, the values under `storedNames`
 */
export function readSettings(stored: Stored): SettingsReading {
  const { settings: record } = stored;
  if (record === undefined && stored.language === undefined) return { settings: usualSettings, trouble: null };
  if (record !== undefined && !isRecord(record)) return { settings: usualSettings, trouble: { kind: 'damaged', names: [] } };
  let raw: Stored = record ?? { ...stored, version: 1 };
  const { version } = raw;
  if (!isVersion(version)) return damaged(raw);
  for (let at = version; at < settingsVersion; at++) raw = migrations[at]?.(raw) ?? raw;
  if (version > settingsVersion) return { settings: settingsFrom(raw).settings, trouble: { kind: 'newer' } };
  const { settings, unfit } = settingsFrom(raw);
  return { settings, trouble: unfit.length > 0 ? { kind: 'damaged', names: unfit } : null };
}

/** Names under which any version has stored something. */
export const storedNames = ['settings', 'language'] as const;

function damaged(raw: Stored): SettingsReading {
  const { settings, unfit } = settingsFrom(raw);
  return { settings, trouble: { kind: 'damaged', names: unfit } };
}

/** A number far below the first would be counted up from for ever. */
function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
