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

describe('English as written in Indonesia', () => {
  const card = cardOf(
    '# Policy\n\nPT Tangga Dana Uji ("TanggaUji", "Company", "we") lends.\n\n**A. Personal Data Obtained and Collected**\n\nWe only access Camera, Microphone and Location of your device. If you do not grant access, the application cannot be continued.\n\nDevice data: IMEI, model, IP address.\n\n**C. Disclosure**\n\nYour data may be given to: (1) fund providers, such as PT Bank Fajar Timur Tbk; (2) PT Uji Biro Kredit; (3) a credit insurance company.\n\n**D. Retention**\n\nData is kept for 5 (five) years. SMS OTP logs: 1 month.',
  );

  it('has the legal form before the name', () => {
    expect(card.app.operators).toEqual(['PT Tangga Dana Uji']);
    expect(kindOf(card, 'PT Bank Fajar Timur Tbk')).toBe('lender');
    expect(kindOf(card, 'PT Uji Biro Kredit')).toBe('credit-bureau');
  });

  it('heads its parts by a letter, and only accesses what it names', () => {
    expect(collected(card)).toEqual(expect.arrayContaining(['camera', 'microphone', 'location', 'device-id', 'network']));
    expect(card.collected.find(({ category }) => category === 'location')?.requirement).toBe('required');
  });

  it('gives a number twice, and no word to send back', () => {
    expect(card.warnings.map(({ id }) => id)).toContain('long-retention');
    expect(card.choices.map(({ kind }) => kind)).not.toContain('marketing');
  });
});

describe('English as written in Canada', () => {
  const card = cardOf(
    '# Privacy\n\nNorthfield Loans Inc. and its subsidiary Northfield Leasing Ltd. (collectively, “Northfield”) make loans.\n\n## Identifying Purposes\n\nWe collect information to evaluate creditworthiness.\n\n## Limiting Collection\n\nThis includes: your name, date of birth and income. Your Social Insurance Number is optional.\n\n## Limiting Use, Disclosure and Retention\n\nWe disclose information to: Fernway Bureau Inc.; insurers, if you enroll in payment protection; a person who may acquire our receivables or business; and authorities where required.',
  );

  it('stands under the principles of its law', () => {
    expect(card.app.operators).toEqual(['Northfield Loans Inc.', 'Northfield Leasing Ltd.']);
    expect(collected(card)).toEqual(expect.arrayContaining(['name', 'age', 'income', 'id-number']));
    expect(collected(card)).not.toContain('social-insurance');
    expect(card.partners.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['insurer', 'acquirer', 'authority']));
  });
});
