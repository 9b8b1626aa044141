import { describe, expect, it } from 'vitest';
import { between } from '../../../lib/document/text/join-lines.ts';
import { readHtml } from '../../../lib/document/node/read-file.ts';

describe('between two lines of one text', () => {
  it.each([
    ['write to data-', 'office@yumi.example'],
    ['请联系privacy', '@yumi.example'],
    ['请联系privacy@yumi', '.example.com'],
    ['电话：400-', '555-0100'],
    ['见https://yumi.example/', 'privacy'],
    ['a third-', 'party service'],
  ])('%s | %s stands nothing', (before, next) => {
    expect(between(before, next)).toBe('');
  });

  it.each([
    ['we collect', 'your name'],
    ['the app -', 'and its pages'],
    ['privacy@yumi.example', 'www.yumi.example'],
    ['see A-', 'B'],
  ])('%s | %s stands a space', (before, next) => {
    expect(between(before, next)).toBe(' ');
  });
});

it('joins the lines that a converter has made paragraphs of, in English too', () => {
  const lines = [
    'When you apply for a loan we collect your full name, the number of your',
    'identity card and the address at which you live, and we share them with',
    'our funding partners so that they can decide on your application in good',
    'time.',
  ];
  const paragraphs = [0, 1, 2].map((i) => lines.map((line) => line.replace('loan', `loan ${'of any kind '.slice(0, i)}`)));
  const page = readHtml(
    `<body><h1>Privacy policy</h1>${paragraphs.map((each) => each.map((line) => `<p>${line}</p>`).join('')).join('<h2>More</h2>')}</body>`,
  );
  const texts = page.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(texts).toHaveLength(3);
  expect(texts[0]).toBe(lines.join(' '));
});
