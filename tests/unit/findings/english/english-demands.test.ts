import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const demand = (card: Card, category: string) => card.collected.find((line) => line.category === category)?.requirement;
const denied = (card: Card) => card.notCollected.map(({ category }) => category);
const section = '# Policy\n\n## Information we collect\n\n';

describe('an asterisk that is explained', () => {
  const table = '| What | Examples |\n| --- | --- |\n| Identity* | full name, date of birth |\n| Household | marital status |\n';

  it('demands the rows that bear it and no others', () => {
    const card = cardOf(
      `${section}We hold the following. Rows marked with an asterisk (*) must be completed or we cannot process your application.\n\n${table}`,
    );
    expect(demand(card, 'name')).toBe('required');
    expect(demand(card, 'age')).toBe('required');
    expect(demand(card, 'marital')).toBe('unstated');
  });

  it('may also mark what is optional', () => {
    const card = cardOf(`${section}We hold the following. Items shown with an asterisk are optional.\n\n${table}`);
    expect(demand(card, 'name')).toBe('optional');
    expect(demand(card, 'marital')).toBe('unstated');
  });

  it('says nothing where none is explained', () => {
    expect(demand(cardOf(`${section}We hold the following.\n\n${table}`), 'name')).not.toBe('optional');
  });
});

describe('what cannot be had without data', () => {
  it('demands those that the sentence names', () => {
    const card = cardOf(
      `${section}We ask for your name, your e-mail address and your hobbies. Without a mobile number, we cannot open an account for you.`,
    );
    expect(demand(card, 'phone')).toBe('required');
    expect(demand(card, 'email')).not.toBe('required');
  });

  it('reaches the lists above, and takes contact details for what they are', () => {
    const card = cardOf(
      `${section}Your details: full name, phone number, home address.\n\nYour money: annual income, savings.\n\nYou may leave any field empty, but without your contact details and income we cannot assess your loan application.`,
    );
    expect(demand(card, 'phone')).toBe('required');
    expect(demand(card, 'address')).toBe('required');
    expect(demand(card, 'income')).toBe('required');
    expect(demand(card, 'assets')).not.toBe('required');
  });
});

describe('labels with a word of demand', () => {
  it('speak for their paragraph', () => {
    const card = cardOf(
      `${section}(a) Mandatory details. You supply your full name and date of birth when you apply for a loan.\n\n(b) Optional details. You may supply: your level of education; the names of two referees.`,
    );
    expect(demand(card, 'name')).toBe('required');
    expect(demand(card, 'education')).toBe('optional');
  });

  it('mark permissions, whatever else their bracket says', () => {
    const card = cardOf(
      '# Policy\n\n## Permissions\n\nThe app asks for the following permissions:\n\n- LOCATION (Required, while you apply) — to check the region.\n- MICROPHONE (Optional) — for calls to support.',
    );
    expect([...card.permissions].sort()).toEqual(['location', 'microphone']);
    expect(demand(card, 'location')).toBe('required');
    expect(demand(card, 'microphone')).toBe('optional');
  });

  it('are no list of permissions where they are only referred to', () => {
    expect(cardOf(`${section}Subject to the permissions in section 4: phone model, Wi-Fi status, language.`).permissions).toEqual([]);
  });
});

describe('a table of permissions', () => {
  it('spares what may be done in another way', () => {
    const card = cardOf(
      '# Policy\n\n## Device permissions\n\n| Permission | Purpose | If you say no |\n| --- | --- | --- |\n| Camera | Take a picture of a bill | Upload a file |\n| Location | Pre-fill your town | Type it yourself |',
    );
    expect(demand(card, 'camera')).toBe('optional');
    expect(demand(card, 'location')).toBe('optional');
  });
});

