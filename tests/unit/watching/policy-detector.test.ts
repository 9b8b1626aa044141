// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const policy = `<h1>隐私政策</h1>${'<p>我们会收集您的个人信息，用于核实您的身份；您可以更正、删除，也可以注销账户。我们与第三方共享时征得您的同意。</p>'.repeat(20)}`;

describe('the detector', () => {
  const sendMessage = vi.fn<() => Promise<unknown>>();
  const chrome = { runtime: { id: 'mingbai', sendMessage }, storage: { local: { get: async () => ({}) } } };
  const state = vi.spyOn(document, 'readyState', 'get');
  let main: () => Promise<void>;

  // Takes the browser's interface as it is imported.
  beforeEach(async () => {
    vi.stubGlobal('chrome', chrome);
    ({ main } = await import('../../../entrypoints/policy-detector.content.ts'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback());
    vi.stubGlobal('self', top);
    Element.prototype.checkVisibility ??= () => true;
    document.body.innerHTML = policy;
    state.mockReturnValue('loading');
    sendMessage.mockReset().mockResolvedValue({ done: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const time = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it('speaks once the page has loaded, and but once', async () => {
    void main();
    await time(2000);
    expect(sendMessage).not.toHaveBeenCalled();
    dispatchEvent(new Event('pageshow'));
    await time(5000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('looks at once where the page had loaded before it came', async () => {
    state.mockReturnValue('complete');
    void main();
    await time(500);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('waits while a page is read but not loaded', async () => {
    state.mockReturnValue('interactive');
    void main();
    await time(2000);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('does not wait for ever', async () => {
    void main();
    await time(4000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('says again what was not heard, ever more seldom, and no more once it is', async () => {
    sendMessage.mockRejectedValueOnce(new Error('the background was stopped')).mockResolvedValue(undefined);
    void main();
    await time(13_000);
    const unheard = sendMessage.mock.calls.length;
    expect(unheard).toBe(3);
    sendMessage.mockResolvedValue({ done: true });
    await time(100_000);
    expect(sendMessage).toHaveBeenCalledTimes(unheard + 1);
  });
});
