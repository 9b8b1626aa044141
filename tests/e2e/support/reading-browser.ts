/// <reference types="chrome" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { type LanguageChoice, type Settings, settingsVersion } from '../../../lib/settings/settings.ts';
import { NetworkLog } from './network-log.ts';
import { findChromium } from '../../../tools/setup/find-chromium.mjs';

export const extension = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Arguments of a browser that can reach nothing but this machine; whoever tries is written down. */
export function argumentsFor(network: NetworkLog): string[] {
  return [
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    '--window-size=1280,900',
    '--disable-quic',
    '--disable-gpu',
    `--proxy-server=${network.address}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ];
}

/** A Chromium with the built extension, its profile kept in a folder so that it can be started again. */
export class ReadingBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    private readonly profile: string,
    private readonly network: NetworkLog,
  ) {}

  /**
   * @param profile folder of the browser's profile; one that was used before is taken up where it was left
   * @param keepWelcome leaves the page of the first day open, which would stand before the pages of a test
   */
  static async start(profile: string, { keepWelcome = false } = {}): Promise<ReadingBrowser> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium found: install one, or set MINGBAI_CHROMIUM to its path');
    if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error('the extension is not built: npm run build');
    const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
    const network = await NetworkLog.start();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: null,
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...argumentsFor(network)],
    });
    network.watch(context);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // The worker is announced before its first lines have run; until then a click on the button opens nothing.
    await until(() => worker.evaluate(async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick));
    const reading = new ReadingBrowser(context, new URL(worker.url()).hostname, profile, network);
    await until(() => worker.evaluate(async () => (await chrome.storage.local.get('welcomed')).welcomed));
    if (isNew) await until(() => reading.welcome());
    if (!keepWelcome) await reading.welcome()?.close();
    return reading;
  }

  get worker(): Worker {
    return this.context.serviceWorkers()[0]!;
  }

  /** Loads the extension again, as an update does: the tabs stay, with what runs in them of the one before. */
  async comeAnew(): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    // Playwright's types do not know this domain yet.
    await session.send('Extensions.loadUnpacked' as never, { path: extension } as never);
    await session.detach();
  }

  /** Opens a page in a tab of its own. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** A true click on the toolbar button over this page, which opens the real side panel. */
  async openPanel(page: Page): Promise<Page> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    // Playwright's types do not know this domain yet.
    await session.send('Extensions.triggerAction' as never, { id: this.extensionId, targetId: tab.targetId } as never);
    return this.panel();
  }

  /** The side panel as a page that Playwright can drive: only a connection over the debugging port lists it. */
  async panel(): Promise<Page> {
    const port = readFileSync(path.join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const over = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    // The main connection does not see the side panel, so its requests are watched here.
    for (const context of over.contexts()) this.network.watch(context);
    const find = () =>
      over
        .contexts()
        .flatMap((context) => context.pages())
        .find((page) => page.url().endsWith('/sidepanel.html'));
    return until(find);
  }

  /** The panel's page in a tab, held to the tab of `page`: for sizes and themes that a side panel does not offer. */
  async panelInTab(page: Page): Promise<Page> {
    const tabId = await this.tabId(page);
    const panel = await this.context.newPage();
    await panel.goto(`chrome-extension://${this.extensionId}/sidepanel.html?tab=${tabId}`);
    return panel;
  }

  /** The page for texts and files. */
  readingPage(query = ''): Promise<Page> {
    return this.open(`chrome-extension://${this.extensionId}/reading-page.html${query}`);
  }

  async tabId(page: Page): Promise<number> {
    const id = await this.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, page.url());
    if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
    return id;
  }

  badge(tabId: number): Promise<string> {
    return this.worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  speak(language: LanguageChoice): Promise<void> {
    return this.set({ language });
  }

  /** Changes some settings, as the settings page would. */
  set(change: Partial<Settings>): Promise<void> {
    return this.worker.evaluate(
      async ([version, changed]) => {
        const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
        await chrome.storage.local.set({ settings: { version, ...settings, ...changed } });
      },
      [settingsVersion, change] as const,
    );
  }

  /** The page of the first day, as it opened by itself; null where it did not. */
  welcome(): Page | null {
    return this.context.pages().find((page) => page.url().endsWith('/welcome.html')) ?? null;
  }

  /** Ticks "Allow in Incognito", as a user would on the browser's own page. It holds from the next start of the browser. */
  async allowInPrivate(): Promise<void> {
    const page = await this.open('chrome://extensions');
    await page.evaluate((extensionId) => {
      // The interface of the browser's own page, which the types leave out.
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, this.extensionId);
    await page.close();
  }

  /** Opens a page in a private window, which Playwright does not see. @returns its tab */
  async openPrivately(url: string): Promise<number> {
    const id = await this.worker.evaluate(
      async (address) => (await chrome.windows.create({ incognito: true, url: address }))?.tabs?.[0]?.id,
      url,
    );
    if (id === undefined) throw new Error(`no private window opened for ${url}`);
    return id;
  }

  /** Stops the service worker for real; the next event starts another, which remembers nothing. */
  async stopWorker(): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    for (const { targetId, url } of targetInfos) {
      if (url.includes(this.extensionId)) await session.send('Target.closeTarget', { targetId });
    }
  }

  /** Addresses that the extension was asked to fetch by a click: a PDF that stands in the tab. */
  readonly fetchedOnRequest: string[] = [];

  /** What the extension requested besides its own files; see `NetworkLog`. */
  requestsAbroad(): string[] {
    return this.network.notFromPages(this.extensionId, this.fetchedOnRequest);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.network.close();
  }
}

/** Asks until the answer is something, for ten seconds. */
async function until<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`waited in vain for: ${ask}`);
}
