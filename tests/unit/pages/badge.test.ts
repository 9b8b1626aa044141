import { expect, it, vi } from 'vitest';
import { untouched } from '../../../lib/pages/page-state.ts';
import { badgeOf } from '../../../lib/pages/show-badges.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const page = untouched('https://lender.example/');

it('says nothing of a page that is none', () => {
  expect(badgeOf(null, 'en', [])).toMatchObject({ text: '', title: 'Mingbai: read this privacy policy' });
});

it('says what it counts in words, in the language that is set', () => {
  const read = { ...page, warnings: ['collects-sms', 'long-retention'] as const };
  expect(badgeOf({ ...read, warnings: [...read.warnings] }, 'en', [])).toMatchObject({
    text: '2',
    title: 'Mingbai: policy read, 2 points to watch',
  });
  expect(badgeOf({ ...read, warnings: ['collects-sms'] }, 'en', []).title).toBe('Mingbai: policy read, 1 point to watch');
  expect(badgeOf({ ...read, warnings: [] }, 'zh-CN', [])).toMatchObject({ text: '✓', title: '明白：已读这份政策，要留意 0 处' });
});

it('has another colour, and other words, where something matters to the user', () => {
  const read = { ...page, warnings: ['collects-sms' as const, 'long-retention' as const] };
  const usual = badgeOf(read, 'en', ['collects-clipboard']);
  const mine = badgeOf(read, 'en', ['collects-sms']);
  expect(mine.colour).not.toBe(usual.colour);
  expect(mine).toMatchObject({ text: '2', title: 'Mingbai: policy read, 2 points to watch, 1 of them matter to you' });
});

it('marks what is found, and what is only linked', () => {
  expect(badgeOf({ ...page, detected: true }, 'en', []).text).toBe('•');
  expect(badgeOf({ ...page, links: true }, 'en', [])).toMatchObject({ text: '↗', title: 'Mingbai: this page links to a privacy policy' });
});
