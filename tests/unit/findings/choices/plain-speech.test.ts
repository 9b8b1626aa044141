import { describe, expect, it } from 'vitest';
import type { ChoiceKindId } from '../../../../lib/card/taxonomy.ts';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

const rights = '# 桐花借条隐私政策\n\n## 五、您能做什么\n\n';

function means(markdown: string, kind: ChoiceKindId): string[] | undefined {
  const reading = readingOf(markdown);
  return findChoices(reading, findFacts(reading))
    .find((choice) => choice.kind === kind)
    ?.means.map(({ type, value }) => (value ? `${type} ${value}` : type));
}

describe('ways out in plain speech', () => {
  const text = `${rights}想看自己的资料，打开“我的”，点头像进入“个人资料”。资料填错了，在“我的-资料表”里直接改，手机号换了在“我的-设置-更换手机号”里改。关了智能匹配，我们不会再把资料推荐给您没有选的平台，开关在“我的-设置-智能匹配”。您想把信息转到别处、想要我们解释规则、或者您是去世用户的近亲属，都可以发邮件到hi@tonghua.example。`;

  it.each([
    ['access-copy', ['menu 我的 > 头像 > 个人资料']],
    ['correct', ['menu 我的 > 资料表', 'menu 我的 > 设置 > 更换手机号']],
    ['stop-sharing', ['menu 我的 > 设置 > 智能匹配']],
    ['portability', ['email hi@tonghua.example']],
    ['explain', ['email hi@tonghua.example']],
    ['deceased', ['email hi@tonghua.example']],
  ] satisfies [ChoiceKindId, string[]][])('%s', (kind, expected) => {
    expect(means(text, kind)).toEqual(expected);
  });

  it('goes on from what is picked to the button', () => {
    const withdrawal = `${rights}撤回同意：进入“我的-隐私中心-授权管理”，选择要撤回的授权并点击“撤回授权”即可。`;
    expect(means(withdrawal, 'withdraw-consent')).toEqual(['menu 我的 > 隐私中心 > 授权管理 > 撤回授权']);
  });

  it('deletes what stands at the end of the way', () => {
    expect(
      means(
        '# 某政策\n\n## 一、我们收集的信息\n\n您发布的帖子别的用户看得到，可以在“我的-我的发布”里删除，被转存的部分无法追回。',
        'delete',
      ),
    ).toEqual(['menu 我的 > 我的发布']);
  });

  it('empties the cache in the section on cookies', () => {
    expect(means('# 某政策\n\n## 三、Cookie的使用\n\n页面用Cookie保存会话。您可以在“我-设置-通用-清理缓存”里清除。', 'cookies')).toEqual([
      'menu 我 > 设置 > 通用 > 清理缓存',
    ]);
  });

  it('leaves alone what others are asked for', () => {
    const lender = `${rights}撤回同意：“我的-授权管理”。您也可以直接向机构提出撤回同意的要求，它的电话见“我的-机构详情”。`;
    expect(means(lender, 'withdraw-consent')).toEqual(['menu 我的 > 授权管理']);
  });
});

describe('ways in the rows of a table', () => {
  it('serve the label of the row', () => {
    const text = `${rights}| 您想做的事 | 怎么做 |\n| --- | --- |\n| 关闭猜你需要 | 桐花贷首页-我的-设置-猜你需要 |\n| 撤回同意 | “我的—授权管理”；通过“我的—系统权限管理”关闭权限 |`;
    expect(means(text, 'personalisation')).toEqual(['menu 首页 > 我的 > 设置 > 猜你需要']);
    expect(means(text, 'withdraw-consent')).toEqual(['menu 我的 > 授权管理', 'menu 我的 > 系统权限管理']);
  });
});

describe('how to reach them', () => {
  const contact = '# 某政策\n\n## 六、联系我们\n\n';

  it('may be a service with a name of its own', () => {
    expect(means(`${contact}在线客服：桐花贷首页-我的-小桐助手\n\n如有投诉，请致电400-700-1234。`, 'complain')).not.toContain(
      'online-service',
    );
  });

  it('may be the seat where they work as well', () => {
    expect(
      means(`${contact}注册地址和办公地址是雾城市江湾区桐花路7号5层，邮编000123。如有投诉，请写信或致电400-700-1234。`, 'complain')?.some(
        (way) => way.startsWith('post'),
      ),
    ).toBe(true);
  });
});
