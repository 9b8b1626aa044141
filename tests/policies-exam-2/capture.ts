/**
 * Writes `source.txt` beside each page of this folder (`source.html`, or `print.html` where a PDF was printed from it),
 * as `tests/policies/capture.ts` does for its own. Prints the folders written.
 * Run after editing a page: `npx tsx tests/policies-exam-2/capture.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageText } from '../policies/page-text.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

for (const slug of readdirSync(root).sort()) {
  const page = ['source.html', 'print.html'].map((name) => join(root, slug, name)).find((file) => existsSync(file));
  if (!page) continue;
  writeFileSync(join(root, slug, 'source.txt'), pageText(readFileSync(page, 'utf8')));
  console.log(slug);
}
