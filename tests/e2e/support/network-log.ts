import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Request } from '@playwright/test';

/** Hosts that Chromium asks of its own accord, with or without extensions: updates, the sign-in of the browser. */
const ofTheBrowser = [/(^|\.)googleapis\.com$/, /(^|\.)google\.com$/, /(^|\.)gvt1\.com$/];

/**
 * A proxy that lets nothing through and writes down what was asked of it. The browser sends it every request that does not
 * stay on this machine, whoever makes it: page, panel, background or the browser itself.
 */
export class NetworkLog {
  private readonly asked: string[] = [];
  private readonly pagesAskedFor = new Set<string>();
  private readonly extensionsAskedFor: { asker: string; url: string }[] = [];

  private constructor(
    readonly address: string,
    private readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<NetworkLog> {
    const proxy = createServer((request, response) => {
      log.asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    proxy.on('connect', (request, socket) => {
      log.asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const log = new NetworkLog(`127.0.0.1:${(proxy.address() as AddressInfo).port}`, async () => {
      proxy.closeAllConnections();
      await new Promise((closed) => proxy.close(closed));
    });
    return log;
  }

  /** Notes who asks: what web pages ask for themselves (a policy's own pictures) is theirs, not the extension's. */
  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const asker = askerOf(request);
      const { protocol, host } = new URL(request.url());
      if (asker.startsWith('http')) this.pagesAskedFor.add(host);
      const own = protocol === 'chrome-extension:' || protocol === 'blob:';
      if (asker.startsWith('chrome-extension:') && !own) this.extensionsAskedFor.push({ asker, url: request.url() });
    });
  }

  /**
   * Requests of the extension to anything but its own files, and all that left the machine without a web page or the browser
   * itself asking for it: none, if the product keeps its word.
   *
   * @param extensionId ours; the browser has extensions of its own, such as its PDF viewer
   * @param except addresses that were asked for by a click
   */
  notFromPages(extensionId: string, except: readonly string[]): string[] {
    const own = this.extensionsAskedFor.filter(({ asker }) => asker.includes(extensionId)).map(({ url }) => url);
    const abroad = this.asked.filter((target) => {
      const { host, hostname } = new URL(target.includes('://') ? target : `https://${target}`);
      return !this.pagesAskedFor.has(host) && !ofTheBrowser.some((known) => known.test(hostname));
    });
    return [...own, ...abroad].filter((target) => !except.includes(target));
  }

  close(): Promise<void> {
    return this.stop();
  }
}

/** The address of who asks. A frame that does not stand yet asks for itself. */
function askerOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return request.url();
  }
}
