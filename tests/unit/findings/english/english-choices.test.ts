import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis.ts';
import type { Card } from '../../../../lib/card/card.ts';
import { readText } from '../../../../lib/document/read-text.ts';
import { lexicon } from '../../../../lib/lexicon/lexicon.ts';
import { noOpinion } from '../../reading-of.ts';

function cardOf(markdown: string): Card {
  return analyse(readText(markdown, { markdown: true }), { matcher: lexicon(), classifier: noOpinion }).card;
}
const means = (card: Card, kind: string) => card.choices.find((choice) => choice.kind === kind)?.means.map(({ type, value }) => `${type} ${value}`.trim()) ?? [];

describe('one way for any right', () => {
  it('serves each right that the section lists, beside its own way', () => {
    const card = cardOf(`# Notice

## Your rights

To use any of these rights, message us in the app, or email rights@lender.example.

**Access.** You can ask for a copy of the data we hold. The quickest way is Profile > Privacy > Download my data.

**Erasure.** You can ask us to delete data that we no longer need.

**Objection.** If you object to your data being used to build our models, tell us why.

## Closing your account

Go to Profile > Account > Close account.`);
    expect(means(card, 'access-copy')).toEqual(expect.arrayContaining(['menu Profile > Privacy > Download my data', 'email rights@lender.example', 'online-service']));
    expect(means(card, 'delete')).toEqual(expect.arrayContaining(['email rights@lender.example']));
    expect(means(card, 'model-training')).toEqual(expect.arrayContaining(['email rights@lender.example']));
    expect(means(card, 'close-account')).toEqual(['menu Profile > Account > Close account']);
  });

  it('serves a list that stands under no heading of rights', () => {
    const card = cardOf(`# Policy

## Your choices

Turn off emails with the unsubscribe link.

## Notice to residents of Quenland

You may request: (1) access to the personal information we hold; (2) portability, that is, a copy in a usable format; (3) deletion; (4) correction of inaccurate information.

Submit requests through the portal at https://privacy.lender.example, or call 855-555-0170. If we deny your request, you may appeal by writing to appeals@lender.example.`);
    for (const kind of ['access-copy', 'portability', 'delete', 'correct']) {
      expect([kind, means(card, kind)]).toEqual([kind, expect.arrayContaining(['url https://privacy.lender.example', 'phone 855-555-0170'])]);
    }
    expect(means(card, 'complain')).toContain('email appeals@lender.example');
    expect(means(card, 'delete')).not.toContain('email appeals@lender.example');
  });
});

describe('means in English', () => {
  const rights = (text: string) => cardOf(`# Policy\n\n## Your rights\n\n${text}`);

  it('end a path with what is switched off there', () => {
    expect(means(rights('**Personalisation.** Switch off ‘Offers based on my visits’ in Profile > Privacy.'), 'personalisation')).toContain('menu Profile > Privacy > Offers based on my visits');
  });

  it('are words of two capitals in quotation marks', () => {
    expect(means(rights('**Marketing.** Promotional messages may be stopped by replying "OPT OUT".'), 'marketing')).toContain('sms-reply OPT OUT');
  });

  it('are those printed for the officer to whom one writes', () => {
    const card = rights('You may revoke consent already granted by writing to the Grievance Officer.\n\n## Grievances\n\nGrievance Officer - 4th Floor, Lotus House, Mysuru - 570000. E-mail: officer@lender.example.');
    expect(means(card, 'withdraw-consent')).toEqual(expect.arrayContaining(['email officer@lender.example']));
  });

  it('are addresses without a scheme that have a path', () => {
    expect(means(rights('**Limit sharing.** To limit our sharing, visit us online at lender.example/limit.'), 'stop-sharing')).toContain('url lender.example/limit');
  });

  it('close the account where its deletion is asked for', () => {
    const card = rights('**Right to erasure:** You may request deletion of your account and data at Menu > Settings > Delete My Account.');
    expect(means(card, 'close-account')).toEqual(['menu Menu > Settings > Delete My Account']);
    expect(means(card, 'delete')).toEqual(['menu Menu > Settings > Delete My Account']);
  });
});

describe('warnings in English', () => {
  const warnings = (section: string, text: string) => cardOf(`# Policy\n\n## ${section}\n\n${text}`).warnings.map(({ id }) => id);

  it('are read from the purposes of a table', () => {
    const table = '| What for | What we use | Legal basis |\n| --- | --- | --- |\n| Building and testing models that predict missed payments | Payments | Legitimate interests |\n| Telling you about our products, chosen from the way you spend | Payments | Consent |';
    expect(warnings('Why we use your data', table)).toEqual(expect.arrayContaining(['model-training', 'profiling-marketing']));
  });

  it('see an account that stays open until debts are paid', () => {
    expect(warnings('Your rights', '**Closing your account.** Go to Profile > Close account. You’ll need to bring your balance to zero and pay off anything you’ve borrowed first.')).toContain('closure-restricted');
    expect(warnings('Your rights', '**Erasure:** You may request deletion of your account, provided there is no loan outstanding.')).toContain('closure-restricted');
  });

  it('hear an engine decide', () => {
    expect(warnings('How we use information', 'The eligibility decision is generated by an automated rule engine.')).toContain('automated-decision');
  });
});
