import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const means = (card: Card, kind: string) =>
  card.choices.find((choice) => choice.kind === kind)?.means.map(({ type, value }) => `${type} ${value}`.trim()) ?? [];
const rights = '# Policy\n\n## Your rights\n\n';

describe('one way for all rights in English', () => {
  it('is the officer, whose address a table of contacts prints', () => {
    const card = cardOf(
      `# Policy\n\n## Contact details\n\n| Address | The Old Mart, Bridge Street, Carrick, F28 X555 |\n| --- | --- |\n| E-mail | info@lender.example |\n| Data Protection Officer | |\n| E-mail | dpo@lender.example |\n\n## Your rights\n\nFind out what we hold and get a copy.\n\nHave wrong data corrected, through My Profile > Update Details on our site.\n\nTo avail of any of these, write to or e-mail our Data Protection Officer at the details on the first page.`,
    );
    expect(means(card, 'access-copy')).toContain('email dpo@lender.example');
    expect(means(card, 'access-copy')).not.toContain('email info@lender.example');
    expect(means(card, 'correct')).toEqual(expect.arrayContaining(['menu My Profile > Update Details', 'email dpo@lender.example']));
  });

  it('leaves those alone that have a way of their own, where it is for other requests', () => {
    const card = cardOf(
      `${rights}You have rights of access, portability and erasure.\n\nTo correct data: Me – My Profile – Edit.\n\nAll other requests go to our Data Protection Officer, dpo@lender.example.`,
    );
    expect(means(card, 'correct')).toEqual(['menu Me > My Profile > Edit']);
    expect(means(card, 'portability')).toContain('email dpo@lender.example');
  });

  it('serves a list of bare words behind a label', () => {
    const card = cardOf(
      '# Policy\n\n## California notice\n\n**Your California rights.** Know what we have and get a copy in portable form; Delete; Correct; no retaliation. **How to use them:** fill out the form at www.lender.example/ca, or call 833-555-0144.',
    );
    for (const kind of ['access-copy', 'delete', 'correct', 'portability'])
      expect(means(card, kind)).toEqual(expect.arrayContaining(['url www.lender.example/ca', 'phone 833-555-0144']));
  });

  it('is not lent to others by a bracket', () => {
    const card = cardOf(
      `${rights}You have a right to: access (you can ask for a copy at copies@lender.example); rectification; portability. For the rest write to us at help@lender.example.`,
    );
    expect(means(card, 'portability')).not.toContain('email copies@lender.example');
  });
});

describe('ways in English', () => {
  it('end with the label of their entry', () => {
    const card = cardOf(
      '# Policy\n\n## Managing your preferences\n\nTexts: reply STOP to 26555. Turn-down partners: e-mail nosharing@lender.example. Cookies: your browser may block them.',
    );
    expect(means(card, 'marketing')).toEqual(['sms-reply STOP']);
    expect(means(card, 'stop-sharing')).toEqual(['email nosharing@lender.example']);
  });

  it('lead through the phone where they say so', () => {
    const card = cardOf(
      `${rights}To withdraw consent to SMS or another permission, go to Settings > Apps > Testford > Permissions on your phone.`,
    );
    expect(means(card, 'withdraw-consent')).toEqual(['device-settings']);
    expect(means(card, 'permissions')).toEqual(['device-settings']);
  });

  it('keep the letters before the first capital of a name', () => {
    expect(means(cardOf(`${rights}To unlink your bank, go to myOnline > Linked Banks > Remove.`), 'unbind-third-party')).toEqual([
      'menu myOnline > Linked Banks > Remove',
    ]);
  });

  it('are numbers of Ireland and numbers with letters', () => {
    expect(
      means(
        cardOf(
          `${rights}If a loan was refused by software and you want a person to check, WhatsApp us on 0700-555-LOAN or dial 01 555 0162.`,
        ),
        'automated-decision',
      ),
    ).toEqual(['phone 0700-555-LOAN', 'phone 01 555 0162']);
  });

  it('reach a named person behind an initial', () => {
    expect(
      means(
        cardOf(
          `${rights}Relatives of a member who has died should contact Ms N. Gallagher, on 098 555 0147.\n\n## Contact us\n\nCall 098 555 0140.`,
        ),
        'deceased',
      ),
    ).toEqual(['phone 098 555 0147']);
  });

  it('are an address without a code as a line of its own', () => {
    expect(
      means(
        cardOf('# Policy\n\n## Contact us\n\n- 3rd Floor, Palmview Plaza, 14 Cedar Crescent, Harbour, Lagos\n- help@lender.example'),
        'complain',
      ),
    ).toContain('post 3rd Floor, Palmview Plaza, 14 Cedar Crescent, Harbour, Lagos');
  });

  it('are no page where the lender only stands on the net', () => {
    expect(
      means(
        cardOf('# Policy\n\n## Contact us\n\n| E-mail | help@lender.example |\n| --- | --- |\n| Web | www.lender.example |'),
        'complain',
      ),
    ).toEqual(['email help@lender.example']);
  });
});
