import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { DataId } from '../../card/taxonomy.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, type Reading } from '../reading.ts';

/** What happens along a sentence, in order: words of data, governing words, commas, brackets. */
export type SentenceEvent =
  | { kind: 'data'; category: DataId; from: number; to: number }
  | { kind: 'cue'; cue: string; from: number; to: number }
  | { kind: 'we' | 'comma' | 'pause' | 'open' | 'close'; from: number; to: number };

const brackets = { '（': 'open', '(': 'open', '[': 'open', '）': 'close', ')': 'close', ']': 'close' } as const;
const verbs = new Set(['cue.collect', 'cue.provide', 'cue.use']);

/** The events of one sentence. A governing word inside a word of data ("浏览记录" holds "记录") is none. */
export function eventsOf(reading: Reading, clause: Clause, sentence: Span): SentenceEvent[] {
  const { from, to } = sentence;
  const data = hitsOf(reading, clause.id, 'data', from, to);
  const free = (hit: Hit) =>
    !data.some((d) => d.from <= hit.from && hit.from < d.to && !(hit.from === d.from && verbs.has(hit.concept)));
  const events: SentenceEvent[] = [
    ...data.map((hit) => trimmed(clause.text, hit)),
    ...hitsOf(reading, clause.id, 'cue', from, to)
      .filter(free)
      .map((hit): SentenceEvent => ({ kind: 'cue', cue: hit.concept.slice(4), from: hit.from, to: hit.to })),
    ...hitsOf(reading, clause.id, 'ref', from, to)
      .filter((hit) => hit.concept === 'ref.we')
      .map((hit): SentenceEvent => ({ kind: 'we', from: hit.from, to: hit.to })),
  ];
  for (let i = from; i < to; i++) {
    const c = clause.text[i]!;
    if (c in brackets) events.push({ kind: brackets[c as keyof typeof brackets], from: i, to: i + 1 });
    else if (c === '，' || c === ',' || c === '；' || c === ';') events.push({ kind: 'comma', from: i, to: i + 1 });
    else if (c === '：' || c === ':' || c === '—') events.push({ kind: 'pause', from: i, to: i + 1 });
  }
  const order = { open: 0, close: 0, comma: 0, pause: 0, we: 1, cue: 2, data: 3 };
  return events.sort((a, b) => a.from - b.from || order[a.kind] - order[b.kind]);
}

/** Words that hold a list mark ("账号、") give up the mark. */
function trimmed(text: string, hit: Hit): SentenceEvent {
  let { from, to } = hit;
  while (from < to && /[、（(【：:，]/.test(text[from]!)) from++;
  while (to > from && /[、（(】：:，]/.test(text[to - 1]!)) to--;
  return { kind: 'data', category: hit.concept.slice('data.'.length) as DataId, from, to };
}
