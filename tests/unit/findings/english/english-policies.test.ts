import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const kinds = (card: Card) => card.partners.map(({ kind }) => kind);
const means = (card: Card, kind: string) =>
  card.choices.find((choice) => choice.kind === kind)?.means.map(({ type, value }) => `${type} ${value}`.trim()) ?? [];
const requirement = (card: Card, id: string) => card.collected.find(({ category }) => category === id)?.requirement;

describe('law that fits an English policy', () => {
  const source = (name: string) => readFileSync(fileURLToPath(new URL(`../../../policies/${name}/source.txt`, import.meta.url)), 'utf8');

  it.each(['prairie-consumer-credit', 'nordfjord-lending', 'harbour-lending'])('is no Chinese list (%s)', (name) => {
    const card = analyse(readText(source(name)), { matcher: lexicon(), classifier: noOpinion }).card;
    expect(card.collected.length).toBeGreaterThan(20);
    expect(card.app.lending).toBe(false);
    expect(card.collected.filter((item) => item.beyondNecessary !== null).map(({ category }) => category)).toEqual([]);
    expect(card.collected.flatMap((item) => item.sensitive).filter((from) => /^(?:pipl|gbt)/.test(from))).toEqual([]);
    expect(card.collected.find(({ category }) => category === 'face')?.sensitive).toContain('gdpr9');
  });

  it('stays Chinese for a Chinese one', () => {
    const card = cardOf(
      '# 隐私政策\n\n## 一、我们收集的信息\n\n您申请借款时，我们收集您的姓名、人脸信息和婚姻状况。贷款、授信、还款、放款均在本平台办理。',
    );
    expect(card.app.lending).toBe(true);
    expect(card.collected.find(({ category }) => category === 'face')?.sensitive).toContain('pipl28');
    expect(card.collected.find(({ category }) => category === 'marital')?.beyondNecessary).toBe(true);
  });
});

describe('recipients', () => {
  it('are read from a list that a verb announces', () => {
    const card = cardOf(`## Who receives information

We may disclose your information to:

- **Vendors.** Companies that host our systems, process payments and run our call center.
- **Successors.** Parties to a merger or a sale of assets.
- **Collectors.** Orrin Vale Recoveries, LLC, when an account is overdue.
- **Others.** Attorneys and auditors; insurers.`);
    expect(kinds(card)).toEqual(
      expect.arrayContaining(['cloud-tech', 'payment', 'customer-service', 'acquirer', 'collection-agency', 'professional', 'insurer']),
    );
    expect(card.partners.flatMap(({ names }) => names)).toContain('Orrin Vale Recoveries, LLC');
  });

  it('run on over semicolons behind "to:"', () => {
    expect(kinds(cardOf('## Sharing\n\nWe pass information to: solicitors and auditors; the police and the courts; insurers.'))).toEqual(
      expect.arrayContaining(['professional', 'authority', 'insurer']),
    );
    expect(kinds(cardOf('## Sharing\n\nWe pass no information to loan brokers or marketplaces.'))).toEqual([]);
  });

  it('are told by the answers of the model form', () => {
    const form = (
      answer: string,
    ) => `| Reasons we can share your personal information | Does Lark Credit share? | Can you limit this sharing? |
| --- | --- | --- |
| For our marketing purposes | Yes | No |
| For nonaffiliates to market to you | ${answer} | Yes |
| For our everyday business purposes — such as reporting to credit bureaus | ${answer} | No |`;
    expect(kinds(cardOf(form('Yes')))).toEqual(expect.arrayContaining(['marketing', 'credit-bureau']));
    expect(kinds(cardOf(form('No')))).toEqual([]);
  });
});

