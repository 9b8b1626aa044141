import { connect, type Socket } from 'node:net';

/** Where a command's script runs: in the page, or in the browser's own window around it. */
export type Context = 'content' | 'chrome';

/**
 * The protocol by which Firefox lets itself be driven, as far as the tests need it: `length:[0, id, command, parameters]` there,
 * `length:[1, id, error, result]` back. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private last = 0;
  private received = Buffer.alloc(0);
  private readonly waiting = new Map<number, { answer: (result: unknown) => void; fail: (error: Error) => void }>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.receive(data));
    socket.on('close', () => {
      for (const { fail } of this.waiting.values()) fail(new Error('Firefox hung up'));
      this.waiting.clear();
    });
    socket.on('error', () => {});
  }

  /** @param port where a Firefox listens on this machine @throws when none does */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((ready, fail) => {
      socket.once('error', fail);
      // Firefox greets first.
      socket.once('data', () => ready());
    });
    socket.removeAllListeners('error');
    return new Marionette(socket);
  }

  /** @returns what the command answers @throws with Firefox's own words when it fails */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.last;
    const message = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise<T>((answer, fail) => {
      this.waiting.set(id, { answer: answer as (result: unknown) => void, fail });
    });
  }

  /** Runs a function with these arguments where `context` says, waits for its promise. @returns what it returns, as JSON */
  async run<A extends unknown[], T>(context: Context, work: (...given: A) => T, ...given: A): Promise<Awaited<T>> {
    await this.send('Marionette:SetContext', { value: context });
    try {
      const script = `return (${work})(...arguments)`;
      return (await this.send<{ value: Awaited<T> }>('WebDriver:ExecuteScript', { script, args: given })).value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const length = Number(this.received.subarray(0, colon));
      if (colon < 0 || this.received.length < colon + 1 + length) return;
      const text = this.received.subarray(colon + 1, colon + 1 + length).toString('utf8');
      this.received = this.received.subarray(colon + 1 + length);
      const [, id, error, result] = JSON.parse(text) as [number, number, { error: string; message: string } | null, unknown];
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
      else waiting?.answer(result);
    }
  }
}
