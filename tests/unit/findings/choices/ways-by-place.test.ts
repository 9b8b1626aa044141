import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../../lib/findings/choices/find-choices.ts';
import { postAddresses } from '../../../../lib/findings/choices/post-addresses.ts';
import { replyWords } from '../../../../lib/findings/choices/reply-words.ts';
import { findFacts } from '../../../../lib/findings/facts/find-facts.ts';
import { readingOf } from '../../reading-of.ts';

const title = '# 苇岸借款隐私政策\n\n';
const rights = `${title}## 五、您的权利\n\n`;

function means(markdown: string, kind: string): string[] {
  const reading = readingOf(markdown);
  return findChoices(reading, findFacts(reading))
    .filter((choice) => choice.kind === kind)
    .flatMap((choice) => choice.means.map(({ type, value }) => value || type));
}

describe('ways told among others', () => {
  it('to turn off recommendations stand among those to look up and correct', () => {
    const text = `${rights}### （一）访问、更新和删除\n\n您可以通过【账号】-【编辑】，查询和修改您的昵称。\n\n我们还提供退出的办法：您可以到“设置-隐私-个性化服务”页面，把“个性化服务”关闭。`;
    expect(means(text, 'correct')).toEqual(['账号 > 编辑']);
    expect(means(text, 'personalisation')).toEqual(['设置 > 隐私 > 个性化服务']);
  });

  it('are told once, with the page at their end', () => {
    const text = `${rights}### 注销\n\n您可以自己到“删除账号”页面注销。\n\n请点击“我的”-“设置”-“删除账号”，按提示操作。`;
    expect(means(text, 'close-account')).toContain('我的 > 设置 > 删除账号');
    expect(means(text, 'close-account')).not.toContain('删除账号');
  });

  it('are entries of the list that announces them, however each begins', () => {
    const text = `${rights}### 改变授权范围\n\n您可以用下列办法改变或撤回授权：\n\n1、在“我的-设置-授权管理”中解除授权。\n\n2、在您设备的系统权限管理页面里改变系统权限。`;
    expect(means(text, 'withdraw-consent')).toEqual(['我的 > 设置 > 授权管理', 'device-settings']);
  });

  it('serve the kinds of their sentence, whatever the paragraph opens with', () => {
    const text = `${rights}### （一）访问、更新和删除\n\n我们鼓励您更新和修改您的信息。您可以通过【我的】-【最近账单】，访问您最近的账目。`;
    expect(means(text, 'access-copy')).toEqual(['我的 > 最近账单']);
    expect(means(text, 'correct')).toEqual([]);
  });

  it('are no ways to stop sharing where something else is turned off, or only told of', () => {
    const text = `${title}## 二、信息收集\n\n您可以共享信息给好友。您可通过“设置”-“隐私设置”关闭护眼模式。您可以通过【我的】-【帮助】-【使用说明】进一步了解本服务。`;
    expect(means(text, 'stop-sharing')).toEqual([]);
  });

  it('end before what is chosen there', () => {
    const text = `${rights}您不希望收到推送的，可以在我的-设置-通知设置里选择“免打扰”。`;
    expect(means(text, 'marketing')).toEqual(['我的 > 设置 > 通知设置']);
  });

  it('lead through the settings of the phone', () => {
    const text = `${rights}您可以到“安卓设备的设置-应用管理-苇岸借款-权限”关闭相应权限。`;
    expect(means(text, 'permissions')).toEqual(['device-settings']);
  });

  it('are none where a function of the app serves customers', () => {
    const text = `${title}## 二、权限\n\n您可以在设备的设置功能中关闭权限。存储权限：与商城在线客服沟通时读取相册。\n\n## 八、联系我们\n\n投诉请致电400-700-5678。`;
    expect(means(text, 'permissions')).not.toContain('online-service');
  });
});

describe('a glossary behind the contact section', () => {
  const text = `${title}## 八、如何联系我们\n\n您有疑问，可发送邮件至help@weian.example。\n\n附：名词解释\n\n平台是指苇岸旗下各网站（https://www.weian.example/more/）。\n\n更新日期：2023年3月2日`;

  it('offers no way to anybody', () => expect(means(text, 'complain')).toEqual(['help@weian.example']));

  it('may stand before the date of the policy', () => expect(findFacts(readingOf(text)).updated).toBe('2023-03-02'));
});

it('reads where letters go up to the floor or the post office', () => {
  const values = (text: string) => postAddresses(text).map(({ value }) => value);
  expect(values('来信请寄\n中国浙江省杭州市西湖区苇岸园D3栋12F,法务部（收）')).toEqual(['中国浙江省杭州市西湖区苇岸园D3栋12F']);
  expect(values('1、杭州市西湖区苇岸路十号4层苇岸邮局，个人信息保护负责人')).toEqual(['杭州市西湖区苇岸路十号4层苇岸邮局']);
});

it('takes what a server returns for no word to reply', () => {
  expect(replyWords('服务器在返回HTTP对象的同时发送一条信息。').map(({ value }) => value)).not.toContain('HTTP');
});
