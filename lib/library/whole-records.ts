import type { AppRecord, Entry } from './entry.ts';

/** What the list can be made of, and how many records it cannot: a device may lose a part of what was written. */
export interface WholeRecords {
  entries: Entry[];
  apps: AppRecord[];
  damaged: number;
}

/** Parts the records that are as they must be from those that are not. Records come from the disk: of any shape. */
export function wholeRecords(entries: readonly unknown[], apps: readonly unknown[]): WholeRecords {
  const whole = { entries: entries.filter(isEntry), apps: apps.filter(isApp) };
  const known = new Set(whole.apps.map(({ id }) => id));
  // A reading whose app is lost would stand nowhere.
  const placed = whole.entries.filter(({ app }) => known.has(app));
  return { entries: placed, apps: whole.apps, damaged: entries.length - placed.length + (apps.length - whole.apps.length) };
}

function isEntry(row: unknown): row is Entry {
  if (typeof row !== 'object' || row === null) return false;
  const { address, hash, app, savedAt, readAt, name, operators, collected, partnerKinds, choices, warnings } = row as Partial<
    Record<keyof Entry, unknown>
  >;
  return (
    [address, hash, app].every((text) => typeof text === 'string') &&
    typeof readAt === 'number' &&
    (savedAt === null || typeof savedAt === 'number') &&
    (name === null || typeof name === 'string') &&
    [operators, collected, partnerKinds, choices, warnings].every(areTexts)
  );
}

function isApp(row: unknown): row is AppRecord {
  if (typeof row !== 'object' || row === null) return false;
  const { id, givenName, keys, tags, notes } = row as Partial<Record<keyof AppRecord, unknown>>;
  return (
    typeof id === 'string' &&
    (givenName === null || typeof givenName === 'string') &&
    areTexts(keys) &&
    areTexts(tags) &&
    typeof notes === 'string'
  );
}

function areTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((text) => typeof text === 'string');
}
