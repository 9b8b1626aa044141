// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/watching/watch-page.ts';

const telling = '<p>我们会收集您的个人信息，用于核实身份。</p>'.repeat(20);
const idle = '<p>今天天气不错，适合出门走走。</p>'.repeat(20);

describe('watchPage', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback());
    document.body.innerHTML = '<main></main>';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** Lets the observer hear of what was changed, then lets time pass. */
  async function settle(milliseconds: number) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  function add(markup: string) {
    const part = document.createElement('section');
    part.innerHTML = markup;
    document.querySelector('main')?.append(part);
  }

  it('looks once at the beginning, and again when telling text has come', async () => {
    const look = vi.fn(() => ({ changed: false, dialogs: [] }));
    watchPage(look);
    await settle(1);
    expect(look).toHaveBeenCalledTimes(1);
    add(telling);
    await settle(2000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not look at a page that changes without a word of privacy', async () => {
    const look = vi.fn(() => ({ changed: true, dialogs: [] }));
    watchPage(look);
    await settle(1);
    for (let i = 0; i < 50; i++) {
      add(idle);
      await settle(100);
    }
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks ever more seldom at a page that keeps talking of privacy and never becomes a policy', async () => {
    const look = vi.fn(() => ({ changed: false, dialogs: [] }));
    watchPage(look);
    for (let i = 0; i < 200; i++) {
      add(telling);
      await settle(100);
    }
    expect(look.mock.calls.length).toBeLessThan(8);
  });

  it('looks when a hidden dialog is shown', async () => {
    document.body.innerHTML = '<div class="mask" style="display:none"><div id="dialog"></div></div>';
    const dialog = document.getElementById('dialog') as Element;
    const look = vi.fn(() => ({ changed: false, dialogs: [dialog] }));
    watchPage(look);
    await settle(1);
    dialog.parentElement?.setAttribute('style', '');
    await settle(2000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('ends when nobody listens', async () => {
    const look = vi.fn(() => undefined);
    watchPage(look);
    await settle(1);
    add(telling);
    await settle(5000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
