import { ReadingFirefox } from './support/reading-firefox.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';

/** The heading of the card in the sidebar, once it is there. */
const heading = (panel: Document) => panel.querySelector('.card h1')?.textContent;

test('a policy is noticed, read, shown in the sidebar, saved, found again after a restart, compared and answered', async ({
  profile,
  server,
}) => {
  const first = await ReadingFirefox.start(profile);
  try {
    await first.install();
    expect(await first.isPanelOpen(), 'installing opens nothing by itself').toBe(false);
    await first.pinButton();
    await first.go(`${server.origin}/sample-qingzhou/privacy.html`);
    const badge = Number(await until(async () => /^\d+$/.exec((await first.badge()) ?? '')?.[0]));
    expect(badge).toBeGreaterThan(5);

    await first.clickButton();
    expect(await first.waitInPanel(heading)).toBe('轻舟借款');
    expect(await first.isPanelOpen()).toBe(true);
    const card = (await first.inPanel((panel) => panel.body.innerText))!;
    expect(card).toContain('Reads your address book');
    expect(card).toContain(`All ${badge} points to watch`);
    expect(card).toContain('青澜市轻舟小额贷款有限公司');

    // A quote leads to its place in the page.
    const quote = await first.waitInPanel((panel) => {
      const line = panel.querySelector<HTMLDetailsElement>('#takes .line > details');
      if (line && !line.open) line.querySelector('summary')!.click();
      const shown = line?.querySelector<HTMLElement>('.quote');
      shown?.click();
      return shown?.querySelector('q')?.textContent;
    });
    const marked = await first.waitInPage(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .map(String)
        .join(''),
    );
    expect(marked.replace(/\s/g, '')).toBe(quote.replace(/\s/g, ''));

    await first.waitInPanel(press, 'Save');
    await first.waitInPanel((panel) => panel.querySelector('.library-bar [aria-pressed=true]') !== null);
    await first.go(`${server.origin}/xiaohe-credit/privacy.html`);
    expect(await until(async () => /^(?!轻舟).+/.exec((await first.inPanel(heading)) ?? '')?.[0])).toBeTruthy();
    await first.waitInPanel(press, 'Save');
    await first.waitInPanel((panel) => panel.querySelector('.library-bar [aria-pressed=true]') !== null);
  } finally {
    await first.close();
  }

  const again = await ReadingFirefox.start(profile);
  try {
    // The badge comes back by itself: the extension stands in the profile.
    await again.go(`${server.origin}/sample-qingzhou/privacy.html`);
    await until(async () => /^\d+$/.test((await again.badge()) ?? ''));
    await again.open(again.own('library.html'));
    const apps = await again.waitInPage(() => {
      const names = [...document.querySelectorAll('.app-row h2')].map((name) => name.textContent);
      return names.length === 2 && names;
    });
    expect(apps).toContain('轻舟借款');

    for (const box of [0, 1])
      await again.inPage((at) => document.querySelectorAll<HTMLElement>('.app-row input[type=checkbox]')[at]!.click(), box);
    await again.click('a[href^="#/compare"]', 'Compare');
    expect(await again.waitInPage(() => document.querySelectorAll('.comparison thead th').length)).toBe(3);
    expect(await again.inPage(() => document.querySelectorAll('.comparison tbody tr').length)).toBeGreaterThan(20);

    await again.open(again.own('library.html'));
    await again.click('.app-row h2 a', '轻舟借款');
    await again.click('a[href^="#/letters/"]');
    expect(await again.waitInPage(() => document.querySelector('.paper')?.textContent)).toContain('轻舟借款');
  } finally {
    await again.close();
  }
});

/** Presses the button of this name in the sidebar. */
function press(panel: Document, name: string): boolean {
  const button = [...panel.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  button?.click();
  return button !== undefined;
}
