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
    expect(means(card, 'access-copy')).toEqual(
      expect.arrayContaining(['menu Profile > Privacy > Download my data', 'email rights@lender.example', 'online-service']),
    );
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
      expect([kind, means(card, kind)]).toEqual([
        kind,
        expect.arrayContaining(['url https://privacy.lender.example', 'phone 855-555-0170']),
      ]);
    }
    expect(means(card, 'complain')).toContain('email appeals@lender.example');
    expect(means(card, 'delete')).not.toContain('email appeals@lender.example');
  });
});

describe('means in English', () => {
  const rights = (text: string) => cardOf(`# Policy\n\n## Your rights\n\n${text}`);

  it('end a path with what is switched off there', () => {
    expect(means(rights('**Personalisation.** Switch off ‘Offers based on my visits’ in Profile > Privacy.'), 'personalisation')).toContain(
      'menu Profile > Privacy > Offers based on my visits',
    );
  });

  it('are words of two capitals in quotation marks', () => {
    expect(means(rights('**Marketing.** Promotional messages may be stopped by replying "OPT OUT".'), 'marketing')).toContain(
      'sms-reply OPT OUT',
    );
  });

  it('are those printed for the officer to whom one writes', () => {
    const card = rights(
      'You may revoke consent already granted by writing to the Grievance Officer.\n\n## Grievances\n\nGrievance Officer - 4th Floor, Lotus House, Mysuru - 570000. E-mail: officer@lender.example.',
    );
    expect(means(card, 'withdraw-consent')).toEqual(expect.arrayContaining(['email officer@lender.example']));
  });

  it('are addresses without a scheme that have a path', () => {
    expect(means(rights('**Limit sharing.** To limit our sharing, visit us online at lender.example/limit.'), 'stop-sharing')).toContain(
      'url lender.example/limit',
    );
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
    const table =
      '| What for | What we use | Legal basis |\n| --- | --- | --- |\n| Building and testing models that predict missed payments | Payments | Legitimate interests |\n| Telling you about our products, chosen from the way you spend | Payments | Consent |';
    expect(warnings('Why we use your data', table)).toEqual(expect.arrayContaining(['model-training', 'profiling-marketing']));
  });

  it('see an account that stays open until debts are paid', () => {
    expect(
      warnings(
        'Your rights',
        '**Closing your account.** Go to Profile > Close account. You’ll need to bring your balance to zero and pay off anything you’ve borrowed first.',
      ),
    ).toContain('closure-restricted');
    expect(
      warnings('Your rights', '**Erasure:** You may request deletion of your account, provided there is no loan outstanding.'),
    ).toContain('closure-restricted');
  });

  it('hear an engine decide', () => {
    expect(warnings('How we use information', 'The eligibility decision is generated by an automated rule engine.')).toContain(
      'automated-decision',
    );
  });
});

describe('addenda for the residents of a state', () => {
  const addenda = cardOf(`# Policy

## Your choices

Most browsers let you block cookies.

## Residents of certain states

### Quenland

Quenland residents may request:

- to know what personal information we hold about them, and a portable copy of it;
- deletion of personal information;
- correction of inaccurate personal information;
- that we not sell or share their personal information.

You or your agent may submit a request through https://requests.lender.example or by calling (888) 555-0171.

### Ostmark

Residents of this state have rights to access, correct and delete their data and to opt out of profiling in furtherance of decisions about credit. Use the form or number given above.`);

  it('serve each entry of their list', () => {
    for (const kind of ['access-copy', 'portability', 'delete', 'correct', 'stop-sharing']) {
      expect(means(addenda, kind)).toEqual(expect.arrayContaining(['url https://requests.lender.example', 'phone (888) 555-0171']));
    }
  });

  it('lend the way of another addendum', () => {
    expect(means(addenda, 'automated-decision')).toEqual(['url https://requests.lender.example', 'phone (888) 555-0171']);
  });
});

