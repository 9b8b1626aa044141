import { describe, expect, it } from 'vitest';
import { isNeverRead } from '../../../lib/detect/never-read.ts';
import { siteOf } from '../../../lib/settings/site.ts';

it.each([
  ['lender.example', 'lender.example'],
  ['  WWW.Lender.Example ', 'lender.example'],
  ['https://m.lender.example:8080/a?b#c', 'm.lender.example'],
  ['*.lender.example', 'lender.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['', null],
  ['two words', null],
  ['lender', null],
  ['ftp://lender.example', null],
  ['javascript:alert(1)', null],
  ['www.', null],
])('takes %j for the site %j', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

it('takes a Chinese name as the browser writes it in addresses', () => {
  expect(siteOf('借款.example')).toMatch(/^xn--[a-z0-9]+\.example$/);
});

describe('a site that is never read', () => {
  it('is its host and what is below it', () => {
    const never = (host: string) => isNeverRead(host, ['lender.example']);
    expect(['lender.example', 'm.lender.example', 'a.b.lender.example'].every(never)).toBe(true);
    expect(['moneylender.example', 'lender.example.org', 'example', ''].some(never)).toBe(false);
  });

  it('is found whatever is stored', () => {
    expect(isNeverRead('lender.example', [undefined, 7, null])).toBe(false);
  });
});
