import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFirefox } from '../../../tools/setup/find-firefox.mjs';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
/** The very file that goes to the store. */
const extension = path.join(root, '.output', `mingbai-${version}-firefox.zip`);
const id = 'mingbai@mingbai.example';
/** Firefox draws lots for the host of an extension's pages; the tests tell it which. */
const host = '6d696e67-6261-4920-8000-000000000001';

/** What Firefox makes of the id for its own elements. */
const widget = id.replace(/[@.]/g, '_');

const settings: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  // What is built is not signed yet: Firefox ESR takes it all the same when told to.
  'xpinstall.signatures.required': false,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
  'intl.locale.requested': 'en-US',
  // Nothing but this machine can be reached.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'browser.tabs.warnOnClose': false,
};

/** A Firefox with the built extension, its profile kept in a folder so that it can be started again. */
export class ReadingFirefox {
  private constructor(
    private readonly marionette: Marionette,
    private readonly browser: ChildProcess,
  ) {}

  /** @param profile folder of the browser's profile; one that was used before is taken up where it was left */
  static async start(profile: string): Promise<ReadingFirefox> {
    const executable = findFirefox();
    if (!executable) throw new Error('no Firefox found: install one, or set MINGBAI_FIREFOX to its path');
    if (!existsSync(extension)) throw new Error('the extension is not built: npm run zip');
    const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const portFile = path.join(profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    const browser = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
      stdio: 'ignore',
    });
    const port = await until(() => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')), 30_000);
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', { strictFileInteractability: false });
    await marionette.send('WebDriver:SetTimeouts', { script: 20_000 });
    return new ReadingFirefox(marionette, browser);
  }

  /**
   * Installs the built extension for good, as from a file: it is there again after a restart. Closes the page of the first day,
   * which opens by itself.
   */
  async install(): Promise<void> {
    const { value: handle } = await this.marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    await this.marionette.send('Addon:Install', { path: extension, temporary: false });
    await this.look(this.own('welcome.html'));
    await this.marionette.send('WebDriver:CloseWindow');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** The extension's own pages. */
  own(page: string): string {
    return `moz-extension://${host}/${page}`;
  }

  /** Opens an address in the tab in view. */
  async go(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens an address in a tab of its own, and looks at that. */
  async open(url: string): Promise<void> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
    await this.go(url);
  }

  /** Runs a function in the page in view. */
  inPage<A extends unknown[], T>(work: (...given: A) => T, ...given: A): Promise<Awaited<T>> {
    return this.marionette.run('content', work, ...given);
  }

  /** Waits until a function in the page in view returns something. */
  waitInPage<A extends unknown[], T>(work: (...given: A) => T, ...given: A): Promise<NonNullable<Awaited<T>>> {
    return until(() => this.inPage(work, ...given)) as Promise<NonNullable<Awaited<T>>>;
  }

  /** Takes a click on the first element in the page that matches and holds this text, once it is there. */
  async click(selector: string, text = ''): Promise<void> {
    await this.waitInPage(clickOn, selector, text);
  }

  /** Goes to the tab whose address begins so, once it is there. */
  async look(start: string): Promise<void> {
    const handle = await until(async () => {
      for (const one of await this.marionette.send<string[]>('WebDriver:GetWindowHandles')) {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle: one, focus: true });
        if ((await this.marionette.send<{ value: string }>('WebDriver:GetCurrentURL')).value.startsWith(start)) return one;
      }
      return null;
    });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Text of the badge on the toolbar button, for the tab in view; null where the button is not on the bar. */
  badge(): Promise<string | null> {
    return this.marionette.run(
      'chrome',
      (button) => window.document.getElementById(button)?.getAttribute('badge') ?? null,
      `${widget}-BAP`,
    );
  }

  /** Pins the extension's button to the toolbar, as a person may. */
  pinButton(): Promise<void> {
    return this.marionette.run(
      'chrome',
      (name) => {
        (window as unknown as BrowserWindow).CustomizableUI.addWidgetToArea(name, 'nav-bar');
      },
      `${widget}-browser-action`,
    );
  }

  /** Clicks on the extension's button in the toolbar. */
  clickButton(): Promise<void> {
    return this.marionette.run('chrome', (button) => window.document.getElementById(button)!.click(), `${widget}-BAP`);
  }

  /** Whether the sidebar is open with the panel in it. */
  isPanelOpen(): Promise<boolean> {
    return this.marionette.run(
      'chrome',
      (name) => {
        const { isOpen, currentID } = (window as unknown as BrowserWindow).SidebarController;
        return isOpen && currentID === name;
      },
      `${widget}-sidebar-action`,
    );
  }

  /** Runs a function in the real sidebar, over the panel's document. @returns what it returns, as JSON; null while there is no panel */
  async inPanel<A extends unknown[], T>(work: (panel: Document, ...given: A) => T, ...given: A): Promise<T | null> {
    const call = `(${work})(content.document, ...${JSON.stringify(given)})`;
    return this.marionette
      .run(
        'chrome',
        (code) => {
          const sidebar = window.document.getElementById('sidebar') as HTMLIFrameElement;
          const panel = sidebar.contentDocument?.getElementById('webext-panels-browser') as PanelBrowser | null;
          if (!panel?.messageManager) return null;
          return new Promise<string>((answer) => {
            const heard = ({ data }: { data: string }) => {
              panel.messageManager.removeMessageListener('mingbai:answer', heard);
              answer(data);
            };
            panel.messageManager.addMessageListener('mingbai:answer', heard);
            const told = `sendAsyncMessage('mingbai:answer', JSON.stringify(${code} ?? null))`;
            panel.messageManager.loadFrameScript(`data:,${encodeURIComponent(told)}`, false);
          });
        },
        call,
      )
      .then((answer) => (answer === null ? null : (JSON.parse(answer) as T)));
  }

  /** Waits until a function in the sidebar returns something. */
  waitInPanel<A extends unknown[], T>(work: (panel: Document, ...given: A) => T, ...given: A): Promise<NonNullable<T>> {
    return until(() => this.inPanel(work, ...given)) as Promise<NonNullable<T>>;
  }

  async close(): Promise<void> {
    const gone = new Promise((closed) => this.browser.once('exit', closed));
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.marionette.close();
    await gone;
  }
}

/** What the tests use of the browser's own window. */
interface BrowserWindow {
  CustomizableUI: { addWidgetToArea(name: string, area: string): void };
  SidebarController: { isOpen: boolean; currentID: string };
}

interface PanelBrowser extends HTMLElement {
  messageManager: {
    addMessageListener(name: string, heard: (message: { data: string }) => void): void;
    removeMessageListener(name: string, heard: (message: { data: string }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

function clickOn(selector: string, text: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.includes(text));
  found?.click();
  return found !== undefined;
}
