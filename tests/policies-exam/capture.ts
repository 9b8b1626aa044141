/**
 * Writes `source.txt` beside each `source.html` of this folder, as `tests/policies/capture.ts` does for its own.
 * Run after editing a page: `npx tsx tests/policies-exam/capture.ts`. Prints the folders written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageText } from '../policies/page-text.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

for (const slug of readdirSync(root).sort()) {
  const page = join(root, slug, 'source.html');
  if (!existsSync(page)) continue;
  writeFileSync(join(root, slug, 'source.txt'), pageText(readFileSync(page, 'utf8')));
  console.log(slug);
}
