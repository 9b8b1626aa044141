import * as z from 'zod/mini';
import {
  type BackedUpPolicy,
  type Backup,
  backedUpAppSchema,
  backupSchema,
  formatName,
  formatVersion,
  headEnd,
  policySchema,
} from './backup-format.ts';
import { linesOf } from './lines-of.ts';

/** A file larger than this is not read at all: ten thousand long policies take less. */
const largestBackup = 2 * 1024 ** 3;
/** A backup that another program has laid out anew has to be read as one text; beyond this it is not. */
const largestText = 200 * 1024 ** 2;
/** No policy is as long as this, in characters. */
const longestLine = 64 * 1024 ** 2;

/** Why a file is not a library that can be read. */
export type BackupProblem =
  | 'too-large'
  | 'empty'
  /** No JSON at all, or JSON that ends in the middle. */
  | 'broken'
  | 'truncated'
  /** JSON of something else. */
  | 'foreign'
  /** Written by a newer program. */
  | 'newer'
  /** Looks like a library, but parts of it are not as they must be; `detail` says where. */
  | 'damaged';

export type BackupReading = { backup: Backup } | { problem: BackupProblem; detail: string };

/** Thrown within this file alone. */
class Refused extends Error {
  constructor(
    readonly problem: BackupProblem,
    readonly detail = '',
  ) {
    super(problem);
  }
}

/**
 * Reads a backup file. Whatever is in it, this returns: a file is a stranger's text. Our own layout is read line by line, so
 * that the whole never lies in memory as one text.
 *
 * @param told hears how much of it is read, from 0 to 1
 */
export async function readBackup(file: Blob, told: (share: number) => void = () => {}): Promise<BackupReading> {
  try {
    if (file.size > largestBackup) throw new Refused('too-large', String(Math.round(file.size / 1024 ** 2)));
    return { backup: (await byLines(file, told)) ?? (await asOneText(file)) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem, detail: error.detail };
    throw error;
  }
}

/** Null where the file is not laid out as ours are. */
async function byLines(file: Blob, told: (share: number) => void): Promise<Backup | null> {
  const lines = linesOf(file, longestLine, told);
  try {
    const head = (await lines.next()).value;
    if (head?.text === undefined || !head.text.startsWith('{"apps":[') || !head.text.endsWith(headEnd)) return null;
    // The number stands at the end of the file, and what it says of the lines must be known before they are read.
    const version = /"version":(\d{1,9})\}\s*$/.exec(await file.slice(-64).text())?.[1];
    const opening = json(`${head.text}]}`, false);
    if (!z.safeParse(z.object({ format: z.literal(formatName) }), opening).success) throw new Refused('foreign');
    if (Number(version ?? 0) > formatVersion) throw new Refused('newer', version);
    const { apps } = checked(z.object({ apps: z.array(backedUpAppSchema) }), opening, '');
    const ids = new Set(apps.map(({ id }) => id));
    const policies: BackedUpPolicy[] = [];
    for await (const { text, whole } of lines) {
      if (text === undefined) throw new Refused('damaged', `policies.${policies.length}`);
      if (text.startsWith(']')) {
        checked(z.object({ version: z.literal(formatVersion) }), json(`{"policies":[${text}`, !whole), 'end');
        return { format: formatName, version: formatVersion, apps, policies };
      }
      const policy = checked(policySchema, json(text.replace(/,$/, ''), !whole), `policies.${policies.length}`);
      if (!ids.has(policy.app)) throw new Refused('damaged', `app of ${policy.address}`);
      policies.push(policy);
    }
    throw new Refused('truncated');
  } finally {
    await lines.return(undefined);
  }
}

/** JSON of any layout. */
async function asOneText(file: Blob): Promise<Backup> {
  const beginning = (await file.slice(0, 1024).text()).replace(/^\uFEFF/, '').trimStart();
  if (beginning === '' && file.size <= 1024) throw new Refused('empty');
  if (!/^[[{]/.test(beginning)) throw new Refused('broken');
  if (file.size > largestText) throw new Refused('foreign');
  const body = (await file.text()).replace(/^\uFEFF/, '').trim();
  const raw = json(body, body.startsWith('{') && !body.endsWith('}'));
  const head = z.safeParse(z.object({ format: z.literal(formatName), version: z.number() }), raw);
  if (!head.success) throw new Refused('foreign');
  if (head.data.version > formatVersion) throw new Refused('newer', String(head.data.version));
  const backup = checked(backupSchema, raw, '');
  const apps = new Set(backup.apps.map(({ id }) => id));
  const stray = backup.policies.find(({ app }) => !apps.has(app));
  if (stray) throw new Refused('damaged', `app of ${stray.address}`);
  return backup;
}

/** @param isCut whether the text ends where it should not, which would be why it is no JSON */
function json(text: string, isCut: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(isCut ? 'truncated' : 'broken', String(error).slice(0, 200));
  }
}

function checked<S extends z.ZodMiniType>(schema: S, raw: unknown, place: string): z.infer<S> {
  const parsed = z.safeParse(schema, raw);
  if (parsed.success) return parsed.data;
  throw new Refused('damaged', [place, ...(parsed.error.issues[0]?.path ?? [])].filter((part) => part !== '').join('.'));
}
