import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { selfReference } from '../../../../lib/findings/facts/self-reference.ts';
import { readingOf } from '../../reading-of.ts';

const name = (...lines: string[]) => selfReference(readingOf(['隐私政策', ...lines].join('\n\n')))?.name ?? null;

describe('the name a policy gives its own service', () => {
  it.each([
    ['欢迎使用小舟钱包!我们重视您的隐私。', '小舟钱包'],
    ['感谢您选择“小舟借款”，请先阅读本政策。', '小舟借款'],
    ['“小舟借款”APP（以下简称“本平台”）由北海小舟科技有限公司运营。', '小舟借款'],
    ['小舟花花App（下称“我们”）为您介绍贷款产品。', '小舟花花'],
    ['您下载“小舟借款”客户端即可申请。', '小舟借款'],
  ])('reads %s', (line, expected) => {
    expect(name(line)).toBe(expected);
  });
  it.each(['欢迎使用我们的产品和服务。', '欢迎您使用本平台！', '您使用“微信”客户端登录时，我们会取得昵称。', '请阅读“隐私政策”。'])(
    'finds none in %s',
    (line) => {
      expect(name(line)).toBeNull();
    },
  );
  it('is quoted', () => {
    const { name: own, evidence } = findFacts(readingOf('隐私政策\n\n欢迎使用小舟钱包，祝您愉快。'));
    expect([own, evidence.name?.[0]?.quote]).toEqual(['小舟钱包', '欢迎使用小舟钱包，祝您愉快。']);
  });
  it('stands where it is printed', () => {
    const found = selfReference(readingOf('隐私政策\n\n欢迎使用小舟钱包，祝您愉快。'));
    expect(found?.clause.text.slice(found.from, found.to)).toBe('小舟钱包');
  });
});
