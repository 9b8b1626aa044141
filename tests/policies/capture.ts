/**
 * Writes `source.txt` beside each page of the sets of policies (`source.html`, or `print.html` where a PDF was printed from
 * it), so that tools that want plain text read the same words. Run after editing a page: `npx tsx tests/policies/capture.ts`.
 * Prints the folders written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageText } from './page-text.ts';
import { inventedPolicies } from './sets.ts';

for (const { set, slug, folder } of inventedPolicies) {
  const page = ['source.html', 'print.html'].map((name) => join(folder, name)).find((file) => existsSync(file));
  if (!page) continue;
  writeFileSync(join(folder, 'source.txt'), pageText(readFileSync(page, 'utf8')));
  console.log(`${set}/${slug}`);
}
