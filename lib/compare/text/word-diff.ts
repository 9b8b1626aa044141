import { diffArrays } from 'diff';

/** A run of words that both wordings have, or only one of them. */
export interface Part {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

let segmenter: Intl.Segmenter | undefined;

/** What changed between two wordings, word by word; the kept and gone parts make up the old one, the kept and new parts the new. */
export function wordDiff(then: string, now: string): Part[] {
  return diffArrays(wordsOf(then), wordsOf(now)).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}

/** Words with what stands between them, nothing left out; Chinese is written without spaces, so a dictionary cuts it. */
export function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
