import type { ElementLike } from './collect.ts';

const askedWho = '[type=password],[type=tel],[placeholder*=手机]';
const business = /[借贷貸]|注册|註冊|loan|sign up|register/i;
const policyLink = /隐私|隱私|privacy/i;

/**
 * True where one is about to give something away and can still read to whom: the page asks for a password or a telephone
 * number, or is about loans or signing up, and links to what calls itself a matter of privacy.
 */
export const linksPolicy = (title: string, body: ElementLike) =>
  (business.test(title) || !!body.querySelector(askedWho)) &&
  [...body.querySelectorAll('a')].some(({ textContent }) => policyLink.test(textContent ?? ''));
