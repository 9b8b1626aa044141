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
    const card = cardOf(
      '# Privacy Policy\n\nThis Policy says how Alder Pay, Inc. and its subsidiary Alder Loans, LLC (together, “Alder,” “we,” “us,” or “our”) use information.',
    );
    expect(card.app.operators).toEqual(['Alder Pay, Inc.', 'Alder Loans, LLC']);
  });

  it('is told by the sentences before, where the alias names nobody', () => {
    const card = cardOf(
      '# Privacy notice\n\n## Who we are\n\nIn Ireland your account is with Corran Bank plc. Elsewhere it is with Corran Europe UAB. When we say ‘we’ or ‘us’, we mean the company your account is with.',
    );
    expect(card.app.operators).toEqual(['Corran Bank plc', 'Corran Europe UAB']);
  });
});

describe('facts', () => {
  it('keeps two dates of one line apart', () => {
    const { app } = cardOf(
      '# Privacy Policy\n\nLast updated May 2, 2025 · Effective June 1, 2025 · Older versions\n\nWe collect your name.',
    );
    expect([app.updated, app.effective]).toEqual(['2025-05-02', '2025-06-01']);
  });

  it('takes the age of those served, not of children turned away', () => {
    const policy = (text: string) => cardOf(`# Privacy Policy\n\n## Eligibility\n\n${text}`).app.minAge;
    expect(
      policy(
        'The app is meant for residents who are 21 years of age or above. We do not knowingly collect data of persons below 18 years of age.',
      ),
    ).toBe(21);
    expect(policy('You need to be 16 or over to open an account, and 18 or over to borrow.')).toBe(16);
  });
});

describe('recipients in paragraphs with a label', () => {
  const sharing = '# Privacy Policy\n\n## How we disclose information\n\n';

  it('are those that the paragraph lists', () => {
    const card =
      cardOf(`${sharing}**Service providers.** Companies that work for us, including cloud hosting, payment processing and customer support.

**Professional advisors.** Such as attorneys and insurers.

**Corporate transactions.** In connection with a merger or the sale of our assets.`);
    expect(kinds(card)).toEqual(
      expect.arrayContaining(['cloud-tech', 'payment', 'customer-service', 'professional', 'insurer', 'acquirer']),
    );
  });

  it('are companies that it lets collect', () => {
    const card = cardOf(
      `${sharing}**Advertising partners.** We let third parties such as Lumen Row, Inc. and Brightfeather Media, LLC collect identifiers so that they can show you ads.`,
    );
    expect(names(card)).toEqual(['Lumen Row, Inc.', 'Brightfeather Media, LLC']);
  });

  it('are nobody where the label is a heading of rules', () => {
    expect(kinds(cardOf(`${sharing}**Our rule.** We ask before anything is sent.`))).toEqual([]);
  });
});

