import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const kindOf = (card: Card, name: string) => card.partners.find(({ names }) => names.includes(name))?.kind;
const kinds = (card: Card) => card.partners.map(({ kind }) => kind);
const names = (card: Card) => card.partners.flatMap((partner) => partner.names);
const sharing = '# Policy\n\n## Who might we give it to?\n\n';

describe('what is done for us in English', () => {
  it('tells the trade of who does it, before the name', () => {
    const card = cardOf(
      `${sharing}Our banking system is hosted by Wherrystone Systems Ltd. Debit cards and electronic payments are run by Lough Payments DAC. Text messages go out through Curlew Messaging Limited.`,
    );
    expect(kindOf(card, 'Wherrystone Systems Ltd')).toBe('cloud-tech');
    expect(kindOf(card, 'Lough Payments DAC')).toBe('payment');
    expect(kindOf(card, 'Curlew Messaging Limited')).toBe('marketing');
  });

  it('tells it before the bracket with the name', () => {
    const card = cardOf(
      `${sharing}**Vendors.** Firms that host (Alder Hosting, Inc.), check identity (Beech Verify Inc.), supply e-signature (Cedar Sign Inc.), or run call centers.`,
    );
    expect(kindOf(card, 'Beech Verify Inc.')).toBe('identity-verifier');
    expect(kindOf(card, 'Cedar Sign Inc.')).toBe('e-signature');
  });

  it('is done by a provider of ours that is named', () => {
    const provider = (words: string) => names(cardOf(`# Policy\n\n## What we collect\n\n${words}`));
    expect(provider('You may permit our provider Mosslink Payments Limited to retrieve six months of transactions.')).toContain(
      'Mosslink Payments Limited',
    );
    expect(provider('You may link an account through our provider Mosslink Payments Limited, and we receive balances.')).toEqual([]);
  });
});

describe('who receives in English', () => {
  it('is whose code runs on the site, with unknown names among known ones', () => {
    const card = cardOf(`${sharing}Google, Larkwing, Microsoft Advertising and The Trade Desk set tags on our pages.`);
    expect(names(card)).toEqual(expect.arrayContaining(['Google', 'Larkwing', 'Microsoft Advertising', 'The Trade Desk']));
  });

  it('is the name beside a company in a list, and no other word', () => {
    const card = cardOf(
      `${sharing}We may disclose it to:\n\na. Credit bureaus – Fennel Bureau Limited;\n\nb. SMS vendors: Tallow Texts Limited, Cape's Calling;\n\nc. courts, and any government body.\n\nd. whoever acquires our business.`,
    );
    expect(names(card)).toEqual(expect.arrayContaining(['Fennel Bureau Limited', 'Tallow Texts Limited', "Cape's Calling"]));
    expect(kinds(card)).toEqual(expect.arrayContaining(['authority', 'acquirer']));
  });

  it('is who gets reports', () => {
    expect(names(cardOf(`${sharing}Equifax, Experian and TransUnion get monthly reports on your account.`))).toEqual([
      'Equifax',
      'Experian',
      'TransUnion',
    ]);
  });

  it('is no guarantee company where a person stands surety', () => {
    expect(kinds(cardOf(`${sharing}**Guarantor.** Your guarantor is told the amount outstanding.`))).not.toContain('guarantor');
  });
});

describe('names in English', () => {
  it('end where their country or trade ends', () => {
    const card = cardOf(
      `${sharing}We share details with the Western League of Lenders CLG, the Harbour Development Corporation of Ireland and Gin Creek Life Insurance Company.`,
    );
    expect(names(card)).toEqual(expect.arrayContaining(['Harbour Development Corporation of Ireland', 'Gin Creek Life Insurance Company']));
    expect(kindOf(card, 'Gin Creek Life Insurance Company')).toBe('insurer');
  });
});
