import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const collected = (card: Card) => card.collected.map(({ category }) => category);
const kindOf = (card: Card, name: string) => card.partners.find(({ names }) => names.includes(name))?.kind;
const means = (card: Card, kind: string) =>
  card.choices.find((choice) => choice.kind === kind)?.means.map(({ type, value }) => `${type} ${value}`.trim()) ?? [];

describe('policies in the third person', () => {
  it('name the company that the word "Company" stands for', () => {
    expect(
      cardOf(
        '# Statement\n\nIn this Statement “the Company” means Testari Digital Credit Limited, a licensed provider, and “Customer” means any borrower.',
      ).app.operators,
    ).toEqual(['Testari Digital Credit Limited']);
  });

  it('tell what the Company obtains, who it is availed to, and what a Customer may demand', () => {
    const card = cardOf(
      '# Statement\n\n## 2. Particulars the Company obtains\n\n2.1 The Company shall obtain (a) full names; (b) date of birth; and (c) monthly earnings.\n\n## 4. To whom particulars are availed\n\nParticulars may be availed to: the Company’s bankers; Mosshill Cloud Ltd, which hosts the system; Fernway PLC for payments; and advocates and auditors.\n\n## 6. What the Customer may demand\n\nA Customer may demand: access to a copy; rectification; deletion; portability; and reasons.\n\nA demand shall be lodged through the menu (Account > Data Requests) or by e-mail to privacy@lender.example and shall be attended to within seven days (rectification: fourteen days).',
    );
    expect(collected(card)).toEqual(expect.arrayContaining(['name', 'age', 'income']));
    expect(kindOf(card, 'Mosshill Cloud Ltd')).toBe('cloud-tech');
    expect(kindOf(card, 'Fernway PLC')).toBe('payment');
    for (const kind of ['access-copy', 'delete', 'portability', 'correct'])
      expect(means(card, kind)).toEqual(['menu Account > Data Requests', 'email privacy@lender.example']);
    expect(card.app.responseDays).toContain(7);
  });
});

describe('policies in plain speech', () => {
  const card = cardOf(
    '# How we look after your information\n\nHollow Home Credit Ltd (trading as Hollow), 12 Mill Yard, Rochford, is what the law calls the controller. Our privacy lead is at lead@lender.example.\n\n## The stuff we hold\n\nAbout who you are: name, birthday, phone number.\n\n## Who else sees it\n\nFirms that help us: Lowmoss IT Services Ltd runs our computers, Pennant Print Ltd sends our letters and Worldpay takes card payments.\n\nThe Financial Conduct Authority, HMRC and the police, when they ask.\n\n## Your say\n\nYou can ask to see what we hold, get it put right, have it wiped, or have it sent to another firm.',
  );

  it('name the controller behind its address, and the data under "stuff"', () => {
    expect(card.app.operators).toEqual(['Hollow Home Credit Ltd']);
    expect(collected(card)).toEqual(expect.arrayContaining(['name', 'age', 'phone']));
  });

  it('tell the trade of a company by what it does, and recipients without a verb', () => {
    expect(kindOf(card, 'Lowmoss IT Services Ltd')).toBe('cloud-tech');
    expect(kindOf(card, 'Pennant Print Ltd')).toBe('marketing');
    expect(kindOf(card, 'Worldpay')).toBe('payment');
    expect(card.partners.map(({ kind }) => kind)).toContain('authority');
  });

  it('give rights the contact of whoever leads on privacy', () => {
    for (const kind of ['delete', 'access-copy', 'portability']) expect(means(card, kind)).toEqual(['email lead@lender.example']);
  });
});
