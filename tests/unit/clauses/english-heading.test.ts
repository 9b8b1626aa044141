import { describe, expect, it } from 'vitest';
import { withGrammar } from '../../../lib/clauses/english-heading.ts';

const roles = (heading: string) => withGrammar(heading, []);

describe('roles by the grammar of an English heading', () => {
  it.each([
    'Information you hand us',
    'Details supplied by customers',
    '2.1 Data entered by you',
    'What personal data do we use?',
    'III. What we know about you',
    'Information picked up from your handset',
    'Data that reaches us by itself',
    'Which information is needed',
    'Everything you tell us',
    'Information generated as you borrow',
  ])('%s is about what is collected', (heading) => expect(roles(heading)).toContain('collection'));

  it.each([
    'Who else tells us about you?',
    'Information others give us',
    'What we hear from other lenders',
    'Data obtained from third parties',
    'Details that come from public sources',
  ])('%s is about what others give', (heading) => expect(roles(heading)).toEqual(['third-party-sources']));

  it.each([
    'Who might we give it to?',
    'Parties that may get it',
    'Who can see your details',
    'Companies we work with',
    'Where your information goes',
    'Giving your data to others',
    '5) Whom do we tell',
    'Vendors',
  ])('%s is about who receives', (heading) => expect(roles(heading)).toContain('sharing'));

  it.each([
    ['Does it leave the EEA?', 'cross-border'],
    ['Keeping and guarding information', 'storage'],
    ['Managing your preferences', 'rights'],
    ['Young members', 'minors'],
    ['What you can ask', 'rights'],
  ])('%s is about %s', (heading, role) => expect(roles(heading)).toContain(role));

  it.each(['WHO CAN USE THE APP', 'Privacy Center', 'About this notice', 'Automated decisions', 'Our history', '第三条 信息'])(
    '%s names nothing',
    (heading) => expect(roles(heading)).toEqual([]),
  );

  it('does not take protection from others for a source', () =>
    expect(roles('How we protect your information from third parties')).not.toContain('third-party-sources'));
  it('leaves the words of a heading their say', () =>
    expect(withGrammar('Information you hand us, and cookies', ['cookies'])).toEqual(['cookies']));
  it('knows who tells whom better than single words do', () =>
    expect(withGrammar('Who else tells us about you?', ['sharing'])).toEqual(['third-party-sources']));
});
