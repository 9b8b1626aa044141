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

describe('permissions in English', () => {
  it('are the terms of a definition list', () => {
    const card = cardOf(
      '# Policy\n\n## App permissions\n\nThe app may use these features:\n\nCamera\n\nTo scan a card.\n\nLocation\n\nTo find shops.',
    );
    expect([...card.permissions].sort()).toEqual(['camera', 'location']);
  });

  it('are what the app asks for in one sentence', () => {
    const card = cardOf(
      '# Policy\n\n## Things you can do\n\nThe app may ask for your camera, location, contacts and microphone (for calls). You can refuse.',
    );
    expect([...card.permissions].sort()).toEqual(['address-book', 'camera', 'location', 'microphone']);
    expect(cardOf('# Policy\n\n## About\n\nWe ask for your location when you apply.').permissions).toEqual([]);
  });
});

describe('denials in English', () => {
  const section = '# Policy\n\n## Information we collect\n\n';

  it('turn children away by a pronoun', () => {
    expect(
      denied(
        cardOf(
          '# Policy\n\n## Children\n\nThe service is not for children under 13, and we do not knowingly collect information from them.',
        ),
      ),
    ).toContain('minor');
  });

  it('hold for data that never leave the phone', () => {
    expect(
      denied(
        cardOf(
          `${section}We collect your name. If you unlock the app with a fingerprint, that data stays on your device and is never sent to us.`,
        ),
      ),
    ).toContain('fingerprint');
    expect(
      denied(cardOf(`${section}We record a video of your face. We don’t see your face if you use it to unlock the app.`)),
    ).not.toContain('face');
  });

  it('of a part leave the rest collected', () => {
    const card = cardOf(
      `${section}We read financial SMS in your inbox. We do not read personal SMS or the one-time password of other applications.`,
    );
    expect(collected(card)).toContain('sms');
    expect(denied(card)).toEqual([]);
  });
});

describe('data in English', () => {
  it('of a child are collected where a guardian gives them', () => {
    expect(
      collected(
        cardOf('# Policy\n\n## Information we collect\n\nFor a junior account we hold the child’s name, which we get from a parent.'),
      ),
    ).toContain('minor');
  });

  it('are not what payments might reveal', () => {
    expect(
      collected(
        cardOf('# Policy\n\n## Information we collect\n\nWe collect your payments. Your payments may reveal things such as your religion.'),
      ),
    ).not.toContain('religion');
  });

  it('make a profile where a purpose says so', () => {
    const card = cardOf(
      '# Policy\n\n## Why we use your data\n\n| Purpose | Data | Legal basis |\n| --- | --- | --- |\n| Choosing offers based on your spending | Payments | Consent |\n| Opening your account | Name | Contract |',
    );
    expect(collected(card)).toContain('profile');
  });
});

describe('requirement in English', () => {
  const requirement = (markdown: string, id: string) =>
    cardOf(`# Policy\n\n## Information we collect\n\n${markdown}`).collected.find(({ category }) => category === id)?.requirement;

  it('is told by a relative clause, for what stands before it', () => {
    const text = 'Your debit card number or your bank account number, which we need in order to process your instalments.';
    expect(requirement(text, 'bank-card')).toBe('required');
    expect(requirement(text, 'loan-record')).not.toBe('required');
  });

  it('is told by what is lost', () => {
    expect(requirement('We collect your date of birth. If you decline, we may be unable to approve your loan.', 'age')).toBe('required');
    expect(
      requirement('KYC: full name as per the passport and gender. The loan cannot be sanctioned unless KYC is completed.', 'gender'),
    ).toBe('required');
  });

  it('of a list ends with the list', () => {
    const text =
      'We collect the following, because we can’t open an account without it:\n\n- your name and email address\n- your nationality\n\nWe also ask about your marital status.';
    expect(requirement(text, 'nationality')).toBe('required');
    expect(requirement(text, 'marital')).toBe('unstated');
  });

  it('is told by the rows of a table of permissions', () => {
    const text =
      '## Permissions\n\n| Permission | Purpose | Mandatory / Optional |\n| --- | --- | --- |\n| Camera | To take a selfie | Mandatory |\n| SMS | To assess income | Optional |';
    expect(requirement(`We read financial SMS.\n\n${text}`, 'camera')).toBe('required');
    expect(requirement(`We read financial SMS.\n\n${text}`, 'sms')).toBe('optional');
  });

  it('leaves another way to sign in to the user', () => {
    expect(requirement('If you sign in with Google, we receive your social media account.', 'third-party-account')).toBe('optional');
  });
});

describe('English copied as plain text', () => {
  const text = `Larch Pay

This policy says how Larch Pay handles what it learns about its customers.
Information We Collect
Your full name and email address, which we need to open your account, and the amount of your monthly income.
How We Use Information
We use personal information to run the service, to answer your questions and to comply with the law that applies.
How We Disclose Information
Service providers. Companies that perform functions for us, including cloud hosting and payment processing.
Your Choices
You can close your account at any time in the app at Profile > Help > Close my account, or by calling our support.`;

  it('keeps its sections by their titles', () => {
    const card = analyse(readText(text), { matcher: lexicon(), classifier: noOpinion }).card;
    expect(collected(card)).toEqual(expect.arrayContaining(['name', 'email', 'income']));
    expect(card.partners.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cloud-tech', 'payment']));
  });

  it('takes one short line for no title', () => {
    const lone =
      'We write to you about your account and nothing else, ever, unless you ask us to do so.\nThank you for sharing\nWe look forward to hearing from you and hope that the service is of use to you each day.';
    const read = readText(lone);
    expect(read.blocks.filter((block) => block.kind === 'heading')).toEqual([]);
  });
});
