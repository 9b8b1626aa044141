import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { forgingPage, markupPage, restlessPage, sabotagedPage } from '../hostile/pages.ts';
import type { PolicyServer } from './support/policy-server.ts';
import { ownPolicies } from './support/policy-server.ts';
import { expect, test } from './support/test.ts';
import { WorkerSession } from './support/worker-session.ts';

/** Five hundred visits in the nightly run; on every run enough of them to meet each kind of page. */
const visits = process.env.MINGBAI_NIGHTLY ? 500 : 70;
/** After this many, what stays in memory has come: lexicon, weights, the database. */
const warm = 30;

/** Badges of a page that is no policy: none, or the mark of one that links to a policy. */
const quiet = ['', '↗'];

interface Visited {
  url: string;
  /** Whether a badge of a policy is due. */
  policy: boolean;
}

/** Policies, near-misses and hostile pages, policies and others by turns. */
function shelf(server: PolicyServer): Visited[] {
  const folder = (name: string, policy: boolean): Visited[] => {
    const at = path.resolve(import.meta.dirname, '..', name);
    const files = readdirSync(at)
      .filter((file) => file.endsWith('.html'))
      .slice(0, 24);
    return files.map((file) => ({ url: server.put(`/${name}/${file}`, readFileSync(path.join(at, file)), 'text/html'), policy }));
  };
  const own = ownPolicies.map(({ name }) => ({ url: `${server.origin}/${name}/privacy.html`, policy: true }));
  const hostile = [markupPage(), restlessPage(), sabotagedPage()].map((page, i) => ({
    url: server.put(`/soak/${i}.html`, page),
    policy: true,
  }));
  const forging = { url: server.put('/soak/forging.html', forgingPage().replace('EXTENSION', '""')), policy: false };
  const policies = [...own, ...folder('policies-detect', true), ...hostile];
  const others = [...folder('not-policies', false), forging];
  const both = policies.flatMap((page, i) => (others[i] ? [page, others[i]] : [page]));
  return [...both, ...others.slice(policies.length)];
}

test(`${visits} visits leave nothing behind: right badges, no error, no growth`, async ({ reading, server }) => {
  test.setTimeout(visits * 5_000);
  const pages = shelf(server);
  const tabs = await Promise.all([0, 1, 2].map(() => reading.open('about:blank')));
  const worker = await WorkerSession.of(reading);
  const wrong: string[] = [];
  const last: Visited[] = [];
  let before = 0;
  for (let i = 0; i < visits; i++) {
    const tab = tabs[i % tabs.length]!;
    const visited = pages[i % pages.length]!;
    const { url, policy } = visited;
    last[i % tabs.length] = visited;
    await tab.goto(url);
    const id = await reading.tabId(tab);
    if (policy) await expect.poll(() => reading.badge(id), { message: url }).toMatch(/^\d+$|^✓$/);
    else if (!quiet.includes(await reading.badge(id))) wrong.push(url);
    if (i === warm) before = await worker.heap();
  }
  // What the tabs show last has its badge, each its own.
  const shown = await Promise.all(tabs.map(async (tab) => !quiet.includes(await reading.badge(await reading.tabId(tab)))));
  expect(shown).toEqual(last.map(({ policy }) => policy));
  expect(wrong).toEqual([]);
  expect(worker.uncaught).toEqual([]);
  const after = await worker.heap();
  expect(after / before, `${before} MB after ${warm} visits, ${after} MB after ${visits}`).toBeLessThan(1.25);
  const stored = await reading.worker.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('page:')),
  );
  expect(stored.length, 'notes on tabs').toBeLessThanOrEqual(tabs.length + 1);
  await worker.end();
});
