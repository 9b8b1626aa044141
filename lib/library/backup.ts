import * as z from 'zod/mini';
import { cardSchema } from '../card/card.ts';
import { policyDocumentSchema } from './document-schema.ts';
import type { AppRecord } from './entry.ts';
import type { LibraryDatabase } from './database.ts';
import type { Snapshot } from './snapshot.ts';

/** A file larger than this is not read at all: a library of a thousand long policies takes about half of it. */
export const largestBackup = 300 * 1024 * 1024;

const formatName = 'mingbai-library';
const formatVersion = 1;

const time = z.number().check(z.minimum(0));
const snapshotSchema = z.object({
  address: z.string().check(z.minLength(1)),
  hash: z.string().check(z.minLength(1)),
  app: z.string().check(z.minLength(1)),
  savedAt: z.nullable(time),
  readAt: time,
  firstReadAt: time,
  engine: z.string(),
  lang: z.string(),
  card: cardSchema,
  places: z.array(z.object({ at: z.int(), heading: z.nullable(z.string()), page: z.optional(z.string()) })),
  document: policyDocumentSchema,
});
const appSchema = z.object({
  id: z.string().check(z.minLength(1)),
  givenName: z.nullable(z.string()),
  keys: z.array(z.string()),
  tags: z.array(z.string()),
  notes: z.string(),
  changedAt: time,
});
const backupSchema = z.object({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  apps: z.array(appSchema),
  policies: z.array(snapshotSchema),
});

export type BackedUpPolicy = z.infer<typeof snapshotSchema>;
export type Backup = z.infer<typeof backupSchema>;

/** Why a file is not a library that can be read. */
export type BackupProblem =
  | 'too-large' | 'empty'
  /** No JSON at all, or JSON that ends in the middle. */
  | 'broken' | 'truncated'
  /** JSON of something else. */
  | 'foreign'
  /** Written by a newer program. */
  | 'newer'
  /** Looks like a library, but parts of it are not as they must be; `detail` says where. */
  | 'damaged';

export type BackupReading = { backup: Backup } | { problem: BackupProblem; detail: string };

/** Reads the text of a backup file. Whatever is in it, this returns: a file is a stranger's text. */
export function readBackup(text: string): BackupReading {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return { problem: 'empty', detail: '' };
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch (error) {
    const cut = body.startsWith('{') && !body.endsWith('}');
    return { problem: cut ? 'truncated' : 'broken', detail: String(error).slice(0, 200) };
  }
  const head = z.safeParse(z.object({ format: z.literal(formatName), version: z.number() }), raw);
  if (!head.success) return { problem: 'foreign', detail: '' };
  if (head.data.version > formatVersion) return { problem: 'newer', detail: String(head.data.version) };
  const parsed = backupSchema.safeParse(raw);
  if (!parsed.success) return { problem: 'damaged', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
  const apps = new Set(parsed.data.apps.map(({ id }) => id));
  const stray = parsed.data.policies.find(({ app }) => !apps.has(app));
  return stray ? { problem: 'damaged', detail: `app of ${stray.address}` } : { backup: parsed.data };
}

/** The whole library as one text: the same library gives the same text. */
export async function writeBackup(database: LibraryDatabase): Promise<string> {
  const { snapshots, documents, entries, apps } = await database.ready();
  const policies: string[] = [];
  const keys = await snapshots.toCollection().primaryKeys();
  for (const key of keys) {
    const [snapshot, entry, stored] = await Promise.all([snapshots.get(key), entries.get(key), documents.get(key)]);
    if (snapshot && entry && stored) policies.push(canonicalJson(policyOf(snapshot, entry, stored.document)));
  }
  const allApps = (await apps.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1)) satisfies AppRecord[];
  const head = `"apps":${canonicalJson(allApps)},"format":"${formatName}"`;
  return `{${head},"policies":[\n${policies.join(',\n')}\n],"version":${formatVersion}}\n`;
}

function policyOf(snapshot: Snapshot, { app, savedAt }: { app: string; savedAt: number | null }, document: unknown): object {
  const { address, hash, readAt, firstReadAt, engine, lang, card, places } = snapshot;
  return { address, hash, app, savedAt, readAt, firstReadAt, engine, lang, card, places, document };
}

/** JSON with the keys of every object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
