import { decode } from '../document/decode.ts';
import { docxToHtml } from '../document/docx/docx-to-html.ts';
import { fileType } from '../document/file-type.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { readDom } from '../document/read-dom.ts';
import { readText } from '../document/read-text.ts';
import { Unreadable } from '../document/unreadable.ts';
import { mostBytes, mostCharacters } from './limits.ts';
import { NotRead } from './problem.ts';

/**
 * Reads pasted or selected text.
 * @throws Unreadable 'empty'; NotRead 'too-long'
 */
export function readPasted(text: string, title: string | null = null): PolicyDocument {
  if (!text.trim()) throw new Unreadable('empty', 'the text is empty');
  checkLength(text);
  return withText(readText(text, { title }), 'text');
}

/**
 * Reads the bytes of a file, or says that they are a PDF, which takes its pages one by one, or a Word file, which takes `readDocx`.
 * @throws Unreadable 'empty', 'unknown-type', 'broken-pdf', 'no-text'; NotRead 'too-large', 'too-long'
 */
export function readFile(bytes: Uint8Array, name: string): PolicyDocument | 'pdf' | 'docx' {
  if (bytes.length === 0) throw new Unreadable('empty', `${name}: the file is empty`, { name });
  if (bytes.length > mostBytes) throw new NotRead({ kind: 'too-large', gaps: megabytes(bytes.length) });
  const type = fileType(bytes, name);
  if (type === 'pdf' || type === 'docx') return type;
  const text = decode(bytes);
  if (!text.trim()) throw new Unreadable('empty', `${name}: the file holds white space alone`, { name });
  if (type === 'html') return withText(readPage(text, name), name);
  checkLength(text);
  return withText(readText(text, { markdown: type === 'markdown' ? true : undefined }), name);
}

/**
 * Reads the bytes of a Word file.
 * @throws Unreadable 'broken-docx', 'swollen-docx', 'unknown-type', 'no-text'; NotRead 'too-long'
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<PolicyDocument> {
  return withText(readPage(await docxToHtml(bytes, name), name, 'docx'), name);
}

/** Megabytes of a file and of the limit, to be said. */
export function megabytes(bytes: number): { n: number; most: number } {
  return { n: Math.ceil(bytes / 1_000_000), most: Math.floor(mostBytes / 1_000_000) };
}

/** A parsed document runs no scripts and loads nothing. */
function readPage(source: string, name: string, kind: 'html' | 'docx' = 'html'): PolicyDocument {
  const page = new DOMParser().parseFromString(source, 'text/html');
  try {
    return readDom(page, { source: kind });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unreadable('no-text', `${name}: its elements are nested too deeply to be read`, { name });
  }
}

function withText(document: PolicyDocument, name: string): PolicyDocument {
  if (document.coverage.read === 0) throw new Unreadable('no-text', `${name}: no text could be read in it`, { name });
  if (document.coverage.read > mostCharacters) throw tooLong(document.coverage.read);
  return document;
}

function checkLength(text: string): void {
  if (text.length > 2 * mostCharacters) throw tooLong(text.length);
}

function tooLong(n: number): NotRead {
  return new NotRead({ kind: 'too-long', gaps: { n, most: mostCharacters } });
}
