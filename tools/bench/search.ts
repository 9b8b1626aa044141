import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { newApp } from '../../lib/library/database.ts';
import type { Entry } from '../../lib/library/entry.ts';
import { type Row, rowsOf, search } from '../../lib/library/rows.ts';
import { foldText, termsOf, wordsOf } from '../../lib/library/search-text.ts';

const tests = path.resolve(import.meta.dirname, '../../tests');
const readings = 1000;
const charactersEach = 10_000;

/** What a person might look for: words, words within words, two at once, a company, what stands in one reading alone. */
const queries = [
  '通话记录',
  '催收',
  '人脸识别',
  '注销账户',
  '征信',
  '话记录',
  '短信',
  '融资担保',
  '小额贷款有限公司',
  '撤回同意',
  '位置信息 通讯录',
  '编号777号',
  'oaid',
  'SDK',
];

/** One way of searching, the time it takes, and how what it finds stands to what there is. */
export interface SearchOutcome {
  way: string;
  /** Milliseconds until the first search can begin, over texts that lie in memory. */
  ready: number;
  /** Milliseconds for a query, on the average. */
  query: number;
  /** Megabytes that the index would take, as JSON; 0 where there is none. */
  megabytes: number;
  /** Of all readings in which the sought characters stand, the share that was found. */
  found: number;
  /** Of all that was found, the share in which they do not stand. */
  beside: number;
}

/** Our own search against MiniSearch, with words cut by `Intl.Segmenter` and with pairs of characters, over the same readings. */
export function searchOutcomes(): SearchOutcome[] {
  const texts = madeReadings();
  const holds = (query: string) => new Set(texts.flatMap((text, i) => (termsOf(query).every((term) => text.includes(term)) ? [i] : [])));
  const truth = new Map(queries.map((query) => [query, holds(query)]));
  return [own(texts), miniSearch(texts, 'MiniSearch, words', segments), miniSearch(texts, 'MiniSearch, pairs', pairs)].map(
    ({ way, prepare }) => {
      let start = performance.now();
      const { find, megabytes } = prepare();
      const ready = performance.now() - start;
      for (const query of queries) find(query);
      start = performance.now();
      const answers = queries.map((query) => ({ query, found: find(query) }));
      const query = (performance.now() - start) / queries.length;
      const sum = { there: 0, right: 0, all: 0 };
      for (const answer of answers) {
        const there = truth.get(answer.query)!;
        sum.there += there.size;
        sum.all += answer.found.length;
        sum.right += answer.found.filter((i) => there.has(i)).length;
      }
      return { way, ready, query, megabytes: megabytes(), found: sum.right / sum.there, beside: 1 - sum.right / sum.all };
    },
  );
}

interface Way {
  way: string;
  prepare: () => { find: (query: string) => number[]; megabytes: () => number };
}

function own(texts: readonly string[]): Way {
  const entry = (i: number): Entry => ({
    address: `https://${i}.example/`,
    hash: String(i),
    app: String(i),
    savedAt: null,
    readAt: i,
    firstReadAt: i,
    engine: '1',
    name: null,
    operators: [],
    updated: null,
    read: 0,
    collected: [],
    partnerKinds: [],
    closesInApp: true,
    choices: [],
    warnings: [],
  });
  const rows = rowsOf(
    texts.map((_, i) => entry(i)),
    texts.map((_, i) => ({ ...newApp(null), id: String(i) })),
  );
  return {
    way: 'own scan',
    prepare: () => ({
      find: (query) =>
        search(
          rows,
          query,
          ({ hash }) => texts[Number(hash)]!,
          () => '',
        ).map((row: Row) => Number(row.main.hash)),
      megabytes: () => 0,
    }),
  };
}

function miniSearch(texts: readonly string[], way: string, tokenize: (text: string) => string[]): Way {
  return {
    way,
    prepare: () => {
      const index = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize,
        searchOptions: { combineWith: 'AND', prefix: true },
      });
      index.addAll(texts.map((text, id) => ({ id, text })));
      return {
        find: (query) => index.search(foldText(query)).map(({ id }) => Number(id)),
        megabytes: () => JSON.stringify(index).length / 1e6,
      };
    },
  };
}

function segments(text: string): string[] {
  return termsOf(text).flatMap(wordsOf);
}

/** Neighbouring Chinese characters two by two, other words whole: what is usual where no dictionary is at hand. */
function pairs(text: string): string[] {
  return termsOf(text).flatMap((term) =>
    [...term.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)].flatMap(([run]) =>
      run.length < 2 || !/\p{Script=Han}/u.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
    ),
  );
}

/** Readings as long as lenders' policies are, of the sentences of the invented ones, each with a number that no other has. */
function madeReadings(): string[] {
  const sentences = ['policies', 'policies-exam', 'policies-exam-2'].flatMap((set) =>
    readdirSync(path.join(tests, set)).flatMap((slug) => {
      const file = path.join(tests, set, slug, 'source.txt');
      return existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line.trim())
        : [];
    }),
  );
  // The same each time (a linear congruential generator): times are to be compared between runs.
  let seed = 1;
  const below = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * n);
  };
  return Array.from({ length: readings }, (_, i) => {
    const lines = [`编号${i}号`];
    for (let length = 0; length < charactersEach; length += lines.at(-1)!.length) lines.push(sentences[below(sentences.length)]!);
    return lines.map(foldText).join('\n');
  });
}
