import { describe, expect, it } from 'vitest';
import { mailto, longestMailto } from '../../../lib/letters/mailto.ts';
import { tel } from '../../../lib/letters/phone-number.ts';

describe('mailto', () => {
  it('carries the whole letter where it fits', () => {
    const { href, carries } = mailto('a@b.example', 'One & two?', 'First line\nSecond = 100% #1', 'short')!;
    expect(carries).toBe('whole');
    expect(href).toBe('mailto:a@b.example?subject=One%20%26%20two%3F&body=First%20line%0D%0ASecond%20%3D%20100%25%20%231');
  });

  it('says how much it carries', () => {
    const long = '信'.repeat(500);
    expect(mailto('a@b.example', 's', long, '短')).toMatchObject({ carries: 'short' });
    expect(mailto('a@b.example', 's', long, long)).toEqual({ href: 'mailto:a@b.example?subject=s', carries: 'subject' });
    expect(mailto('a@b.example', long, long, long)).toEqual({ href: 'mailto:a@b.example', carries: 'nothing' });
    expect(mailto('a@b.example', 's', '信'.repeat(210), '')!.href.length).toBeLessThanOrEqual(longestMailto);
  });

  it.each([
    '',
    'a',
    'a@b',
    'a@b.example?bcc=c@d.example',
    'a@b.example,c@d.example',
    'a b@c.example',
    '<a@b.example>',
    'a@b.example&cc=x@y.example',
  ])('opens nothing for %j', (address) => {
    expect(mailto(address, 's', 'w', 's')).toBeNull();
  });

  it('keeps a subject on one line, and does not stumble over half a character', () => {
    expect(mailto('a@b.example', 'x\r\nBcc: y@z.example', 'w', 's')!.href).toContain('subject=x%20Bcc');
    expect(mailto('a@b.example', 'x\uD800', 'w', 's')!.href).toContain('%EF%BF%BD');
    expect(mailto('ａ@b.example', 's', '', '')!.href).toMatch(/^mailto:a@b\.example\?/);
  });
});

it.each([
  ['400-100-2000', 'tel:4001002000'],
  ['400-100-2000转2', 'tel:4001002000'],
  ['（0592）555 0301', 'tel:05925550301'],
  ['+86 10 5555 0000', 'tel:+861055550000'],
  ['４００１００２０００', 'tel:4001002000'],
  ['95188、400-1', 'tel:95188'],
  ['客服热线', null],
  ['12', null],
  ['1'.repeat(40), null],
])('tel of %j is %j', (printed, href) => {
  expect(tel(printed)).toBe(href);
});
