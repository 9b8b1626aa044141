import { afterAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../hostile/texts.ts';
import { pages, texts } from './invented-policies.ts';
import { Watchdog } from './watchdog.ts';

/** Milliseconds for one document, on a slow machine with other work to do. */
const limit = 20_000;
/** Characters of the first measure; the last is four times as long. */
const length = 7_000;

let dog = new Watchdog();
afterAll(() => dog.close());

async function time(name: string, source: string, kind: 'text' | 'html' = 'text'): Promise<number> {
  try {
    return await dog.time(name, { kind, source }, limit);
  } catch (error) {
    await dog.close();
    dog = new Watchdog();
    throw error;
  }
}

/** A page of so many copies of a policy's body. */
function copies(page: string, count: number): string {
  const [, head = '', body = ''] = /^([\s\S]*<body[^>]*>)([\s\S]*)<\/body>/.exec(page) ?? [];
  return `${head}${body.repeat(count)}</body></html>`;
}

describe('time grows with length alone', { timeout: 8 * limit }, () => {
  it.each(Object.keys(hostileTexts))('%s', async (name) => {
    const make = hostileTexts[name]!;
    await time(name, make(length));
    let once = await time(name, make(length));
    let fourfold = await time(name, make(4 * length));
    // Quadratic is 16 times; what takes no time at all is lost in the noise of the machine, and so may one measure be.
    const grows = () => fourfold > Math.max(400, 9 * once);
    for (let again = 0; again < 4 && grows(); again++) {
      once = Math.max(once, await time(name, make(length)));
      fourfold = Math.min(fourfold, await time(name, make(4 * length)));
    }
    expect(grows(), `${once} ms, four times as long ${fourfold} ms`).toBe(false);
  });

  it('the invented policies, once and eight times', async () => {
    for (const page of pages) {
      await time('policy', page, 'html');
      const once = await time('policy', page, 'html');
      const eightfold = await time('policy', copies(page, 8), 'html');
      expect(eightfold).toBeLessThan(Math.max(1000, 20 * once));
    }
    for (const text of texts) await time('policy', text);
  });

  it('says so when there is no end', async () => {
    const impatient = new Watchdog();
    await expect(impatient.time('slow', { kind: 'text', source: texts[0]! }, 1)).rejects.toThrow('slow: not done after 1 ms');
    await impatient.close();
  });
});
