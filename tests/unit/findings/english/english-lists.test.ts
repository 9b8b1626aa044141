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
const denied = (card: Card) => card.notCollected.map(({ category }) => category);
const demand = (card: Card, category: string) => card.collected.find((line) => line.category === category)?.requirement;
const section = '# Policy\n\n## Information you hand us\n\n';

describe('where an English list begins', () => {
  it('is the colon behind what is lost without it, and all of it is demanded', () => {
    const card = cardOf(
      `${section}To apply we need a few things and cannot process a request that lacks them: your full name, date of birth, gross income and employer.`,
    );
    expect(collected(card)).toEqual(expect.arrayContaining(['name', 'age', 'income', 'occupation']));
    for (const category of ['name', 'age', 'income']) expect(demand(card, category)).toBe('required');
  });

  it('is the colon behind an occasion', () => {
    expect(
      collected(
        cardOf('# Policy\n\n## Data we use\n\nWe collect:\n\n- when you open the app: your username, IP address and the pages viewed;'),
      ),
    ).toEqual(expect.arrayContaining(['account', 'network', 'browsing']));
  });

  it('goes on at every counter, whatever an entry says in between', () => {
    const card = cardOf(
      '# Policy\n\n## What others tell us\n\nWe get data from (a) the national credit register, (b) your employer, where you ask us to confirm your wages, (c) the vehicle registry and (d) published court judgments.',
    );
    expect(collected(card)).toEqual(expect.arrayContaining(['credit-report', 'government-record', 'judicial']));
  });

  it('needs no verb where cookies are spoken of in the passive', () => {
    expect(collected(cardOf('# Policy\n\n## Our website\n\nCookies are used on our website.'))).toContain('cookie');
  });
});

describe('what may be left out in English', () => {
  it('is the sentence that a pronoun means, and no other', () => {
    const card = cardOf(
      `${section}We must have your date of birth. We ask for two references; leaving them blank won't hurt your request. You give us your e-mail address. We hold your job title.`,
    );
    expect(demand(card, 'contact-person')).toBe('optional');
    expect(demand(card, 'occupation')).not.toBe('optional');
  });

  it('is the word before a bracket', () => {
    const card = cardOf(`${section}You give us your surname, marital status, religion (you may skip this), e-mail and home address.`);
    expect(demand(card, 'religion')).toBe('optional');
    expect(demand(card, 'marital')).toBe('unstated');
    expect(demand(card, 'email')).toBe('unstated');
  });

  it('is what a short sentence of its own says', () => {
    const card = cardOf(
      '# Policy\n\n## App permissions\n\nCamera\n\nSnap your papers. Declining means mailing them in.\n\nPrecise location\n\nTo find a shop. Optional.',
    );
    expect(demand(card, 'camera')).toBe('optional');
    expect(demand(card, 'location')).toBe('optional');
  });

  it('is not what opens a sentence that demands it', () => {
    expect(
      demand(
        cardOf(`${section}We take your e-mail and your Social Security number. A Social Security number is compulsory for every borrower.`),
        'id-number',
      ),
    ).toBe('required');
  });

  it('is what those who prefer have in another way', () => {
    expect(
      demand(
        cardOf(`${section}To fund by transfer you provide a bank account number; borrowers who prefer may collect a check.`),
        'bank-card',
      ),
    ).toBe('optional');
  });
});

describe('permissions as run-in labels', () => {
  const lines =
    '# Policy\n\n## Data picked from your device\n\nWe ask for these. Where you say No, we may be unable to offer you a loan.\n\n**SMS.** We read messages of banks in your inbox.\n\n**Location.** We collect your whereabouts.\n\n**Camera.** We require it for a live photo.\n\n**Contacts:** we do not upload your phone book.';

  it('are those that three paragraphs or more bear, save what is denied', () => {
    const card = cardOf(lines);
    expect(card.permissions).toEqual(expect.arrayContaining(['sms', 'location', 'camera']));
    expect(card.permissions).not.toContain('address-book');
    expect(demand(card, 'location')).toBe('required');
  });
});

describe('denials in English', () => {
  it('reach the term above by "the biometric"', () => {
    const card = cardOf(
      '# Policy\n\n## App permissions\n\nCamera\n\nTo take a picture of your card.\n\nFace ID / Fingerprint\n\nQuick sign-in. Handled by your phone; Testford never receives the biometric.',
    );
    expect(denied(card)).toContain('fingerprint');
    expect(collected(card)).not.toContain('fingerprint');
  });

  it('end where the sentence turns', () => {
    const card = cardOf(
      `${section}We do not hold information on your religion, though we must establish if you are a politically exposed person.`,
    );
    expect(denied(card)).toEqual(['religion']);
  });
});

describe('California’s table', () => {
  it('is read by Y and N', () => {
    const card = cardOf(
      '# Policy\n\n## California notice\n\n| Category | Collected? | Sold or shared? | Kept for |\n| --- | --- | --- | --- |\n| Identifiers (name, e-mail) | Y | N | 2 yrs |\n| Internet activity (search terms on our site) | Y | N | 1 yr |\n| Biometrics (fingerprint) | N | – | – |',
    );
    expect(collected(card)).toEqual(expect.arrayContaining(['name', 'email', 'search-history']));
    expect(denied(card)).toContain('fingerprint');
  });
});

describe('the model form as a table', () => {
  it('names data in the box "What?"', () => {
    const card = cardOf(
      '# Notice\n\n| What? | The types of personal information we collect and share depend on the product or service you have with us. This information can include: Social Security number and payment history |\n| --- | --- |\n| How? | All financial companies need to share. |',
    );
    expect(collected(card)).toEqual(expect.arrayContaining(['id-number', 'loan-record']));
  });
});
