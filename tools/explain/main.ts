/** Reads policies from files and prints their cards: the engine of the extension, without a browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { inspect, styleText } from 'node:util';
import { cardAsMarkdown } from '../../lib/card/markdown.ts';
import type { Card } from '../../lib/card/card.ts';
import { readPolicyFile } from '../../lib/document/node/read-file.ts';
import { loadWords } from '../../lib/words/load-words.ts';
import { explain } from '../../lib/engine.ts';
import { filesBehind } from '../policy-files.ts';
import { type ExplainArguments, parseExplainArguments } from './arguments.ts';
import { explainLines } from './jsonl.ts';
import { terminalCard } from './terminal-card.ts';

const endings = { json: 'json', markdown: 'md', terminal: 'txt' } as const;

/** Runs the command. @returns the exit code: 0, or 2 when an argument or a file was bad (the other files are done) */
async function main(args: string[]): Promise<number> {
  let options: ExplainArguments;
  try {
    options = parseExplainArguments(args);
  } catch (error) {
    console.error(`explain: ${messageOf(error)}`);
    return 2;
  }
  if (options.lines) {
    const progress = process.stderr.isTTY ? process.stderr : null;
    const threads = options.threads ?? undefined;
    const { lines, failed } = await explainLines({ input: process.stdin, output: process.stdout, progress, threads });
    console.error(`explain: ${lines} lines read, ${failed} failed`);
    return failed > 0 ? 2 : 0;
  }
  const files = filesBehind(options.paths);
  if (files.length === 0) {
    console.error(`explain: no html, txt, md, pdf or docx file in ${options.paths.join(', ')}`);
    return 2;
  }
  const render = await renderer(options);
  const targets = options.out ? outputNames(files, endings[options.format]) : [];
  if (options.out) mkdirSync(options.out, { recursive: true });
  let failed = 0;
  for (const [index, file] of files.entries()) {
    try {
      const text = render(explain(await readPolicyFile(file)).card);
      if (options.out) writeFileSync(join(options.out, targets[index]!), text);
      else process.stdout.write(text);
    } catch (error) {
      failed++;
      console.error(`explain: ${messageOf(error)}`);
    }
  }
  return failed > 0 ? 2 : 0;
}

async function renderer(options: ExplainArguments): Promise<(card: Card) => string> {
  if (options.format === 'json') return (card) => `${JSON.stringify(card, null, 1)}\n`;
  const words = await loadWords(options.language);
  if (options.format === 'markdown') return (card) => cardAsMarkdown(card, words);
  const plain = !process.stdout.isTTY || options.out !== null;
  const paint = (format: 'bold' | 'dim') => (text: string) => (plain ? text : styleText(format, text));
  return (card) => terminalCard(card, words, { bold: paint('bold'), dim: paint('dim') });
}

/** One output name a file: its own stem, numbered where two files share one. */
function outputNames(files: readonly string[], ending: string): string[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const stem = basename(file, extname(file));
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return `${count > 1 ? `${stem}-${count}` : stem}.${ending}`;
  });
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : inspect(error)).split('\n')[0]!;
}

process.exitCode = await main(process.argv.slice(2));
