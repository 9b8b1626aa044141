/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { PageState } from '../../../lib/pages/page-state.ts';
import { untouched } from '../../../lib/pages/page-state.ts';
import { putLinkedPolicy } from './linked-pages.ts';
import { openGroups } from './open-groups.ts';
import { manyPartnersPage } from './many-partners.ts';
import type { PolicyServer } from './policy-server.ts';
import type { ReadingBrowser } from './reading-browser.ts';

/** A state of the panel, held still. */
export interface HeldPanel {
  name: string;
  panel: Page;
  /** Brings back what a change of language has undone. */
  before?: () => Promise<void>;
}

const plainPage = '<!doctype html><html lang="en"><title>A page</title><p>Nothing to see here.</p>';

/** Brings the panel into each state that it has, each in a tab of its own that stays in it. */
export async function panelStates(reading: ReadingBrowser, server: PolicyServer): Promise<HeldPanel[]> {
  const states: HeldPanel[] = [];
  const add = async (name: string, panel: Page, ready: string) => {
    await panel.locator(ready).first().waitFor();
    states.push({ name, panel });
    return panel;
  };
  const plain = (name: string) => reading.open(server.put(`/states/${name}.html`, plainPage));
  const policy = async (name: string) => {
    const source = await (await fetch(`${server.origin}/sample-qingzhou/privacy.html`)).text();
    return reading.open(server.put(`/states/${name}/privacy.html`, source));
  };

  for (const [name, state] of Object.entries(withoutCard)) {
    await add(name, await heldPanel(reading, await plain(name), state), 'main .notice, main .progress');
  }
  await add(
    'pdf',
    await reading.panelInTab(await reading.open(server.put('/states/policy.pdf', '%PDF-1.4', 'application/pdf'))),
    '.notice .primary',
  );
  await add('own-page', await reading.panelInTab(await reading.readingPage('?state')), '.notice');
  await add('restricted', await restrictedPanel(reading), '.notice .button');

  await add('card', await reading.panelInTab(await policy('card')), '.card');
  for (const [name, change] of Object.entries(aboutTheCard)) {
    const page = await policy(name);
    const first = await reading.panelInTab(page);
    await first.locator('.card').waitFor();
    await first.close();
    await add(name, await heldPanel(reading, page, change), '.refreshing');
  }
  await open(await add('open', await reading.panelInTab(await policy('open')), '.card'));
  const table = await add('table', await reading.panelInTab(await policy('table')), '.flow-figure');
  const asTable = table.locator('.flow-caption button[aria-pressed=false]');
  const showTable = async () => {
    await table.locator('.flow-caption button').waitFor();
    if ((await asTable.count()) > 0) await asTable.click();
  };
  await showTable();
  states.at(-1)!.before = showTable;
  await add('nothing-found', await nothingFound(reading, server), '.card');
  await add('linked', await reading.panelInTab(await reading.open(putLinkedPolicy(server))), '#linked');
  const many = await reading.panelInTab(await reading.open(server.put('/states/many/privacy.html', manyPartnersPage(1800))));
  await searched(await add('many-partners', many, '.card'));
  return states;
}

const failed = (kind: 'no-text' | 'not-allowed' | 'broken'): Partial<PageState> => ({
  detected: true,
  step: 'failed',
  failure: { kind, detail: kind === 'broken' ? 'TypeError: x is undefined' : '' },
});

const withoutCard: Record<string, Partial<PageState> | null> = {
  'no-policy': null,
  looking: { step: 'done', snapshot: { address: 'https://gone.example/', hash: 'gone' } },
  found: { detected: true },
  reading: { detected: true, step: 'reading' },
  explaining: { detected: true, step: 'explaining' },
  'failed-no-text': failed('no-text'),
  'failed-not-allowed': failed('not-allowed'),
  'failed-broken': failed('broken'),
};

const aboutTheCard: Record<string, Partial<PageState>> = {
  refreshing: { step: 'reading' },
  stale: { step: 'failed', failure: { kind: 'no-text', detail: '' } },
};

/** A panel whose page state is what is given here, and who asks nobody to change it. */
async function heldPanel(reading: ReadingBrowser, page: Page, change: Partial<PageState> | null): Promise<Page> {
  const tabId = await reading.tabId(page);
  const panel = await reading.context.newPage();
  await panel.addInitScript(() => {
    chrome.runtime.sendMessage = (() => new Promise(() => undefined)) as typeof chrome.runtime.sendMessage;
  });
  await reading.worker.evaluate(
    async ([key, fresh, changes]) => {
      const before = (await chrome.storage.session.get(key))[key] as object | undefined;
      if (changes) await chrome.storage.session.set({ [key]: { ...(before ?? fresh), ...changes } });
      else await chrome.storage.session.remove(key);
    },
    [`page:${tabId}`, untouched(page.url()), change] as const,
  );
  await panel.goto(`chrome-extension://${reading.extensionId}/sidepanel.html?tab=${tabId}`);
  return panel;
}

/** The panel beside one of the browser's own pages. */
async function restrictedPanel(reading: ReadingBrowser): Promise<Page> {
  await reading.open('chrome://version');
  const id = await reading.worker.evaluate(async () => (await chrome.tabs.query({ active: true })).at(-1)!.id);
  const panel = await reading.context.newPage();
  await panel.goto(`chrome-extension://${reading.extensionId}/sidepanel.html?tab=${id}`);
  return panel;
}

/** A page that is read although it is no policy: a card with nothing in it. */
async function nothingFound(reading: ReadingBrowser, server: PolicyServer): Promise<Page> {
  const text = `<!doctype html><html lang="en"><title>Recipes</title><h1>Recipes</h1>${'<p>Peel the potatoes and boil them in salted water until they are done.</p>'.repeat(8)}`;
  const panel = await reading.panelInTab(await reading.open(server.put('/states/recipes.html', text)));
  await panel.locator('.notice .primary').click();
  return panel;
}

/** Every group open, one line of each section too, and a quote of it shown in the page. */
async function open(panel: Page): Promise<void> {
  await openGroups(panel);
  for (const first of ['#takes .line', '#gets .line', '#outs .line', '#watch .line', '#says .line', '#facts .fact']) {
    await panel.locator(`${first} details:not([open]) > summary`).first().click();
  }
  await panel.locator('#takes .quote').first().click();
  await panel.locator('.quote-outcome:not(:empty)').first().waitFor();
}

/** The long list opened, and something sought in it. */
async function searched(panel: Page): Promise<void> {
  await openGroups(panel);
  const line = panel.locator('#gets .line').first();
  await line.locator('> details > summary').click();
  await line.locator('input[type=search]').fill('7');
}