describe('a column that asks whether one may refuse', () => {
  it('is answered the other way round', () => {
    const card = cardOf(
      '# Policy\n\n## Data from your phone\n\n| Access | What we read | What for | Can you say no? |\n| --- | --- | --- | --- |\n| SMS | Messages of banks | Your limit | Yes, but your limit will be lower |\n| Camera | Selfie | Identification | No. Without it we cannot verify you |',
    );
    expect(demand(card, 'sms')).toBe('optional');
    expect(demand(card, 'camera')).toBe('required');
  });
});

describe('labels with a word of purpose', () => {
  it('lead to data all the same', () => {
    const card = cardOf(
      '# Policy\n\n## Data you share with us\n\n- To keep in touch: phone number, county of residence;\n- Papers: a photograph of the ID.',
    );
    expect(card.collected.map(({ category }) => category)).toEqual(expect.arrayContaining(['phone', 'address', 'id-photo']));
    expect(card.partners).toEqual([]);
  });
});

describe('denials', () => {
  it('may be of asking for access', () => {
    expect(denied(cardOf(`${section}We collect your name. We do not require access to the contacts on your handphone.`))).toContain(
      'address-book',
    );
  });

  it('may be of uploading', () => {
    const card = cardOf(`${section}We collect your name. We never upload your phonebook or call history.`);
    expect(denied(card)).toEqual(expect.arrayContaining(['address-book', 'call-log']));
    expect(card.warnings.map(({ id }) => id)).not.toContain('collects-address-book');
  });

  it('stand in the passive voice behind what they deny', () => {
    expect(
      denied(
        cardOf(`${section}We collect your name. You may unlock the app by touch, and your fingerprint is neither sent to nor kept by us.`),
      ),
    ).toContain('fingerprint');
    expect(
      denied(cardOf(`${section}We collect your name and your fingerprint. Your fingerprint is not disclosed to third parties by us.`)),
    ).not.toContain('fingerprint');
  });

  it('may turn their words round', () => {
    expect(denied(cardOf(`${section}We do not ask about your religion. Nor do we collect fingerprints.`))).toEqual(
      expect.arrayContaining(['religion', 'fingerprint']),
    );
  });

  it('are not what staff will never ask for', () => {
    expect(
      denied(cardOf(`${section}We check a one-time passcode. Our staff will never ask you for your OTP or PIN on the phone.`)),
    ).not.toContain('payment-credential');
  });

  it('of going through the gallery leave pictures that are picked', () => {
    const card = cardOf(
      '# Policy\n\n## App permissions\n\n- Photos (Optional) — to choose a picture of a bill. We do not scan your gallery.',
    );
    expect(denied(card)).not.toContain('media-library');
  });

  it('in a table stand beside what is kept', () => {
    const card = cardOf(`${section}| Kind | Details |\n| --- | --- |\n| Payment | card number (we don’t keep the security code) |`);
    expect(card.collected.map(({ category }) => category)).toContain('bank-card');
    expect(card.collected.map(({ category }) => category)).not.toContain('payment-credential');
  });
});

describe('a table of California', () => {
  it('lists what is collected although it has a column on selling', () => {
    const card = cardOf(
      '# Policy\n\n## Notice to Californians\n\n| Category | Examples | Collected | Sold or shared to |\n| --- | --- | --- | --- |\n| Characteristics | Age, marital status | Yes | None |\n| Biometrics | Voiceprints | No | N/A |\n| Geolocation data | Precise location | Yes | None |',
    );
    expect(card.collected.map(({ category }) => category)).toEqual(expect.arrayContaining(['age', 'marital', 'location']));
    expect(denied(card)).toContain('voiceprint');
    expect(card.partners).toEqual([]);
  });
});

describe('entries with letters', () => {
  it('end what the entry before is for', () => {
    const card = cardOf(
      `${section}We obtain data from (i) your employer, to confirm your salary; (ii) court judgments and sanctions lists; and (iii) mobile carriers.`,
    );
    expect(card.collected.map(({ category }) => category)).toContain('judicial');
  });
});
