import { decode, oneByOne } from './decode.ts';
import { Unreadable } from './unreadable.ts';

export type FileType = 'html' | 'text' | 'markdown' | 'pdf' | 'docx';

/**
 * What a file is, by its first bytes and its name.
 * Any zip file is taken for a docx here; its parts tell more.
 * @throws Unreadable 'unknown-type' when it is none of these; 'broken-pdf' or 'broken-docx' when only its name says so
 */
export function fileType(bytes: Uint8Array, name: string): FileType {
  const head = oneByOne(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  const extension = (/\.[^./\\]+$/.exec(name)?.[0] ?? '').toLowerCase();
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  const foreign = foreignKind(bytes, head);
  if (foreign)
    throw new Unreadable('unknown-type', `${name}: ${foreign} cannot be read; give html, txt, md, pdf or docx`, { name, kind: foreign });
  if (extension === '.docx') throw new Unreadable('broken-docx', `${name}: not a Word file, though its name says so`, { name });
  if (extension === '.pdf') throw new Unreadable('broken-pdf', `${name}: not a PDF, though its name says so`, { name });
  if (extension === '.md' || extension === '.markdown') return 'markdown';
  if (/^\.(?:x?html?|mht|shtml|aspx?|php|jsp)$/.test(extension)) return 'html';
  const opening = /^\s*<(?:!doctype html|html|head|body|meta|div|p|table|section|article|\?xml)\b/i;
  return opening.test(decode(bytes.subarray(0, 2048)).replace(/^(?:\s*<!--[\s\S]*?-->)+/, '')) ? 'html' : 'text';
}

/** Names a file that is no text, by its first bytes. */
function foreignKind(bytes: Uint8Array, head: string): string | null {
  if (head.startsWith('ÐÏ\u0011à')) return 'an old Office file';
  if (head.startsWith('\u0089PNG') || head.startsWith('ÿØÿ') || head.startsWith('GIF8') || head.startsWith('RIFF')) return 'a picture';
  if (head.startsWith('{\\rtf')) return 'an RTF file';
  const start = bytes.subarray(0, 1024);
  if (start[0] === 0xff || start[0] === 0xfe) return null;
  let zeros = 0;
  for (const byte of start) if (byte === 0) zeros++;
  return zeros > 0 && zeros < start.length / 8 ? 'binary data' : null;
}
