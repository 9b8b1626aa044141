import { describe, expect, it } from 'vitest';
import { policyLinks } from '../../../lib/linked-policies/policy-links.ts';

const page = 'https://lender.example/apply';
const found = (...links: [text: string, url: string][]) =>
  policyLinks(
    links.map(([text, url]) => ({ text, url })),
    page,
  );

describe('the policies that a page links to', () => {
  it('are those whose link is called one, in either language, named without their marks', () => {
    const { linked } = found(
      ['《隐私政策》', 'https://lender.example/privacy'],
      ['Privacy Notice', 'https://lender.example/en'],
      ['隱私權政策', 'https://lender.example/tw'],
      ['Privacy', 'https://lender.example/short'],
      ['《个人信息保护政策》', 'https://lender.example/pi'],
    );
    expect(linked.map(({ name }) => name)).toEqual(['隐私政策', 'Privacy Notice', '隱私權政策', 'Privacy', '个人信息保护政策']);
  });

  it('are not agreements, letters of authorisation, help or anything else', () => {
    const { linked, named } = found(
      ['《用户注册协议》', 'https://lender.example/1'],
      ['《个人信息查询授权书》', 'https://lender.example/2'],
      ['Personal loans', 'https://lender.example/3'],
      ['How to read a privacy policy', 'https://lender.example/4'],
      ['登录', 'https://lender.example/5'],
    );
    expect({ linked, named }).toEqual({ linked: [], named: [] });
  });

  it('stand once each, never the page itself, and as many as one can choose from', () => {
    const many = Array.from({ length: 9 }, (_, i): [string, string] => [`${i}号隐私政策`, `https://lender.example/p${i}`]);
    expect(found(...many).linked).toHaveLength(5);
    expect(
      found(['隐私政策', 'https://lender.example/p#a'], ['隐私政策', 'https://lender.example/p'], ['隐私政策', `${page}#top`]).linked,
    ).toHaveLength(1);
    expect(found(['隐私政策', 'https://lender.example/#/privacy'], ['隐私声明', 'https://lender.example/#/statement']).linked).toHaveLength(
      2,
    );
  });

  it('are only named where a script opens them', () => {
    expect(found(['《隐私政策》', 'javascript:void(0)'], ['《隐私政策》', ''])).toEqual({ linked: [], named: ['隐私政策'] });
    expect(found(['我已阅读并同意《隐私政策》', '']).named).toEqual(['隐私政策']);
    expect(found(['隐私政策', 'https://lender.example/p'], ['《隐私政策》', '']).named).toEqual([]);
  });
});
