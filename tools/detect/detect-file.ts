import { readFile } from 'node:fs/promises';
import { decide } from '../../lib/detect/decide.ts';
import type { Verdict } from '../../lib/detect/verdict.ts';
import { decode } from '../../lib/document/decode.ts';
import { readPolicyFile } from '../../lib/document/node/read-file.ts';
import { signalsOfSource } from './source-signals.ts';

const markup = /\.x?html?$/i;

/**
 * The detector's verdict on a file, as on the page that a browser would make of it without running its scripts.
 *
 * @throws Unreadable, or an error of the file system
 */
export async function detectFile(file: string): Promise<Verdict> {
  const bytes = await readFile(file);
  const start = decode(bytes.subarray(0, 2000));
  const isMarkup = markup.test(file) || /^\s*<(!doctype html|html|head|body|div|p|meta)\b/i.test(start);
  if (isMarkup && !start.startsWith('%PDF-')) return decide(signalsOfSource(decode(bytes)));
  const { title, blocks } = await readPolicyFile(file);
  const lines = blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('\n')).join('\n') : block.text,
  );
  return decide([{ url: '', names: [title], text: sliced(lines.join('\n')) }]);
}

/** As much of a long text as the detector samples from a page: the beginning and slices from further down. */
function sliced(text: string): string {
  if (text.length <= 6800) return text;
  const slices = [1, 2, 3, 4].map((i) => Math.floor((text.length * i) / 5)).map((at) => text.slice(at, at + 700));
  return [text.slice(0, 4000), ...slices].join('\n');
}
