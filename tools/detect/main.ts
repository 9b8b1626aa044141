/** Looks at files as the detector looks at pages, and prints its verdicts as lines of JSON. */
import { existsSync } from 'node:fs';
import { filesBehind } from '../policy-files.ts';
import { detectFile } from './detect-file.ts';

const usage = 'usage: npm run --silent detect -- FILE|DIR…   (html, txt, md, pdf, docx)';

const given = process.argv.slice(2);
const option = given.find((word) => word.startsWith('-'));
if (option) complain(`detect: unknown option ${option}; ${usage}`);
else if (given.length === 0) complain(`detect: no file given; ${usage}`);
else for (const one of given) await detectBehind(one);

/** Prints a line for each file behind a path; what cannot be read is named on stderr, the others are still done. */
async function detectBehind(one: string): Promise<void> {
  if (!existsSync(one)) return complain(`detect: ${one}: no such file`);
  const files = filesBehind([one]);
  if (files.length === 0) complain(`detect: ${one}: no html, txt, md, pdf or docx file in this folder`);
  for (const file of files) {
    try {
      const { policy, score, reasons } = await detectFile(file);
      process.stdout.write(`${JSON.stringify({ file, policy, score: Math.round(score * 100) / 100, reasons })}\n`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      complain(`detect: ${message.startsWith(file) ? message : `${file}: ${message}`}`);
    }
  }
}

function complain(line: string): void {
  process.stderr.write(`${line.split('\n')[0]}\n`);
  process.exitCode = 2;
}
