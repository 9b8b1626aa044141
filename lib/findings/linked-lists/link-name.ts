import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Place } from './links-in.ts';

const longest = 60;

/** What the policy calls the thing behind a link: the title in marks around its word, else the link's text, else the word. */
export function linkName({ text }: Clause, link: Place, word: Span): string {
  return titleAround(text, word) ?? linkText(text, link) ?? text.slice(word.from, word.to);
}

/** The title in marks that a word is part of. */
export function titleAround(text: string, { from, to }: Span): string | null {
  for (const [opener, closer] of ['《》', '“”', '「」', '【】', '""']) {
    const start = text.lastIndexOf(opener!, from);
    const end = text.indexOf(closer!, to - 1);
    if (start < 0 || end < 0 || end - start > longest) continue;
    const title = text.slice(start + 1, end);
    if (!title.includes(closer!)) return title.trim();
  }
  return null;
}

function linkText(text: string, { from, to, points }: Place): string | null {
  const own = text.slice(from, to).trim();
  return !points && own.length <= longest ? own : null;
}
