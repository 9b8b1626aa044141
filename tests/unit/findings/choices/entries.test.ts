import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { menuPaths } from '../../../../lib/findings/choices/menus/menu-paths.ts';
import { phones } from '../../../../lib/findings/choices/phones.ts';
import { replyWords } from '../../../../lib/findings/choices/reply-words.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

const rights = '# 青舟借款隐私政策\n\n## 五、您的权利\n\n';

function means(markdown: string, kind: string): string[] {
  const reading = readingOf(markdown);
  return findChoices(reading, findFacts(reading))
    .filter((choice) => choice.kind === kind)
    .flatMap((choice) => choice.means.map(({ type, value }) => value || type));
}

describe('entries of a list for several rights', () => {
  const list = `${rights}您可按以下方式查询、更正或删除您的信息：\n\n1、进入“我的”→“编辑资料”，对昵称等资料进行查询、更正或删除；\n\n2、进入“我的”→“我的账单”，查询每月收支；\n\n3、进入“我的”→“搜索框”，查询、删除搜索记录。`;

  it('serve what their own verbs say', () => {
    expect(means(list, 'access-copy')).toEqual(['我的 > 编辑资料', '我的 > 我的账单', '我的 > 搜索框']);
    expect(means(list, 'correct')).toEqual(['我的 > 编辑资料']);
    expect(means(list, 'delete')).toEqual(['我的 > 编辑资料', '我的 > 搜索框']);
  });
});

describe('ways that lead to no choice', () => {
  it('lead to the text of the policy', () => {
    const text = `${rights}### 3. 要求解释\n\n如有疑问，您可拨打400-123-4567要求我们解释说明。您也可以在“设置”→“隐私政策”中查看本政策。`;
    expect(means(text, 'explain')).toEqual(['400-123-4567']);
  });

  it('are links to lists', () => {
    const text =
      '# 青舟借款隐私政策\n\n## 八、联系我们\n\n如有投诉，请致电400-123-4567。\n\n第三方SDK查询链接：https://list.example.com/sdk';
    expect(means(text, 'complain')).toEqual(['400-123-4567']);
  });
});

describe('forms', () => {
  it('of numbers with the code of the country', () => {
    expect(phones('请拨打+86(10)12345678联系我们').map(({ value }) => value)).toEqual(['+86(10)12345678']);
  });

  it('of paths in a bracket and from one’s picture', () => {
    expect(menuPaths('请通过客服（我-设置-帮助中心）与青舟联系').map(({ steps }) => steps.join('>'))).toEqual(['我>设置>帮助中心']);
    expect(menuPaths('电脑端路径：用户头像-帮助中心-账号注销').map(({ steps }) => steps.join('>'))).toEqual(['用户头像>帮助中心>账号注销']);
  });

  it('take no notice that something stops for a word to send', () => {
    expect(replyWords('我们会向您发送停止运营的通知。')).toEqual([]);
    expect(replyWords('回复“停止”即可。').map(({ value }) => value)).toEqual(['停止']);
  });
});
