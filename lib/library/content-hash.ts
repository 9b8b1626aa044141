import type { Block, PolicyDocument } from '../document/policy-document.ts';

/**
 * SHA-256, in hexadecimal, of all that the document prints, white space left out: two readings of one wording have the
 * same hash, however the page breaks its lines.
 */
export async function contentHash(document: PolicyDocument): Promise<string> {
  const text = document.blocks.map(blockText).join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function blockText(block: Block): string {
  if (block.kind !== 'table') return ink(block.text);
  const cells = block.rows.flat().filter((cell) => !cell.spanned);
  return cells.map((cell) => ink(cell.text)).join('\t');
}

function ink(text: string): string {
  return text.replace(/\s+/g, '');
}
