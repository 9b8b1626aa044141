import { expect, it } from 'vitest';
import { policyAddress } from '../../../lib/library/address.ts';

it('drops a fragment that only points into the page', () => {
  expect(policyAddress('https://a.example/privacy?v=2#section-3')).toBe('https://a.example/privacy?v=2');
});

it('keeps a fragment that is the route of a single-page app', () => {
  expect(policyAddress('https://a.example/#/privacy')).toBe('https://a.example/#/privacy');
  expect(policyAddress('https://a.example/#!/privacy')).toBe('https://a.example/#!/privacy');
});
