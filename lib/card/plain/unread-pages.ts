import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';

/** Which pages of a PDF hold no text that can be read; null when there are none. */
export function unreadPagesLine({ unreadPages: pages = [] }: Pick<Card['coverage'], 'unreadPages'>, words: Words): string | null {
  return pages.length === 0 ? null : words.say('card.unread-pages', { n: pages.length, pages: words.list(pageRanges(pages)) });
}

/** Page numbers in short: each number, or the first and last of three or more in a row. Takes them in order. */
function pageRanges(pages: readonly number[]): string[] {
  const ranges: string[] = [];
  for (let i = 0; i < pages.length; ) {
    let last = i;
    while (pages[last + 1] === pages[last]! + 1) last++;
    if (last - i < 2) last = i;
    ranges.push(last === i ? String(pages[i]) : `${pages[i]}–${pages[last]}`);
    i = last + 1;
  }
  return ranges;
}
