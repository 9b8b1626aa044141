import { formatName, headEnd, lastLine } from './backup-format.ts';
import { canonicalJson } from './canonical-json.ts';
import type { LibraryDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import type { Snapshot } from './snapshot.ts';

/** So many policies are read at once, and so many characters are gathered before they are handed to the browser. */
const atOnce = 40;
const gathered = 4_000_000;

/**
 * The whole library as one file: the same library gives the same bytes. It is put together piece by piece, for a large one
 * would not fit into one text.
 *
 * @param told hears how much of it is written, from 0 to 1
 */
export async function writeBackup(database: LibraryDatabase, told: (share: number) => void = () => {}): Promise<Blob> {
  const { snapshots, documents, entries, apps } = await database.ready();
  const allApps = (await apps.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1));
  let pieces: (Blob | string)[] = [`{"apps":${canonicalJson(allApps)},"format":"${formatName}",${headEnd}\n`];
  let waiting = 0;
  let first = true;
  const keys = await snapshots.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce);
    const [cards, said, texts] = await Promise.all([snapshots.bulkGet(some), entries.bulkGet(some), documents.bulkGet(some)]);
    cards.forEach((snapshot, i) => {
      const [entry, stored] = [said[i], texts[i]];
      if (!snapshot || !entry || !stored) return;
      const line = canonicalJson(policyOf(snapshot, entry, stored.document));
      pieces.push(first ? line : `,\n${line}`);
      first = false;
      waiting += line.length;
    });
    told((from + some.length) / keys.length);
    if (waiting < gathered) continue;
    pieces = [new Blob(pieces)];
    waiting = 0;
  }
  return new Blob([...pieces, `\n${lastLine}\n`], { type: 'application/json' });
}

function policyOf(snapshot: Snapshot, { app, savedAt }: Entry, document: unknown): object {
  const { address, hash, readAt, firstReadAt, engine, lang, card, places, earlier } = snapshot;
  return { address, hash, app, savedAt, readAt, firstReadAt, engine, lang, card, places, document, ...(earlier ? { earlier } : {}) };
}
