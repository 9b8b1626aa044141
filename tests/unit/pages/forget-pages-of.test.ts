import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPagesOf } from '../../../lib/pages/forget-pages-of.ts';
import { untouched } from '../../../lib/pages/page-state.ts';
import { allPageStates, changePageState } from '../../../lib/pages/page-states.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const key = { address: 'https://lender.example/', hash: 'b' };
const tabs = async () => (await allPageStates()).map(([tabId]) => tabId).sort();

beforeEach(async () => {
  fakeBrowser.reset();
  await changePageState(1, () => ({ ...untouched(key.address), snapshot: key }));
  await changePageState(2, () => ({ ...untouched(key.address), snapshot: { ...key, hash: 'c' } }));
  await changePageState(3, () => untouched(key.address));
});

it('forgets the tabs whose card was deleted, and no other', async () => {
  await forgetPagesOf([key]);
  expect(await tabs()).toEqual([2, 3]);
});

it('forgets all where everything was', async () => {
  await forgetPagesOf('all');
  expect(await tabs()).toEqual([]);
});
