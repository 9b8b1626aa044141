import type { PdfLine } from './pdf-lines.ts';

const margin = 0.12;
const pageNumber =
  /^[\s\-—–·|]{0,6}(?:第\s?)?(?:\d{1,4}|[ivxIVX]{1,6})\s?(?:页|頁)?\s?(?:(?:\/|共|of|，)\s?(?:共\s?)?\d{1,4}\s?(?:页|頁)?)?[\s\-—–·|]{0,6}$|^page\s+\d+(?:\s+of\s+\d+)?$/i;

/** The date at the head and the address at the foot of a page that a browser printed. */
const printedByBrowser = /^\d{1,4}[/.年-]\d{1,2}[/.月-]\d{1,4}日?,? ?(?:上午|下午)?\d{1,2}:\d{2}|^(?:https?|file):\S+\s+\d+\/\d+$/;

/**
 * Drops what is printed on every page: lines of the upper and lower margin that come again at the same place with the
 * same words (digits aside), and page numbers.
 * @param height of the pages, in points
 */
export function dropRunningHeads(pages: readonly PdfLine[][], height: number): PdfLine[][] {
  const seen = new Map<string, Set<number>>();
  const nearEdge = (line: PdfLine) => line.y > height * (1 - margin) || line.y < height * margin;
  for (const lines of pages) {
    for (const line of lines) {
      if (!nearEdge(line)) continue;
      const key = keyOf(line);
      if (!seen.has(key)) seen.set(key, new Set());
      seen.get(key)!.add(line.page);
    }
  }
  const often = Math.max(3, pages.length * 0.4);
  return pages.map((lines) =>
    lines.filter((line, i) => {
      if (!nearEdge(line)) return true;
      const outermost = i === 0 || i === lines.length - 1;
      if (outermost && pages.length > 1 && pageNumber.test(line.text.trim())) return false;
      if (outermost && printedByBrowser.test(line.text.trim())) return false;
      return (seen.get(keyOf(line))?.size ?? 0) < often;
    }),
  );
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\s+/g, '').replace(/\d+/g, '#')}`;
}
