// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { WordsProvider } from '../../../components/common/words-context.ts';
import { flowLayout } from '../../../components/flow/flow-layout.ts';
import { FlowTable } from '../../../components/flow/flow-table.tsx';
import { wrap } from '../../../components/flow/wrap.ts';
import { flow } from '../../../lib/card/plain/flow.ts';
import { partnerKindIds } from '../../../lib/card/taxonomy.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { aCard, collected, partner } from '../support/a-card.ts';

afterEach(cleanup);

const words = new Words('en', en);
const card = aCard({
  collected: [collected({ category: 'name' }), collected({ category: 'sms' }), collected({ category: 'address-book' })],
  partners: [
    partner({ kind: 'lender', data: ['name', 'sms'] }),
    partner({ kind: 'lender', via: 'entrust', data: ['name'] }),
    partner({ kind: 'collection-agency' }),
  ],
});
const labels = { taken: (group: string) => group, gets: (kind: string) => kind, rest: (n: number) => `${n} more`, app: 'App' };

it('counts what goes in and what goes out, each kind of data once, and infers nothing', () => {
  expect(flow(card)).toEqual({
    taken: [
      { group: 'social', data: ['address-book', 'sms'] },
      { group: 'identity', data: ['name'] },
    ],
    recipients: [
      { kind: 'collection-agency', gets: [] },
      {
        kind: 'lender',
        gets: [
          { group: 'social', data: ['sms'] },
          { group: 'identity', data: ['name'] },
        ],
      },
    ],
  });
});

it('draws a band for each group and each recipient, dashed where the data are not named', () => {
  const { bands, bars, width } = flowLayout(flow(card), labels, 288, 12);
  expect(bands.map(({ id, unstated }) => [id.side, unstated])).toEqual([
    ['taken', false],
    ['taken', false],
    ['gets', true],
    ['gets', false],
  ]);
  expect(bands.every(({ path }) => path.startsWith('M'))).toBe(true);
  for (const bar of bars) {
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(width);
  }
});

it('keeps words apart at 288 pixels with every kind of recipient, those of least concern as one bar', () => {
  const all = aCard({ collected: card.collected, partners: partnerKindIds.map((kind) => partner({ kind, data: ['name'] })) });
  const { bars } = flowLayout(flow(all), { ...labels, gets: (kind) => words.label(`kind.${kind as 'other'}`) }, 288, 12);
  const right = bars.filter(({ id }) => id.side === 'gets');
  expect(right).toHaveLength(10);
  expect(right.at(-1)!.label).toEqual([`${partnerKindIds.length - 9} more`]);
  for (let i = 1; i < right.length; i++) {
    const [above, below] = [right[i - 1]!, right[i]!];
    const half = (bar: typeof above) => (bar.label.length * 14) / 2;
    expect(below.y + below.height / 2 - half(below)).toBeGreaterThan(above.y + above.height / 2 + half(above));
  }
});

it('breaks labels at spaces and between Chinese characters, and keeps the number of one that is cut', () => {
  expect(wrap('Face and body', 60, 12, 2)).toEqual(['Face and', 'body']);
  expect(wrap('手机与设备\u00a010', 48, 12, 2)).toEqual(['手机与', '设备\u00a010']);
  const cut = wrap('Advertising, SMS and call services\u00a02', 100, 12, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/…\u00a02$/);
});

it('says the same in tables', () => {
  render(
    <WordsProvider value={words}>
      <FlowTable flow={flow(card)} />
    </WordsProvider>,
  );
  const rows = screen.getAllByRole('row').map((row) => row.textContent!.replace(/\s+/g, ' '));
  expect(rows).toContain('Contacts and messages 2phone address book and text messages');
  expect(rows).toContain('Lenders and funding institutionsContacts and messages text messagesWho you are name');
  expect(rows).toContain('Debt collectorsdata not named');
});