describe('ways out', () => {
  it('are listed behind "by:"', () => {
    const card = cardOf(
      '# Notice\n\n## How we use it\n\nMarketing. We may write to you with offers. You can stop these at no cost, by:\n\n- pressing “unsubscribe” in any e-mail;\n- texting QUIT to 60221;\n- phoning 0300 555 0112.',
    );
    expect(means(card, 'marketing')).toEqual(['page-prompt', 'sms-reply QUIT', 'phone 0300 555 0112']);
  });

  it('include a letter to an address that is printed elsewhere', () => {
    const card = cardOf(
      '# Notice\n\n## Who we are\n\nOur Data Protection Officer can be reached in these ways:\n\n- by e-mail: officer@lender.example\n- by post: Larch House, 8 Mill Row, Eastham EH4 7QT\n- by phone: 0300 555 0113\n\n## Your rights\n\n- Access – ask for a copy of your data.\n- Erasure – ask us to delete your data.\n\nTo exercise any of them, e-mail officer@lender.example or write to the address in section 1.\n\n## Contact\n\nComplaints: care@lender.example.',
    );
    expect(means(card, 'delete')).toEqual(expect.arrayContaining(['email officer@lender.example']));
    expect(means(card, 'delete').some((way) => way.startsWith('post'))).toBe(true);
    expect(means(card, 'complain')).toEqual(expect.arrayContaining(['email care@lender.example', 'phone 0300 555 0113']));
  });

  it('close the account where the path ends there', () => {
    const card = cardOf('# Policy\n\n## Your rights\n\nRight to erasure: go to Me > Privacy > Delete Account.');
    expect(means(card, 'close-account')).toEqual(['menu Me > Privacy > Delete Account']);
    expect(means(card, 'delete')).toEqual(['menu Me > Privacy > Delete Account']);
  });

  it('are not those of somebody else, nor the words for help', () => {
    const card = cardOf(
      '# Policy\n\n## Your rights\n\nText messages. To stop promotional texts, text STOP to 55501. For help text HELP.\n\nA person who has been named as a reference may have the number removed by texting OFF to 0917-555-0100.',
    );
    expect(means(card, 'marketing')).toEqual(['sms-reply STOP']);
  });

  it('may be a reply of two words', () => {
    const card = cardOf('# Policy\n\n## Your rights\n\nStop promotional SMS: reply STOP TANA to 20555.');
    expect(means(card, 'marketing')).toEqual(['sms-reply STOP TANA']);
  });

  it('serve the entries of a list that "requests go to"', () => {
    const card = cardOf(
      '# Policy\n\n## What you can ask of us\n\nYou may:\n\n1. ask for a copy of the data we keep on you;\n2. have data erased;\n3. receive it in a machine-readable file;\n4. lodge a complaint with our Data Protection Officer or with the Data Commissioner (www.commissioner.example).\n\nRequests go to officer@lender.example.',
    );
    for (const kind of ['access-copy', 'delete', 'portability', 'complain'])
      expect(means(card, kind)).toContain('email officer@lender.example');
  });

  it('are not the site that sets the cookies', () => {
    const card = cardOf(
      '# Policy\n\n## Cookies\n\nOur website www.lender.example uses cookies to count visits. You may set your browser to reject cookies.',
    );
    expect(means(card, 'cookies')).toEqual(['browser-settings']);
  });

  it('include hosts without a scheme', () => {
    const card = cardOf(
      '# Policy\n\n## Your choices\n\nYou may opt out of interest-based advertising at choices.adgroup.info, or with the “Limit Ad Tracking” setting on your device.',
    );
    expect(means(card, 'personalisation')).toEqual(['url choices.adgroup.info', 'device-settings']);
  });

  it('take a bank connection for a consent that is taken back', () => {
    const card = cardOf(
      '# Policy\n\n## Your rights\n\nWithdrawing consent – take it back whenever you wish. To end an open banking connection, go to Profile > Banks > Disconnect.',
    );
    expect(means(card, 'withdraw-consent')).toContain('menu Profile > Banks > Disconnect');
    expect(means(card, 'unbind-third-party')).toEqual(['menu Profile > Banks > Disconnect']);
  });
});

describe('contacts in rows and on lines', () => {
  it('are taken from a row called address, and serve the officer named above it', () => {
    const card = cardOf(
      '# Policy\n\n## Your rights\n\n(a) Right to access: Me > My Data;\n\n(b) Right to data portability: a copy in a commonly used format.\n\nFor rights for which no path is given above, send a signed request to our Data Protection Officer.\n\n## How to reach us\n\n| | |\n| --- | --- |\n| Data Protection Officer | Office of the DPO |\n| Address | Unit 9, Acacia Tower, 12 Pandan Street, Bay City |\n| Email | dpo@lender.example |\n| Complaints | care@lender.example |',
    );
    expect(means(card, 'portability')).toEqual(['post Unit 9, Acacia Tower, 12 Pandan Street, Bay City', 'email dpo@lender.example']);
    expect(means(card, 'complain')).toEqual(
      expect.arrayContaining(['post Unit 9, Acacia Tower, 12 Pandan Street, Bay City', 'email care@lender.example']),
    );
  });

  it('stand on the lines that requests are addressed to', () => {
    const card = cardOf(
      '# Notice\n\n## Your rights of access and withdrawal\n\nYou may by notice in writing withdraw your consent.\n\nRequests, enquiries and complaints shall be addressed to:\n\nThe Compliance Manager\n\nNo. 7-2, Jalan Kenari 5, Taman Kenari, 55550 Kuala Lumpur\n\nTel: 03-5555 0199\n\nE-mail: pdpa@lender.example',
    );
    expect(means(card, 'withdraw-consent')).toEqual(['post No. 7-2, Jalan Kenari 5, Taman Kenari, 55550 Kuala Lumpur']);
    expect(means(card, 'complain')).toEqual(expect.arrayContaining(['phone 03-5555 0199', 'email pdpa@lender.example']));
  });

  it('are the e-mail where a letter is asked for and no address is printed', () => {
    const card = cardOf(
      '# Notice\n\n## Your rights\n\nYou may in writing withdraw your consent.\n\n## Contact us\n\nE-mail: pdpa@lender.example',
    );
    expect(means(card, 'withdraw-consent')).toEqual(['email pdpa@lender.example']);
  });

  it('may be an address printed line by line', () => {
    const card = cardOf(
      '# Policy\n\nWe collect your name.\n\n## Contact us\n\nAlder Pay, Inc.\n\n410 Finch Road, Suite 8\n\nCedar Falls, UT 84998\n\nE-mail: privacy@alder.example',
    );
    expect(means(card, 'complain')).toEqual(['post 410 Finch Road, Suite 8, Cedar Falls, UT 84998', 'email privacy@alder.example']);
  });
});
