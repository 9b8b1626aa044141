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
const names = (card: Card) => card.partners.flatMap((partner) => partner.names);

describe('who speaks', () => {
  it('is every company before the alias, with the comma inside the quotation mark', () => {
    const card = cardOf('# Privacy Policy\n\nThis Policy says how Alder Pay, Inc. and its subsidiary Alder Loans, LLC (together, “Alder,” “we,” “us,” or “our”) use information.');
    expect(card.app.operators).toEqual(['Alder Pay, Inc.', 'Alder Loans, LLC']);
  });

  it('is told by the sentences before, where the alias names nobody', () => {
    const card = cardOf('# Privacy notice\n\n## Who we are\n\nIn Ireland your account is with Corran Bank plc. Elsewhere it is with Corran Europe UAB. When we say ‘we’ or ‘us’, we mean the company your account is with.');
    expect(card.app.operators).toEqual(['Corran Bank plc', 'Corran Europe UAB']);
  });
});

describe('facts', () => {
  it('keeps two dates of one line apart', () => {
    const { app } = cardOf('# Privacy Policy\n\nLast updated May 2, 2025 · Effective June 1, 2025 · Older versions\n\nWe collect your name.');
    expect([app.updated, app.effective]).toEqual(['2025-05-02', '2025-06-01']);
  });

  it('takes the age of those served, not of children turned away', () => {
    const policy = (text: string) => cardOf(`# Privacy Policy\n\n## Eligibility\n\n${text}`).app.minAge;
    expect(policy('The app is meant for residents who are 21 years of age or above. We do not knowingly collect data of persons below 18 years of age.')).toBe(21);
    expect(policy('You need to be 16 or over to open an account, and 18 or over to borrow.')).toBe(16);
  });
});

describe('recipients in paragraphs with a label', () => {
  const sharing = '# Privacy Policy\n\n## How we disclose information\n\n';

  it('are those that the paragraph lists', () => {
    const card = cardOf(`${sharing}**Service providers.** Companies that work for us, including cloud hosting, payment processing and customer support.

**Professional advisors.** Such as attorneys and insurers.

**Corporate transactions.** In connection with a merger or the sale of our assets.`);
    expect(kinds(card)).toEqual(expect.arrayContaining(['cloud-tech', 'payment', 'customer-service', 'professional', 'insurer', 'acquirer']));
  });

  it('are companies that it lets collect', () => {
    const card = cardOf(`${sharing}**Advertising partners.** We let third parties such as Lumen Row, Inc. and Brightfeather Media, LLC collect identifiers so that they can show you ads.`);
    expect(names(card)).toEqual(['Lumen Row, Inc.', 'Brightfeather Media, LLC']);
  });

  it('are nobody where the label is a heading of rules', () => {
    expect(kinds(cardOf(`${sharing}**Our rule.** We ask before anything is sent.`))).toEqual([]);
  });
});

describe('names told once', () => {
  it('are those of a closed list of bureaus to which data are reported', () => {
    const card = cardOf('# Privacy Policy\n\n## Information from others\n\nWe obtain your score from Credit Information Companies (“CICs”), namely Umbra Credit Information Limited and Tessel Bureau Company of India Private Limited.\n\n## Sharing\n\nWe share information with: CICs, to whom your repayments are reported; auditors.');
    expect(names(card)).toEqual(expect.arrayContaining(['Umbra Credit Information Limited', 'Tessel Bureau Company of India Private Limited']));
  });

  it('are no recipients where they are examples of sources', () => {
    const card = cardOf('# Privacy Policy\n\n## Information from others\n\nWe obtain your score from credit bureaus such as Umbra Credit Information Limited.\n\n## Sharing\n\nWe report repayments to credit bureaus.');
    expect(names(card)).toEqual([]);
  });

  it('go on from the sentence before', () => {
    const card = cardOf('# Notice\n\n## Sharing\n\nInformation will be shared with fraud prevention agencies. The main one is Harrow Guild.');
    expect(card.partners).toMatchObject([{ kind: 'data-service', names: ['Harrow Guild'] }]);
  });
});

describe('tables of recipients', () => {
  it('take a product in brackets for no company of its own, and social networks that show adverts for marketing', () => {
    const card = cardOf(`# Notice

## Who we share your data with

| Who | Why | For example |
| --- | --- | --- |
| Analytics companies | To see where the app crashes | Working Parts, Inc. (Sentry) |
| Social media companies | To show adverts | Plover Social Limited |
| Debt collectors | To recover money | Marsh & Dale Collections Ltd |`);
    expect(names(card).sort()).toEqual(['Marsh & Dale Collections Ltd', 'Plover Social Limited', 'Working Parts, Inc.']);
    expect(kinds(card)).toContain('marketing');
    expect(kinds(card)).not.toContain('social-login-share');
  });
});
