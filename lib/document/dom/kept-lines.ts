import { rebuildTables } from '../flattened-tables.ts';
import type { LooseBlock } from '../block-list.ts';
import { readPlain } from '../text/read-plain.ts';
import { textLines } from '../text/text-lines.ts';
import type { Looks } from './element-look.ts';
import { isText } from './tree.ts';

/** Ink, the end of a line, and ink again. */
const twoLines = /\S[^\S\n]*\n\s*\S/;

/** True for a text that would be several lines where white space is kept. */
export function hasLines(text: string): boolean {
  return text.includes('\n') && twoLines.test(text);
}

/** The text of an element that holds nothing else, where it keeps its lines; null for any other element. Parsers and browsers cut long texts up. */
export function textWithLines(element: Element, looks: Looks): string | null {
  const first = element.firstChild;
  if (!first || !isText(first)) return null;
  let text = '';
  for (let child: ChildNode | null = first; child; child = child.nextSibling) {
    if (!isText(child)) return null;
    text += child.nodeValue ?? '';
  }
  return hasLines(text) && looks.keepsLines(element) ? text : null;
}

/** The blocks of a text in which white space is kept (`<pre>`, `white-space: pre-wrap`): it is laid out as a plain text is. */
export function blocksOfLines(text: string): LooseBlock[] {
  const { blocks, gaps } = readPlain(textLines(text));
  return rebuildTables(blocks, gaps);
}
