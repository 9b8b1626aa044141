import { inkLength } from '../clauses/normalise.ts';
import { placeBlocks } from './block-list.ts';
import { rebuildTables } from './flattened-tables.ts';
import { guessLanguage } from './language.ts';
import type { PolicyDocument } from './policy-document.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readPlain } from './text/read-plain.ts';
import { partRunInTitles } from './text/run-in-titles.ts';
import { splitRunOn } from './text/split-run-on.ts';
import { textLines } from './text/text-lines.ts';
import { chooseTitle } from './title.ts';

export interface ReadTextOptions {
  /** Whether the text is Markdown; told from the text when left out. */
  markdown?: boolean;
  url?: string | null;
  title?: string | null;
}

/** Reads captured, pasted or typed text into a document. */
export function readText(text: string, options: ReadTextOptions = {}): PolicyDocument {
  const markdown = options.markdown ?? looksLikeMarkdown(text);
  const lines = textLines(text);
  const { blocks: loose, gaps } = markdown ? readMarkdown(lines) : readPlain(lines);
  const rebuilt = [...partRunInTitles(splitRunOn(rebuildTables(loose, gaps)))];
  const { blocks, ink } = placeBlocks(rebuilt);
  return {
    url: options.url ?? null,
    title: chooseTitle([options.title ?? null], rebuilt),
    byline: null,
    lang: guessLanguage(text),
    source: markdown ? 'markdown' : 'text',
    blocks,
    // The signs of Markdown are no text, so what is printed is the measure there.
    coverage: { characters: markdown ? ink : Math.max(ink, inkLength(text)), read: ink },
  };
}

/** Headings, bold, links or escapes in the manner of Markdown. */
function looksLikeMarkdown(text: string): boolean {
  const signs = [/^#{1,6}\s+\S/m, /\*\*[^*\s][^*\n]*\*\*/, /(?<!!)\[[^[\]\n]+\]\([^()\s]*\)/, /\\[_*#.[\]]/, /^\|.+\|\s*\n\|[\s:|-]+\|/m];
  return signs.filter((sign) => sign.test(text)).length >= 1;
}
