import type { Backup, BackedUpPolicy } from './backup-format.ts';
import type { LibraryDatabase } from './database.ts';
import { type AppRecord, type Entry, entryOf } from './entry.ts';
import { isQuotaError } from './write-error.ts';
import { searchTextOf } from './search-text.ts';
import type { Snapshot } from './snapshot.ts';

/** What an import would do, and does. Nothing here that is newer than the file is overwritten. */
export interface ImportPlan {
  /** Wordings that the library does not have. */
  added: BackedUpPolicy[];
  /** Wordings that the file has read later than the library. */
  renewed: BackedUpPolicy[];
  /** How many the library has just so, or newer. */
  kept: number;
  /** Wordings the library has that will be marked as saved, for the file has them saved. */
  saved: BackedUpPolicy[];
  apps: AppRecord[];
  /** The app of this library that each app of the file goes to. */
  appFor: ReadonlyMap<string, string>;
}

/** Looks what an import would do, and touches nothing. */
export async function planImport(database: LibraryDatabase, backup: Backup): Promise<ImportPlan> {
  const { entries, apps } = await database.ready();
  const known = new Map((await entries.toArray()).map((entry) => [keyOf(entry), entry]));
  const here = await apps.toArray();
  const plan: ImportPlan = { added: [], renewed: [], kept: 0, saved: [], ...placeApps(backup.apps, here) };
  for (const policy of backup.policies) {
    const entry = known.get(keyOf(policy));
    if (!entry) plan.added.push(policy);
    else {
      if (policy.savedAt !== null && entry.savedAt === null) plan.saved.push(policy);
      if (policy.readAt > entry.readAt) plan.renewed.push(policy);
      else plan.kept++;
    }
  }
  return plan;
}

/** An app goes to the one of the same id, else to one that shares a key, else it comes in itself. */
function placeApps(coming: readonly AppRecord[], here: readonly AppRecord[]): Pick<ImportPlan, 'apps' | 'appFor'> {
  const appFor = new Map<string, string>();
  const apps: AppRecord[] = [];
  for (const app of coming) {
    const same = here.find(({ id }) => id === app.id) ?? here.find(({ keys }) => keys.some((key) => app.keys.includes(key)));
    appFor.set(app.id, same?.id ?? app.id);
    if (!same) apps.push(app);
    else if (app.changedAt > same.changedAt) apps.push({ ...app, id: same.id, keys: [...new Set([...same.keys, ...app.keys])] });
  }
  return { apps, appFor };
}

/** So many wordings are written at once. */
const atOnce = 25;

/**
 * Carries a plan out, all of it or nothing.
 * @param told hears how much of it is done, from 0 to 1
 * @returns 'storage-full' where there is no room; the library is then untouched
 */
export async function importBackup(
  database: LibraryDatabase,
  plan: ImportPlan,
  told: (share: number) => void = () => {},
): Promise<'imported' | 'storage-full'> {
  const { snapshots, documents, entries, texts, apps } = await database.ready();
  const coming = [...plan.added, ...plan.renewed];
  try {
    await database.transaction('rw', [snapshots, documents, entries, texts, apps], async () => {
      await apps.bulkPut(plan.apps);
      for (let from = 0; from < coming.length; from += atOnce) {
        const some = coming.slice(from, from + atOnce);
        const known = await entries.bulkGet(some.map(({ address, hash }): [string, string] => [address, hash]));
        // What was read again while the plan was being looked at stays.
        const fresh = some.flatMap((policy, i) => ((known[i]?.readAt ?? -1) >= policy.readAt ? [] : [{ policy, here: known[i] }]));
        const made = fresh.map(
          ({ policy, here }): Snapshot => ({
            ...snapshotOf(policy),
            firstReadAt: Math.min(policy.firstReadAt, here?.firstReadAt ?? Infinity),
          }),
        );
        await Promise.all([
          snapshots.bulkPut(made),
          documents.bulkPut(fresh.map(({ policy: { address, hash, document } }) => ({ address, hash, document }))),
          texts.bulkPut(fresh.map(({ policy: { address, hash, document } }) => ({ address, hash, text: searchTextOf(document) }))),
          entries.bulkPut(
            made.map((snapshot, i) => {
              const { policy, here } = fresh[i]!;
              return entryOf(snapshot, here?.app ?? appOf(policy, plan), here?.savedAt ?? policy.savedAt);
            }),
          ),
        ]);
        told(Math.min(1, (from + atOnce) / coming.length));
      }
      for (const { address, hash, savedAt } of plan.saved) await entries.update([address, hash], { savedAt });
    });
    return 'imported';
  } catch (error) {
    if (isQuotaError(error)) return 'storage-full';
    throw error;
  }
}

function appOf({ app }: BackedUpPolicy, { appFor }: ImportPlan): string {
  return appFor.get(app) ?? app;
}

function snapshotOf({ address, hash, engine, lang, readAt, firstReadAt, card, places, earlier }: BackedUpPolicy): Snapshot {
  return { address, hash, engine, lang, readAt, firstReadAt, card, places, ...(earlier ? { earlier } : {}) };
}

function keyOf({ address, hash }: Pick<Entry, 'address' | 'hash'>): string {
  return `${hash} ${address}`;
}
