import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decide } from '../lib/detect/decide.ts';
import type { Verdict } from '../lib/detect/verdict.ts';
import { decode } from '../lib/document/decode.ts';
import { readPolicyFile } from '../lib/document/node/read-file.ts';
import { signalsOfSource } from './detect/source-signals.ts';

const usage = 'usage: npm run --silent detect -- FILE|DIR…   (html, txt, md, pdf, docx)';
const readable = /\.(x?html?|txt|md|markdown|pdf|docx)$/i;
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

/** The readable files below a folder, or the file itself, sorted. */
async function filesOf(given: string): Promise<string[]> {
  const info = await stat(given).catch(() => null);
  if (!info) throw new Error(`${given}: no such file`);
  if (!info.isDirectory()) return [given];
  const inside = await readdir(given, { recursive: true });
  const files = inside.filter((name) => readable.test(name)).sort();
  if (!files.length) throw new Error(`${given}: no html, txt, md, pdf or docx file in this folder`);
  return files.map((name) => path.join(given, name));
}

async function main(given: string[]): Promise<void> {
  const complain = (line: string) => {
    process.stderr.write(`${line.split('\n')[0]}\n`);
    process.exitCode = 2;
  };
  const option = given.find((word) => word.startsWith('-'));
  if (option) return complain(`detect: unknown option ${option}; ${usage}`);
  if (!given.length) return complain(`detect: no file given; ${usage}`);
  for (const one of given) {
    const files = await filesOf(one).catch((error: Error) => complain(`detect: ${error.message}`));
    for (const file of files ?? [])
      try {
        const { policy, score, reasons } = await detectFile(file);
        process.stdout.write(`${JSON.stringify({ file, policy, score: Math.round(score * 100) / 100, reasons })}\n`);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        complain(`detect: ${message.startsWith(file) ? message : `${file}: ${message}`}`);
      }
  }
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2));
