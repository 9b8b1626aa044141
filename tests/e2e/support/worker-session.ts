import type { ReadingBrowser } from './reading-browser.ts';

/** A debugging session of the background as it runs now; a stop of the worker ends it. */
export class WorkerSession {
  private last = 0;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  /** What went wrong in the background and nobody caught. */
  readonly uncaught: string[] = [];

  private constructor(
    private readonly say: (message: string) => Promise<unknown>,
    readonly end: () => Promise<void>,
  ) {}

  static async of(reading: ReadingBrowser): Promise<WorkerSession> {
    const browser = await reading.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const { targetId } = targetInfos.find(({ url }) => url.includes(reading.extensionId))!;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const session = new WorkerSession(
      (message) => browser.send('Target.sendMessageToTarget', { sessionId, message }),
      () => browser.detach(),
    );
    browser.on('Target.receivedMessageFromTarget', ({ message }) => session.hear(message));
    await session.send('Runtime.enable');
    return session;
  }

  /** Megabytes in use after a collection. */
  async heap(): Promise<number> {
    await this.send('HeapProfiler.enable');
    await this.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await this.send('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize / 1e6;
  }

  private send(method: string): Promise<unknown> {
    const id = ++this.last;
    const answer = new Promise((done) => this.waiting.set(id, done));
    void this.say(JSON.stringify({ id, method }));
    return answer;
  }

  private hear(message: string): void {
    const { id, result, method, params } = JSON.parse(message) as {
      id?: number;
      result?: unknown;
      method?: string;
      params?: { exceptionDetails: { text: string; exception?: { description?: string } } };
    };
    if (id !== undefined) this.waiting.get(id)?.(result);
    if (method !== 'Runtime.exceptionThrown' || !params) return;
    const { text, exception } = params.exceptionDetails;
    this.uncaught.push(`${text} ${exception?.description ?? ''}`);
  }
}
