import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const warnings = (card: Card) => card.warnings.map(({ id }) => id);

describe('dates in English', () => {
  it('keep their labels, however long, and leave those of the next date', () => {
    const { app } = cardOf('# Notice\n\nVersion 4 – approved by the Board of Directors on 14/01/2026 – in force from 2nd February 2026');
    expect([app.updated, app.effective]).toEqual(['2026-01-14', '2026-02-02']);
  });

  it('stand in a line of their own far below the top', () => {
    const filler = Array.from({ length: 70 }, (_, i) => `Paragraph number ${i} says nothing of note.`).join('\n\n');
    const { app } = cardOf(`# Notice\n\n${filler}\n\nLast Revised: March 3, 2026. Effective: March 17, 2026.\n\n${filler}`);
    expect([app.updated, app.effective]).toEqual(['2026-03-03', '2026-03-17']);
  });
});

describe('other facts in English', () => {
  it('take the companies that provide a notice of the model form for those that speak', () => {
    const { app } = cardOf(
      '# Notice\n\nThis page tells how Alderway Finance, LLC ("we," "our") uses data.\n\n| Who is providing this notice? | Alderway Finance, LLC; Alderway Finance of Texas, LLC; and Alderway Credit Services, Inc. |\n| --- | --- |\n| How do you protect it? | By locks. |',
    );
    expect(app.operators).toEqual(['Alderway Finance, LLC', 'Alderway Finance of Texas, LLC', 'Alderway Credit Services, Inc.']);
  });

  it('take a limit in brackets for one more', () => {
    expect(
      cardOf('# Notice\n\n## Your rights\n\nWe will finish your request within 45 days (90 if we let you know why).').app.responseDays,
    ).toEqual([45, 90]);
  });

  it('take the first country that is named', () => {
    expect(cardOf('# Notice\n\n## Storage\n\nYour data is kept in South Africa and Ireland.').app.storageCountry).toBe('South Africa');
  });

  it('read the age of those whom loans are for, and a period without a verb', () => {
    const card = cardOf(
      '# Notice\n\n## Young members\n\nLoans are for members aged 18 and over.\n\n## How long\n\nSo long as you have an account and thereafter for six (6) years.',
    );
    expect(card.app.minAge).toBe(18);
    expect(warnings(card)).toContain('long-retention');
  });
});

describe('warnings in terse English', () => {
  it.each([
    ['closure-restricted', '## Your rights\n\nClosing your membership is only possible once your loan has been repaid in full.'],
    ['third-party-disclaimer', "## Links\n\nLinks here go to sites that we don't control and aren't responsible for."],
    ['no-individual-notice-of-changes', '## Updates\n\nWe may revise this policy whenever we see fit; check the date on it.'],
    [
      'contacts-used-for-collection',
      '## What we do with it\n\nWe service your loan, including calling the references you listed if we cannot locate you after a missed payment.',
    ],
    ['model-training', '## What we do with it\n\nWe train our risk model with de-identified data.'],
    [
      'fee-for-repeat-requests',
      '## Your rights\n\nThe first request is free; for further ones within the same year we may ask for an administrative charge.',
    ],
  ])('%s', (id, text) => expect(warnings(cardOf(`# Policy\n\n${text}`))).toContain(id));

  it('say nothing where the date of a page is only mentioned', () => {
    expect(
      warnings(
        cardOf(
          '# Policy\n\n## Changes\n\nWe put the new version here and change the date at the top, and e-mail you before it takes effect.',
        ),
      ),
    ).not.toContain('no-individual-notice-of-changes');
  });
});
