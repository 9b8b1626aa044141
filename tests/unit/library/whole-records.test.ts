import { expect, it } from 'vitest';
import { entryOf } from '../../../lib/library/entry.ts';
import { wholeRecords } from '../../../lib/library/whole-records.ts';
import { aCard } from '../support/a-card.ts';

const app = { id: 'a', givenName: null, keys: [], tags: [], notes: '', changedAt: 0 };
const entry = entryOf(
  { address: 'https://lender.example/', hash: 'h', readAt: 1, firstReadAt: 1, engine: '1', lang: 'zh', card: aCard(), places: [] },
  'a',
  null,
);

it('lets whole records through, saved and cached', () => {
  const saved = { ...entry, savedAt: 5 };
  expect(wholeRecords([entry, saved], [app])).toEqual({ entries: [entry, saved], apps: [app], damaged: 0 });
});

it.each([
  null,
  7,
  'text',
  {},
  { ...entry, collected: null },
  { ...entry, operators: [7] },
  { ...entry, readAt: 'soon' },
  { ...entry, app: 'gone' },
])('counts %j among the damaged readings', (row) => {
  expect(wholeRecords([entry, row], [app])).toEqual({ entries: [entry], apps: [app], damaged: 1 });
});

it('counts a damaged app, and the readings that stood under it', () => {
  expect(wholeRecords([entry], [{ ...app, tags: 'loan' }])).toEqual({ entries: [], apps: [], damaged: 2 });
});
