import { createInterface } from 'node:readline';
import type { Classifier, Labels, SentenceContext } from '../lib/classify/labels.ts';
import { shippedClassifier } from '../lib/classify/shipped.ts';

/**
 * `npm run --silent classify < lines.jsonl`: reads `{"text"}` lines, prints a `{"topics","important","risk"}` line for
 * each. A line may carry `"path"` (headings, outermost first) and `"policy"` (any id): consecutive lines with the same
 * policy are taken as one text in order and see their neighbours; lines without it stand alone.
 * A line that cannot be read is named on stderr, the others are still done; the exit code is then 2.
 */
interface Line {
  text: string;
  path: string[];
  policy: string | number | null;
}

/** Lines held at once: a policy longer than this is read in pieces, so that memory stays bounded. */
const longestPiece = 2000;

if (process.argv.length > 2) fail('classify takes no arguments: npm run --silent classify < lines.jsonl');
else await main();

async function main(): Promise<void> {
  const classify = shippedClassifier();
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let piece: Line[] = [];
  let number = 0;
  for await (const raw of lines) {
    number++;
    if (raw.trim() === '') continue;
    const line = parse(raw);
    if (typeof line === 'string') {
      fail(`line ${number}: ${line}`);
      continue;
    }
    const continues = line.policy !== null && piece[0]?.policy === line.policy;
    if (!continues || piece.length >= longestPiece) {
      await print(classify, piece);
      piece = [];
    }
    piece.push(line);
  }
  await print(classify, piece);
}

/** The line, or what is wrong with it. */
function parse(raw: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(raw.replace(/^\ufeff/, ''));
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const { text, path, policy } = value as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" is not a string';
  const headings = path ?? [];
  if (!Array.isArray(headings) || !headings.every((heading) => typeof heading === 'string')) {
    return '"path" is not a list of strings';
  }
  if (policy !== undefined && policy !== null && typeof policy !== 'string' && typeof policy !== 'number') {
    return '"policy" is neither a string nor a number';
  }
  return { text, path: headings, policy: policy ?? null };
}

async function print(classify: Classifier, piece: readonly Line[]): Promise<void> {
  if (piece.length === 0) return;
  const sentences = piece.map(
    ({ text, path }, i): SentenceContext => ({
      text,
      path,
      previous: piece[i - 1]?.text ?? null,
      next: piece[i + 1]?.text ?? null,
    }),
  );
  const out = classify(sentences).map(format).join('');
  if (!process.stdout.write(out)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

function format({ topics, important, risk }: Labels): string {
  return `${JSON.stringify({ topics, important, risk })}\n`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
