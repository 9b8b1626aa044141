import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages } from '../../lib/words/words.ts';
import { libraryViews } from './support/library-views.ts';
import { panelStates } from './support/panel-states.ts';
import { servePolicies } from './support/policy-server.ts';
import { ReadingBrowser } from './support/reading-browser.ts';
import { readingViews } from './support/reading-views.ts';
import { pageWidths, panelWidths, takePictures, type View } from './support/take-pictures.ts';

// Pictures of every view and state, in every language, theme and width: npm run build && npm run screenshots [-- LANGUAGE…] [-- ONLY…]
// A word that is no language stands for the views whose name begins with it: npm run screenshots -- en panel-card

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.output/screenshots');

const words = process.argv.slice(2);
const spoken = languages.filter((language) => words.includes(language));
const starts = words.filter((word) => !languages.some((language) => language === word));

const began = Date.now();
const profile = await mkdtemp(path.join(tmpdir(), 'mingbai-screenshots-'));
const server = await servePolicies();
const reading = await ReadingBrowser.start(profile);
try {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await reading.speak('en');
  const wanted = (kind: string) => starts.length === 0 || starts.some((start) => start.startsWith(kind) || kind.startsWith(start));
  let count = 0;
  const take = async (views: readonly View[]) => {
    const chosen = views.filter(({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)));
    count += await takePictures(reading, chosen, spoken.length > 0 ? spoken : languages, out);
    await reading.speak('en');
  };
  // First the library, which would show what is read for the others.
  if (wanted('library') || wanted('panel-changed')) await take(await libraryViews(reading, server));
  if (wanted('panel')) {
    await take(
      (await panelStates(reading, server)).map(({ name, panel, before }) => ({
        name: `panel-${name}`,
        page: panel,
        before,
        widths: panelWidths,
        whole: true,
      })),
    );
  }
  if (wanted('reading')) await take((await readingViews(reading, server)).map((view) => ({ ...view, widths: [...pageWidths, 320] })));
  for (const own of ['options', 'welcome']) {
    if (!wanted(own) || !existsSync(path.join(root, `.output/chrome-mv3/${own}.html`))) continue;
    const page = await reading.open(`chrome-extension://${reading.extensionId}/${own}.html`);
    await take([{ name: own, page, widths: [...pageWidths, 320], whole: true }]);
  }
  console.log(`${count} pictures in ${Math.round((Date.now() - began) / 1000)} s: ${path.relative(process.cwd(), out)}`);
} finally {
  await reading.close();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
