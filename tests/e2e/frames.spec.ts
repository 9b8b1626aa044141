import { readFileSync } from 'node:fs';
import path from 'node:path';
import { highlighted } from './support/highlight.ts';
import { servePolicies } from './support/policy-server.ts';
import { expect, test } from './support/test.ts';

const source = readFileSync(path.resolve(import.meta.dirname, '../policies/sample-qingzhou/source.html'));

test('a policy in a frame of another site is found, read and highlighted in that frame', async ({ reading, server }) => {
  // Another host is another site, so that the frame runs in a process of its own.
  const elsewhere = await servePolicies('localhost');
  try {
    const inner = elsewhere.put('/h5/privacy.html', source, 'text/html');
    const url = server.put(
      '/shell.html',
      `<!doctype html><meta charset="utf-8"><title>Shell</title><h1>Shop</h1><div style="height:1500px">Goods</div>
      <iframe src="${inner}" style="width:100%;height:600px"></iframe>`,
    );
    const page = await reading.open(url);
    const tabId = await reading.tabId(page);
    await expect.poll(() => reading.badge(tabId)).toMatch(/^\d+$/);
    const panel = await reading.openPanel(page);
    await expect(panel.locator('.card h1')).toHaveText('轻舟借款');

    const line = panel.locator('#outs .line:has(> details)').first();
    await line.locator('> details > summary').click();
    const quote = line.locator('.quote').first();
    const text = (await quote.locator('q').innerText()).replace(/\s+/g, '');
    await quote.click();
    await expect(line.locator('.quote-outcome').first()).toContainText(/Shown in the page/);
    expect(await highlighted(page)).toBe('');
    const frame = page.frames().find((each) => each.url() === inner)!;
    const marked = await frame.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => (range as Range).toString())
        .join(''),
    );
    expect(marked.replace(/\s+/g, '')).toBe(text);
    // The page around the frame scrolls down to it as well.
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  } finally {
    await elsewhere.close();
  }
});
