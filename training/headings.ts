import { numbering } from '../lib/clauses/numbering.ts';
import type { CorpusSentence } from './corpus.ts';

const longestHeading = 30;
const sentenceMark = /[。；;，,!！]/;
const bracketRank = 4.5;

/**
 * The headings above every sentence, outermost first, as sentence numbers: the corpus has none, so they are told from
 * numbering and shape. Tables of contents do no harm: each entry is closed by the next of its rank.
 */
export function headingPaths(sentences: readonly CorpusSentence[]): number[][] {
  let open: { rank: number; n: number }[] = [];
  let policy: number | null = null;
  return sentences.map((sentence, n) => {
    if (sentence.policy !== policy) open = [];
    policy = sentence.policy;
    const rank = headingRank(sentence.text);
    if (rank !== null) open = open.filter((heading) => heading.rank < rank);
    const path = open.map((heading) => heading.n);
    if (rank !== null) open.push({ rank, n });
    return path;
  });
}

function headingRank(text: string): number | null {
  if (/^【[^】]{2,24}】$/.test(text)) return bracketRank;
  const number = numbering(text);
  if (!number) return null;
  const words = text.slice(number.length);
  if (words.length === 0 || words.length > longestHeading) return null;
  return sentenceMark.test(words) || /[:：]./.test(words) ? null : number.rank;
}
