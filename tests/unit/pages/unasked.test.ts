import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFor } from '../../../lib/pages/asked-for.ts';
import { hearVerdict } from '../../../lib/pages/hear-verdict.ts';
import { pageState } from '../../../lib/pages/page-states.ts';
import { usualSettings } from '../../../lib/settings/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const url = 'https://m.lender.example/privacy';
const said = { verdict: { policy: true, score: 0.9, reasons: [] }, links: false };
let tabId: number;
const from = () => ({ tabId, frameId: 0, frameUrl: url });

beforeEach(async () => {
  fakeBrowser.reset();
  tabId = (await fakeBrowser.tabs.create({ url })).id!;
});

describe('what is read unasked', () => {
  it('is a policy, as it is met', async () => {
    expect(await hearVerdict(said, from(), usualSettings)).toBe(url);
  });

  it('is nothing when that is switched off: it is noted as found', async () => {
    expect(await hearVerdict(said, from(), { ...usualSettings, automatic: false })).toBeNull();
    expect(await pageState(tabId)).toMatchObject({ detected: true, step: 'idle' });
  });

  it('is nothing on a site never to read, of which nothing is noted either', async () => {
    expect(await hearVerdict(said, from(), { ...usualSettings, neverRead: ['lender.example'] })).toBeNull();
    expect(await pageState(tabId)).toBeNull();
  });

  it('leaves what was asked for by a click to be read', async () => {
    const there = vi.fn();
    await askFor(tabId, there);
    expect(await hearVerdict(said, from(), { ...usualSettings, automatic: false })).toBe(url);
    expect(await hearVerdict(said, from(), { ...usualSettings, neverRead: ['lender.example'] })).toBe(url);
  });

  it('notes a page that only links to a policy', async () => {
    const none = { verdict: { policy: false, score: 0, reasons: [] }, links: true };
    expect(await hearVerdict(none, from(), usualSettings)).toBeNull();
    expect(await pageState(tabId)).toMatchObject({ detected: false, links: true });
  });
});
