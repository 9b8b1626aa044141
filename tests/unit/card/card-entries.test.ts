import { expect, it } from 'vitest';
import { cardEntries, findEntries, isLong } from '../../../lib/card/plain/card-entries.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { aCard, collected, partner } from '../support/a-card.ts';

const words = new Words('en', en);
const quote = (text: string) => [{ clause: 1, quote: text }];

const entries = cardEntries(
  aCard({
    collected: [collected({ category: 'location', evidence: quote('我们会收集您的位置') })],
    partners: [
      partner({
        kind: 'lender',
        names: ['青松银行', '白鹭消费金融'],
        evidence: [...quote('资金方为青松银行'), ...quote('以及白鹭消费金融')],
      }),
      partner({ kind: 'lender', names: ['青松银行'], evidence: quote('委托青松银行') }),
    ],
    sdks: [{ name: 'Pine Push SDK', provider: '青松科技', data: [], purpose: null, url: null, evidence: quote('Pine Push SDK') }],
    choices: [
      {
        kind: 'close-account',
        means: [{ type: 'phone', value: '400-000-1234' }],
        deadlineDays: null,
        conditions: [],
        evidence: quote('注销账户'),
      },
    ],
  }),
  words,
);

const titles = (sought: string) => findEntries(entries, sought).map(({ title }) => title);

it('finds companies, also by the provider, with the quotes that name them, each once', () => {
  expect(titles('青松')).toEqual(['青松银行', 'Pine Push SDK', 'Lenders and funding institutions']);
  expect(findEntries(entries, '青松').at(-1)).toMatchObject({ evidence: [{ quote: '资金方为青松银行' }, { quote: '委托青松银行' }] });
  expect(findEntries(entries, '青松银行')[0]).toMatchObject({ evidence: [{ quote: '资金方为青松银行' }, { quote: '委托青松银行' }] });
});

it('finds kinds of data by their name in any case and by the words of the policy', () => {
  expect(titles('LOCATION')).toEqual(titles('位置'));
  expect(titles('location')).toHaveLength(1);
});

it('finds a way out by its number; all words must be there; nothing sought is nothing found', () => {
  expect(titles('400-000')).toEqual(['Close the account']);
  expect(titles('push pine')).toEqual(['Pine Push SDK']);
  expect(titles('push oak')).toEqual([]);
  expect(titles('  ')).toEqual([]);
});

it('counts what one might look for', () => {
  expect(isLong(aCard())).toBe(false);
  expect(isLong(aCard({ partners: [partner({ kind: 'lender', names: ['一', '二', '三', '四', '五', '六', '七', '八'] })] }))).toBe(true);
});
