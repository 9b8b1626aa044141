/**
 * Writes `source.txt` beside each page of the sets of policies (`source.html`, or `print.html` where a PDF was printed from
 * it), so that tools that want plain text read the same words. Run after editing a page: `npx tsx tests/policies/capture.ts`.
 * Prints the folders written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageText } from './page-text.ts';

const tests = fileURLToPath(new URL('..', import.meta.url));

for (const set of ['policies', 'policies-exam', 'policies-exam-2', 'policies-exam-3', 'policies-exam-4', 'policies-exam-5', 'policies-exam-en', 'policies-exam-en-2']) {
  for (const slug of readdirSync(join(tests, set)).sort()) {
    const page = ['source.html', 'print.html'].map((name) => join(tests, set, slug, name)).find((file) => existsSync(file));
    if (!page) continue;
    writeFileSync(join(tests, set, slug, 'source.txt'), pageText(readFileSync(page, 'utf8')));
    console.log(`${set}/${slug}`);
  }
}