describe('what is taken', () => {
  it('leaves out the rows of California that say no', () => {
    const card = cardOf(`## Information we collect

| Category | Examples | Collected? |
| --- | --- | --- |
| Identifiers | Name, email address | Yes |
| Health information | Medical records | No |`);
    expect(card.collected.map(({ category }) => category)).toEqual(expect.arrayContaining(['name', 'email']));
    expect(card.collected.map(({ category }) => category)).not.toContain('health');
    expect(card.notCollected.map(({ category }) => category)).toContain('health');
  });

  it('reads denials with curly apostrophes and verbs of looking', () => {
    const denied = cardOf(
      '## What we collect\n\nThe app doesn’t read your text messages. It never looks at your contacts or your call history.',
    ).notCollected.map(({ category }) => category);
    expect(denied).toEqual(expect.arrayContaining(['sms', 'address-book', 'call-log']));
  });

  it('weighs what may be left out', () => {
    const card = cardOf(`## Information we collect

You enter your full name. An account cannot be opened without this information.

If you choose to link your bank, we receive your transactions. You can send statements instead.

You may list two personal references. Listing references is voluntary.`);
    expect(requirement(card, 'name')).toBe('required');
    expect(requirement(card, 'transaction')).toBe('optional');
    expect(requirement(card, 'contact-person')).toBe('optional');
  });

  it('knows permissions listed in a sentence', () => {
    expect(
      cardOf(
        '## The app\n\nThe app may ask for the following permissions: camera (to scan papers), location (to find a branch), calendar (to enter due dates).',
      ).permissions.sort(),
    ).toEqual(['calendar', 'camera', 'location']);
  });
});

describe('ways out', () => {
  const policy = (text: string) => cardOf(`## Your rights\n\n${text}`);

  it('of a section on requests serve the rights it lists', () => {
    const card = cardOf(`## Your rights

- Delete. Ask us to delete what we hold.

## How to make a request

Submit requests to know, delete or correct at https://example.test/request or call (415) 555-0134. We respond within 45 days.

## Contact

Write to Lark Credit, 18 Quarry Lane, Suite 2, Elmwick, OR 97099.`);
    expect(means(card, 'delete')).toEqual(['url https://example.test/request', 'phone (415) 555-0134']);
    expect(card.choices.find(({ kind }) => kind === 'delete')?.deadlineDays).toBe(45);
    expect(means(card, 'complain')).toEqual(['post 18 Quarry Lane, Suite 2, Elmwick, OR 97099']);
  });

  it('lead through menus printed with capitals', () => {
    expect(means(policy('Close your account at Dashboard > Legal & Privacy > Close My Account.'), 'close-account')).toEqual([
      'menu Dashboard > Legal & Privacy > Close My Account',
    ]);
  });

  it('point back to the way just given, and to the officer named where the policy says who speaks', () => {
    const card = cardOf(`## Who we are

Our Data Protection Officer is at dpo@example.test.

## Your rights

- Object to marketing. Call (415) 555-0134.
- Take your data elsewhere. We send a CSV file to another company. Same number.

## Contact

Complaints: help@example.test.`);
    expect(means(card, 'portability')).toContain('phone (415) 555-0134');
    expect(means(card, 'complain')).toEqual(expect.arrayContaining(['email help@example.test', 'email dpo@example.test']));
  });

  it('honour the signal of a browser', () => {
    expect(
      means(
        policy(
          'Opt out of sale or sharing. Go to https://example.test/choices. When your browser sends the Global Privacy Control, we treat it as opted out.',
        ),
        'stop-sharing',
      ),
    ).toEqual(['url https://example.test/choices', 'browser-settings']);
  });
});

describe('facts', () => {
  it('know a company of Singapore by its whole name, and who "we" are', () => {
    const card = cardOf(
      '# Privacy notice\n\nIn this notice “we” and “us” mean Quenby Credit (Singapore) Pte. Ltd. and Quenby Finance Limited.',
    );
    expect(card.app.operators).toEqual(['Quenby Credit (Singapore) Pte. Ltd.', 'Quenby Finance Limited']);
  });

  it('read dates in figures where they can be read in one way only', () => {
    expect(cardOf('# Privacy notice\n\nEffective Date: 01/15/2025').app.effective).toBe('2025-01-15');
    expect(cardOf('# Privacy notice\n\nEffective Date: 02/03/2025').app.effective).toBe(null);
  });

  it('keep each span of time of a sentence on storage', () => {
    const card = cardOf(
      '## How long we keep data\n\nWe keep loan files for seven years after payoff, declined applications for 25 months and selfies for 60 days.',
    );
    expect(card.retention.map(({ period }) => period)).toEqual(['seven years', '25 months', '60 days']);
    expect(card.warnings.map(({ id }) => id)).toContain('long-retention');
  });

  it('take limits on answers for days, not periods of storage or notices', () => {
    expect(
      cardOf(
        '## Your rights\n\nWe answer every request within one calendar month. If a decision goes against you, you may apply again after 60 days.',
      ).app.responseDays,
    ).toEqual([30]);
    expect(cardOf('## Changes\n\nWe announce changes at least 14 days in advance.').app.responseDays).toEqual([]);
  });
});