describe('names told once', () => {
  it('are those of a closed list of bureaus to which data are reported', () => {
    const card = cardOf(
      '# Privacy Policy\n\n## Information from others\n\nWe obtain your score from Credit Information Companies (“CICs”), namely Umbra Credit Information Limited and Tessel Bureau Company of India Private Limited.\n\n## Sharing\n\nWe share information with: CICs, to whom your repayments are reported; auditors.',
    );
    expect(names(card)).toEqual(
      expect.arrayContaining(['Umbra Credit Information Limited', 'Tessel Bureau Company of India Private Limited']),
    );
  });

  it('are no recipients where they are examples of sources', () => {
    const card = cardOf(
      '# Privacy Policy\n\n## Information from others\n\nWe obtain your score from credit bureaus such as Umbra Credit Information Limited.\n\n## Sharing\n\nWe report repayments to credit bureaus.',
    );
    expect(names(card)).toEqual([]);
  });

  it('go on from the sentence before', () => {
    const card = cardOf(
      '# Notice\n\n## Sharing\n\nInformation will be shared with fraud prevention agencies. The main one is Harrow Guild.',
    );
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

describe('names of companies', () => {
  const table = (name: string) =>
    names(
      cardOf(
        `# Policy\n\n## Who receives data\n\n| Recipient | Data shared | Purpose |\n| --- | --- | --- |\n| ${name} | name | servicing |`,
      ),
    );

  it('hold "of" and "and" where they belong to them', () => {
    expect(table('Savings Bank of Port Lindley, Inc.')).toEqual(['Savings Bank of Port Lindley, Inc.']);
    expect(table('Bantay Collections and Credit Services, Inc.')).toEqual(['Bantay Collections and Credit Services, Inc.']);
  });

  it('may be printed in capitals, and are not titles in capitals', () => {
    expect(
      cardOf('# Privacy Policy\n\nThe App is owned and operated by ALDER BAY LENDING CORPORATION (the “Company”, “we” or “us”).').app
        .operators,
    ).toEqual(['ALDER BAY LENDING CORPORATION']);
    expect(
      names(
        cardOf(
          '# POLICY\n\n## WHO WE SHARE WITH\n\nYOUR DUTIES AS A BORROWER\n\nWe share data with auditors. OUR LIABILITY SHALL BE LIMITED.',
        ),
      ),
    ).toEqual([]);
  });

  it('are no words that say nobody', () => {
    expect(table('N/A')).toEqual([]);
    expect(table('None')).toEqual([]);
  });
});

describe('the trade in brackets behind a name', () => {
  it('is that of the name before it', () => {
    const { partners } = cardOf(
      '# Policy\n\n## How we share\n\nWe engage others to act for us, among them Amber Racks, Inc. (hosting), Fernwood Labs Inc. (identity verification) and Tide Text LLC (text messages).',
    );
    const kindOf = (name: string) => partners.find((partner) => partner.names.includes(name))?.kind;
    expect([kindOf('Amber Racks, Inc.'), kindOf('Fernwood Labs Inc.'), kindOf('Tide Text LLC')]).toEqual([
      'cloud-tech',
      'identity-verifier',
      'marketing',
    ]);
  });
});

describe('a list of recipients parted by semicolons', () => {
  it('goes on from the verb of its first part, behind a number too', () => {
    const card = cardOf(
      '# Policy\n\n## Sharing\n\n3. We may likewise disclose your data to the courts; to our auditors; and, in case of a merger, to the surviving entity.',
    );
    expect(kinds(card)).toEqual(expect.arrayContaining(['authority', 'professional', 'acquirer']));
  });
});

describe('recipients in the passive voice', () => {
  it('are given data, and names bear no number of their paragraph', () => {
    const card = cardOf(
      '# Policy\n\n## People we share data with\n\nD.2 Tana Pay Limited processes your payments.\n\nD.4 The police and courts will be given data when they show a warrant.',
    );
    expect(kinds(card)).toEqual(expect.arrayContaining(['payment', 'authority']));
    expect(names(card)).toEqual(['Tana Pay Limited']);
  });

  it('may tell their trade by name alone', () => {
    const card = cardOf('# Policy\n\n## Sharing\n\nWe share repayment records with Umoja Credit Reference Bureau Limited.');
    expect(kinds(card)).toEqual(['credit-bureau']);
  });
});

describe('a notice of Malaysian form', () => {
  it('names its company in capitals, with stops within the legal form', () => {
    const card = cardOf(
      '# Privacy Notice\n\nThis notice is issued under the Act by MELATI KREDIT SDN. BHD. (Registration No. 55501) (“Melati”, “the Company”, “we” or “us”). It was last amended with effect from 9 May 2025.',
    );
    expect(card.app.operators).toEqual(['MELATI KREDIT SDN. BHD.']);
    expect(card.app.effective).toBe('2025-05-09');
  });

  it('announces recipients before a colon', () => {
    const card = cardOf(
      '# Privacy Notice\n\n## 3. Disclosure\n\n3.1 We may disclose your personal data to the following third parties: our holding company Melati Capital Berhad; insurers; solicitors and debt recovery agents; and any assignee of our rights.',
    );
    expect(kinds(card)).toEqual(expect.arrayContaining(['affiliate', 'insurer', 'professional', 'collection-agency', 'acquirer']));
    expect(names(card)).toEqual(['Melati Capital Berhad']);
  });
});

describe('companies of one house', () => {
  it('speak together as joint controllers', () => {
    const card = cardOf(
      '# Notice\n\n## Who we are\n\nAlder Finance plc (“we”, “us”) lends to you. Hire agreements are with Alder Hire Limited, and the two companies are joint controllers. We and Meta Platforms Ireland Limited are joint controllers of page statistics.',
    );
    expect(card.app.operators).toEqual(['Alder Finance plc', 'Alder Hire Limited']);
  });
});

describe('ages, dates and times', () => {
  it('takes the lower end of a range, also in words', () => {
    const age = (text: string) => cardOf(`# Policy\n\n## Eligibility\n\n${text}`).app.minAge;
    expect(age('The App is for citizens who are twenty (20) to sixty (60) years old.')).toBe(20);
    expect(age('The Services are intended for residents who are at least 18 years old.')).toBe(18);
    expect(age('Our loans are offered to citizens aged 21 to 60.')).toBe(21);
    expect(age('We group customers aged 25 to 34 for statistics.')).toBeNull();
  });

  it('knows the date of the last update', () => {
    expect(cardOf('# Policy\n\nDate of last update: 4 May 2025\n\nWe collect your name.').app.updated).toBe('2025-05-04');
    const { app } = cardOf(
      '# Policy\n\nThis statement was approved on 2 March 2026 and comes into force on 5 April 2026.\n\nWe collect your name.',
    );
    expect([app.updated, app.effective]).toEqual(['2026-03-02', '2026-04-05']);
  });

  it('does not take the user’s time for ours', () => {
    const days = (text: string) => cardOf(`# Policy\n\n## Your rights\n\n${text}`).app.responseDays;
    expect(days('Ask us for a review within 21 days of the decision. We answer requests within 30 days.')).toEqual([30]);
    expect(days('Within ten days from notice, you may request that the decision be reviewed. We act on requests within 20 days.')).toEqual([
      20,
    ]);
  });
});
