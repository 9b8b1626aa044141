import { parseHTML } from 'linkedom';
import type { PolicyDocument, TableBlock } from '../../../lib/document/policy-document.ts';
import { readDom, type ReadDomOptions } from '../../../lib/document/read-dom.ts';

/** Reads an invented page. */
export function readPage(body: string, options: ReadDomOptions & { head?: string; rootClass?: string } = {}): PolicyDocument {
  const { document } = parseHTML(
    `<!doctype html><html lang="zh-CN" class="${options.rootClass ?? ''}"><head>${options.head ?? ''}</head><body>${body}</body></html>`,
  );
  return readDom(document as unknown as Document, { url: 'https://lender.example/legal/privacy', source: 'html', ...options });
}

/** Texts of the blocks; tables as rows of cells joined by a bar, spanned cells in brackets. */
export function outlineOf(document: PolicyDocument): string[] {
  return document.blocks.map((block) => (block.kind === 'table' ? printTable(block) : block.text));
}

export function printTable(table: TableBlock): string {
  return table.rows.map((row) => row.map((cell) => (cell.spanned ? `(${cell.text})` : cell.text)).join('|')).join('\n');
}

/** Running text that makes a page long enough to have a main part. */
export function filler(paragraphs = 12): string {
  return Array.from(
    { length: paragraphs },
    (_, i) => `<p>第${i + 1}段：我们在您使用服务时处理您的个人信息，仅用于本政策写明的目的，并按法律规定保护这些信息的安全。</p>`,
  ).join('');
}
