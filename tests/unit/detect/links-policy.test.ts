import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { ElementLike } from '../../../lib/detect/collect.ts';
import { linksPolicy } from '../../../lib/detect/links-policy.ts';

const links = (title: string, body: string) =>
  linksPolicy(title, parseHTML(`<html><body>${body}</body></html>`).document.body as unknown as ElementLike);
const link = '<a href="/p">《隐私政策》</a>';

it.each([
  ['a sign-up form', '欢迎', `<input type="tel"><label><input type="checkbox">同意${link}</label>`],
  ['a form that says what goes in', '欢迎', `<input placeholder="请输入手机号">${link}`],
  ['a page about loans', '极速借款', `<p>最高可借</p>${link}`],
  ['an English one', 'Sign up', '<a href="/p">Privacy policy</a>'],
])('%s that links to a policy', (_name, title, body) => {
  expect(links(title, body)).toBe(true);
});

it.each([
  ['news with a footer', '今日要闻', `<p>天气晴</p>${link}`],
  ['a form without a link', '登录', '<input type="password">'],
])('not %s', (_name, title, body) => {
  expect(links(title, body)).toBe(false);
});
