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

/** What a mark of punctuation means along a sentence, and the place of its kind for every character: 0 for none. */
const kinds = ['open', 'close', 'comma', 'pause'] as const;
const marks = new Uint8Array(1 << 16);
['（([', '）)]', '，,；;', '：:—'].forEach((characters, kind) => {
  for (let i = 0; i < characters.length; i++) marks[characters.charCodeAt(i)] = kind + 1;
});
const verbs: ReadonlySet<string> = new Set(['cue.collect', 'cue.provide', 'cue.use']);
const order = { open: 0, close: 0, comma: 0, pause: 0, we: 1, cue: 2, data: 3 };

/** The events of one sentence. A governing word inside a word of data ("浏览记录" holds "记录") is none. */
export function eventsOf(reading: Reading, clause: Clause, sentence: Span): SentenceEvent[] {
  const { from, to } = sentence;
  const data = hitsOf(reading, clause.id, 'data', from, to);
  const events: SentenceEvent[] = data.map((hit) => trimmed(clause.text, hit));
  let at = 0;
  for (const hit of hitsOf(reading, clause.id, 'cue', from, to)) {
    while (at < data.length && data[at]!.to <= hit.from) at++;
    const over = data[at];
    // "短信记录、通话记录": the noun, not the verb.
    if (
      data[at - 1]?.to === hit.from &&
      clause.text.slice(hit.from, hit.to) === '记录' &&
      /^[、，。；和及与或）)]/.test(clause.text.slice(hit.to))
    )
      continue;
    if (over && over.from <= hit.from && !(hit.from === over.from && verbs.has(hit.concept))) continue;
    events.push({ kind: 'cue', cue: hit.concept.slice(4), from: hit.from, to: hit.to });
  }
  for (const hit of hitsOf(reading, clause.id, 'ref', from, to))
    if (hit.concept === 'ref.we') events.push({ kind: 'we', from: hit.from, to: hit.to });
  // "某某SDK（隐私政策见…）会获取": the bracket parts the subject from its verb.
  if (/sdk[（(]/i.test(clause.text.slice(from, to)))
    for (const match of clause.text.slice(from, to).matchAll(/sdk[（(][^（）()]{0,80}[）)](?=会|将|可能|需)/gi))
      events.push({
        kind: 'cue',
        cue: 'third-party-subject',
        from: from + match.index + match[0].length,
        to: from + match.index + match[0].length,
      });
  for (let i = from; i < to; i++) {
    const kind = marks[clause.text.charCodeAt(i)]!;
    if (kind !== 0) events.push({ kind: kinds[kind - 1]!, from: i, to: i + 1 });
  }
  return (signs(clause.text.slice(from, to)) ? withSplitDenials(clause.text, sentence, events) : events).sort(
    (a, b) => a.from - b.from || order[a.kind] - order[b.kind],
  );
}

/** "不会通过某某收集您的短信": between the denying word and its verb stands the way by which nothing is collected. */
const splitDenial =
  /(?:不会?|并不|并未|从不|绝不|没有)(?:再)?(?:通过|经由?|利用|借助|借由)(?!该|此|上述|任何非法|非法|不正当|欺诈|第三方)[^，。；：、]{2,16}?(?:收集|读取|获取|采集|取得|索取)(?!与|超|过度|除)/g;
const signs = (text: string) => /(?:通过|经|利用|借助|借由)/.test(text) && /不|没有|并未/.test(text);

/** The events with each denial that a way splits as one word of denying. */
function withSplitDenials(text: string, { from, to }: Span, events: readonly SentenceEvent[]): SentenceEvent[] {
  const denials = [...text.slice(from, to).matchAll(splitDenial)].map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
  return [
    ...events.filter((event) => !denials.some((denial) => denial.from <= event.from && event.to <= denial.to)),
    ...denials.map((denial): SentenceEvent => ({ kind: 'cue', cue: 'not-collected', ...denial })),
  ];
}

/** Words that hold a list mark ("账号、") give up the mark. */
function trimmed(text: string, hit: Hit): SentenceEvent {
  let { from, to } = hit;
  while (from < to && '、（(【：:，'.includes(text[from]!)) from++;
  while (to > from && '、（(】：:，'.includes(text[to - 1]!)) to--;
  return { kind: 'data', category: hit.concept.slice('data.'.length) as DataId, from, to };
}
