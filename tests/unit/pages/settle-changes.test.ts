import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouched } from '../../../lib/pages/page-state.ts';
import { changePageState, pageState } from '../../../lib/pages/page-states.ts';
import { settleChanges } from '../../../lib/pages/settle-changes.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const key = { address: 'https://lender.example/', hash: 'b' };
const changes = { since: { address: key.address, hash: 'a', readAt: 1 }, facts: [], clauses: 2 };

beforeEach(() => fakeBrowser.reset());

it('takes back what is noted of the wording that was saved, and of no other', async () => {
  await changePageState(1, () => ({ ...untouched(key.address), snapshot: key, changes }));
  await changePageState(2, () => ({ ...untouched(key.address), snapshot: { ...key, hash: 'c' }, changes }));
  await settleChanges(key);
  expect(await pageState(1)).toMatchObject({ snapshot: key, changes: null });
  expect((await pageState(2))?.changes).toEqual(changes);
});
