import type { PolicyDocument } from '../document/policy-document.ts';

/** Text as it is searched: one form for letters of any case and width. Cells and blocks stay apart. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

/** All that a document prints, folded for searching. */
export function searchTextOf(document: PolicyDocument): string {
  return linesOf(document).map(foldText).join('\n');
}

/** Its own lines, then those of the lists that were joined to it. */
function linesOf({ blocks, joined = [] }: PolicyDocument): string[] {
  return [blocks, ...joined.map((part) => part.blocks)].flat().flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row
            .filter((cell) => !cell.spanned)
            .map(({ text }) => text)
            .join('\t'),
        )
      : [block.text],
  );
}

let segmenter: Intl.Segmenter | undefined;

/** What is sought: every one of these runs must occur. Empty for a query without a letter or digit. */
export function termsOf(query: string): string[] {
  return foldText(query)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
}

/** The words of a term that is written without spaces. */
export function wordsOf(term: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(term)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Where a term stands in folded text, or -1. Latin words are matched from their beginning: "age" is not in "page". */
export function placeOf(term: string, text: string): number {
  const latin = /^[\p{Script=Latin}\d]/u.test(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!latin || at === 0 || !/[\p{Script=Latin}\d]/u.test(text[at - 1]!)) return at;
  }
  return -1;
}

/** The verbatim surroundings of the first term that stands in a document, for showing why it was found. */
export function excerptOf(document: PolicyDocument, terms: readonly string[]): string | null {
  for (const term of terms) {
    for (const line of linesOf(document)) {
      const at = placeOf(term, line.toLowerCase());
      if (at < 0) continue;
      const from = Math.max(0, at - 30);
      const to = Math.min(line.length, at + term.length + 60);
      return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
    }
  }
  return null;
}
