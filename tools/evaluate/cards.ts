/**
 * Reads policies with the shipped engine and compares the cards with what careful readers found.
 *
 *   npm run evaluate                        ../shared/policies with ../shared/gold (html where there is one, else pdf, else txt)
 *   npm run evaluate -- --form txt          the same in one form only (with --project or --set as well)
 *   npm run evaluate -- --project           the invented policies of tests/policies with their expected.json
 *   npm run evaluate -- --set policies-exam         a set that was scored unseen and is worked on since
 *   npm run evaluate -- --set policies-exam-6       the newest set; the first score of each is in decisions/0004
 *   npm run evaluate -- --set policies-exam-en      two English policies, scored unseen first as well (-en-2, -en-3, -en-4: three more each)
 *   npm run evaluate -- --misses --only data,choices   lists what was missed, for some fields or all
 *   npm run evaluate -- --without topics    what the topic model is worth: the same without its opinion
 *   npm run evaluate -- --without headings  policies stripped of their headings (with topics,headings: both)
 *   npm run evaluate -- --json              the scorer's own JSON
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { outline } from '../../lib/clauses/outline.ts';
import { readPolicyFile } from '../../lib/document/node/read-file.ts';
import { explain } from '../../lib/engine.ts';
import { explainWithoutTopics } from './without-topics.ts';

export interface EvaluationSet {
  /** For each policy: its name, the file to read, its text for checking quotes, and the expected findings. */
  policies: { name: string; file: string; text: string; expected: string }[];
}

const root = resolve(import.meta.dirname, '../..');
export const shared = resolve(root, '../shared');
const scorer = join(shared, 'tools/score.mjs');

/** The real policies of ../shared. @param form the one ending to read; html, else pdf, else txt when left out */
export function sharedSet(form?: string): EvaluationSet {
  const folder = join(shared, 'policies');
  const names = readdirSync(join(shared, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5));
  const forms = form ? [form] : ['html', 'pdf', 'txt'];
  return {
    policies: names.sort().flatMap((name) => {
      const file = forms.map((ending) => join(folder, `${name}.${ending}`)).find(existsSync);
      return file ? [{ name, file, text: join(folder, `${name}.txt`), expected: join(shared, 'gold', `${name}.json`) }] : [];
    }),
  };
}

/** A set of invented policies below tests/. @param form as for `sharedSet`; also md */
export function projectSet(folderName = 'policies', form?: string): EvaluationSet {
  const folder = join(root, 'tests', folderName);
  return {
    policies: readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const expected = join(folder, name, 'expected.json');
        const text = join(folder, name, 'source.txt');
        const forms = form ? [form] : ['html', 'pdf', 'md', 'txt'];
        const file = forms.map((ending) => join(folder, name, `source.${ending}`)).find(existsSync);
        return file && existsSync(expected) ? [{ name, file, text, expected }] : [];
      }),
  };
}

export interface FieldScore {
  p: number;
  r: number;
  f: number;
  tp: number;
  fp: number;
  fn: number;
}
export interface Evaluation {
  summary: Record<string, FieldScore>;
  rows: (Record<string, { missed: string[]; extra: string[] } & FieldScore> & { policy: string; evidenceBad: string[] })[];
}

/** Runs the engine over a set and the scorer over its cards. */
export async function evaluate(set: EvaluationSet, without: readonly string[] = []): Promise<Evaluation> {
  const work = mkdtempSync(join(tmpdir(), 'mingbai-evaluate-'));
  const folders = { cards: join(work, 'cards'), gold: join(work, 'gold'), policies: join(work, 'policies') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  try {
    for (const { name, file, text, expected } of set.policies) {
      const document = await readPolicyFile(file);
      if (without.includes('headings')) {
        const places = outline(document.blocks);
        document.blocks = document.blocks.filter((_, index) => places[index] === 'body').map((block, id) => ({ ...block, id }));
      }
      const { card } = without.includes('topics') ? explainWithoutTopics(document) : explain(document);
      writeFileSync(join(folders.cards, `${name}.json`), JSON.stringify(card));
      copyFileSync(expected, join(folders.gold, `${name}.json`));
      copyFileSync(text, join(folders.policies, `${name}.txt`));
    }
    const run = spawnSync(
      process.execPath,
      [scorer, '--cards', folders.cards, '--gold', folders.gold, '--policies', folders.policies, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
    return JSON.parse(run.stdout) as Evaluation;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function print({ summary, rows }: Evaluation, only: string[] | null, misses: boolean): void {
  console.log(`${'field'.padEnd(15)}   prec  recall      F1   right extra missed`);
  for (const [field, s] of Object.entries(summary)) {
    if (only && !only.includes(field)) continue;
    const figures = [s.p, s.r, s.f].map((x) => (100 * x).toFixed(1).padStart(6)).join('  ');
    const counts = [s.tp, s.fp, s.fn].map((n) => String(n).padStart(5)).join(' ');
    console.log(`${field.padEnd(15)} ${figures}   ${counts}`);
  }
  if (!misses) return;
  for (const row of rows) {
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== 'object' || Array.isArray(value) || (only && !only.includes(field))) continue;
      if (value.missed.length > 0) console.log(`${row.policy} ${field} missed: ${value.missed.join(' | ')}`);
      if (value.extra.length > 0) console.log(`${row.policy} ${field} extra: ${value.extra.join(' | ')}`);
    }
    if (row.evidenceBad.length > 0) console.log(`${row.policy} no verbatim evidence: ${row.evidenceBad.join(' | ')}`);
  }
}

async function main(args: string[]): Promise<void> {
  if (!existsSync(scorer)) {
    console.log('evaluate: skipped, ../shared (the scorer and the real policies) is not here');
    return;
  }
  const value = (name: string) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? null : (args[at + 1] ?? null);
  };
  const project = args.includes('--project') ? 'policies' : value('set');
  const set = project ? projectSet(project, value('form') ?? undefined) : sharedSet(value('form') ?? undefined);
  const result = await evaluate(set, value('without')?.split(','));
  if (args.includes('--json')) console.log(JSON.stringify(result, null, 1));
  else {
    for (const { name, file } of set.policies) console.log(`${name}: ${file.slice(file.lastIndexOf('.') + 1)}`);
    print(result, value('only')?.split(',') ?? null, args.includes('--misses'));
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await main(process.argv.slice(2));
