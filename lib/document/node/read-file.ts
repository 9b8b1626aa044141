import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decode } from '../decode.ts';
import { docxToHtml } from '../docx/docx-to-html.ts';
import { fileType } from '../file-type.ts';
import type { PolicyDocument } from '../policy-document.ts';
import { readDom } from '../read-dom.ts';
import { readText } from '../read-text.ts';
import { Unreadable } from '../unreadable.ts';
import { parsePage } from './parse-page.ts';
import { readPdfInNode } from './read-pdf.ts';

/**
 * Reads a policy from a file or from bytes: html, txt, md, pdf or docx, told by contents and name.
 * @param source path, or the bytes themselves
 * @param name for bytes: the file name they came with
 * @throws Unreadable with one clear line, when the file is missing, empty, of another kind, or a PDF without text
 */
export async function readPolicyFile(source: string | Uint8Array, name?: string): Promise<PolicyDocument> {
  const bytes = typeof source === 'string' ? await bytesOf(source) : source;
  const label = name ?? (typeof source === 'string' ? basename(source) : 'data');
  if (bytes.length === 0) throw new Unreadable('empty', `${label}: the file is empty`, { name: label });
  const type = fileType(bytes, label);
  if (type === 'pdf') return readPdfInNode(bytes, label);
  const text = type === 'docx' ? await docxToHtml(bytes, label) : decode(bytes);
  if (!text.trim()) throw new Unreadable('empty', `${label}: the file holds white space alone`, { name: label });
  const document =
    type === 'html' || type === 'docx'
      ? { ...readPage(text, label), source: type }
      : readText(text, { markdown: type === 'markdown' ? true : undefined });
  if (document.blocks.length === 0) throw new Unreadable('no-text', `${label}: no text could be read in it`, { name: label });
  return document;
}

/** Browsers stop nesting at 512 elements; a file can go on until the stack ends. */
function readPage(text: string, name: string): PolicyDocument {
  try {
    return readHtml(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unreadable('no-text', `${name}: its elements are nested too deeply to be read`, { name });
  }
}

/** Reads the source of a page. */
export function readHtml(html: string, url: string | null = null): PolicyDocument {
  return readDom(parsePage(html), { url, source: 'html' });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new Unreadable('no-permission', `${path}: not allowed to read it`, { name: path });
    throw new Unreadable('not-found', `${path}: no such file`, { name: path });
  });
  if (!info.isFile()) throw new Unreadable('not-a-file', `${path}: not a file`, { name: path });
  return readFile(path).catch(() => {
    throw new Unreadable('no-permission', `${path}: not allowed to read it`, { name: path });
  });
}
