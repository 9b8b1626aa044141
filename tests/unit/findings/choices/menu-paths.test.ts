import { describe, expect, it } from 'vitest';
import { menuPaths } from '../../../../lib/findings/choices/menus/menu-paths.ts';

const paths = (text: string) => menuPaths(text).map((path) => path.steps.join(' > '));

describe('menu paths', () => {
  it.each([
    ['marked steps and dashes', '您可在“我的”—“设置”—“隐私管理”关闭', ['我的 > 设置 > 隐私管理']],
    ['one pair of brackets', '请前往【我的-设置-账号与安全】办理', ['我的 > 设置 > 账号与安全']],
    ['bracketed steps', '路径：【我的】-【客服中心】-【投诉建议】', ['我的 > 客服中心 > 投诉建议']],
    ['brackets around marked steps', '登录某某APP【“我的”-“更多”-“注销账户”】办理注销', ['我的 > 更多 > 注销账户']],
    [
      'what a step leads to, and where it stands',
      '路径为：首页--“我的”进入账户中心--右上角“设置按钮”进入设置页--地址管理。',
      ['首页 > 我的 > 设置 > 地址管理'],
    ],
    ['alternatives behind a stroke', '首页—我的—我的订单/待付款/待收货', ['首页 > 我的 > 我的订单']],
    ['corner brackets', '左上角「设置」-「个人资料」中修改', ['设置 > 个人资料']],
    ['arrows, unmarked', '操作路径：首页→我的→设置→消息通知，即可关闭', ['首页 > 我的 > 设置 > 消息通知']],
    ['arrows of hyphens', '“我的->安全中心->注销账号”', ['我的 > 安全中心 > 注销账号']],
    ['marks of greater-than', '我的>设置>关于我们', ['我的 > 设置 > 关于我们']],
    ['strokes', '在我的/设置/隐私中关闭', ['我的 > 设置 > 隐私']],
    ['strokes between marked steps', '打开“我的”/“设置”/“隐私”即可关闭', ['我的 > 设置 > 隐私']],
    ['strokes within one pair of marks, from another root', '在“会员中心/设置/通知”里关闭', ['会员中心 > 设置 > 通知']],
    ['unmarked with a tail', '可通过我的-设置-个性化推荐进行关闭', ['我的 > 设置 > 个性化推荐']],
    ['angle brackets', '可在<我的-设置-隐私设置>中管理', ['我的 > 设置 > 隐私设置']],
    [
      'marked steps of any words behind a word that leads to them',
      '您可以在【路况】-【公共乘车】-【实时到站】清除关注',
      ['路况 > 公共乘车 > 实时到站'],
    ],
    ['a mark that nothing opened', '可经“我的”-设置”-“足迹管理”删除', ['我的 > 设置 > 足迹管理']],
    ['half-width quotes', '在"设置"->"账号与安全"中操作', ['设置 > 账号与安全']],
    ['spaces around dashes', '“我的” - “设置” - “注销服务”', ['我的 > 设置 > 注销服务']],
    ['double dashes', '【我的--设置--隐私】', ['我的 > 设置 > 隐私']],
    ['steps joined by verbs', '点击【我的】，进入【设置】页面选择【注销账号】', ['我的 > 设置 > 注销账号']],
    ['one after another', '依次点击“我的”“设置”“账户与安全”“注销账户”即可', ['我的 > 设置 > 账户与安全 > 注销账户']],
    ['step by step over sentences', '1）点击“我的”；2）点击“设置”；3）点击“注销账号”。', ['我的 > 设置 > 注销账号']],
    ['a last entry without marks', '可从“首页”—“卡包”页面找到还款卡列表入口后操作', ['首页 > 卡包 > 还款卡列表']],
    ['the place of an icon', '“更多”—“设置（左上角图标）”—“授权管理”', ['更多 > 设置 > 授权管理']],
    ['two ways', '进入【首页】或【我的-更多-头像】查阅', ['首页', '我的 > 更多 > 头像']],
    ['alternatives at the end', '【设置】-【通知】-【短信】/【电话】', ['设置 > 通知 > 短信', '设置 > 通知 > 电话']],
    ['in round brackets', '在某某APP（我的-设置-权限）中设置', ['我的 > 设置 > 权限']],
    ["one's own picture", '打开青舟，点“我的”并点击您的头像或昵称，就能改资料', ['我的 > 头像']],
    ['a picture among numbered steps', '看昵称：1）点击“我”；2）点击头像；3）点击“修改资料”。', ['我 > 头像 > 修改资料']],
    ['a picture between dashes', '“登录账号—我的—点击头像—安全中心—销户”', ['我的 > 头像 > 安全中心 > 销户']],
    ['entries joined by or', '到“我的”-“设置”选择“清空记录”或“清空缓存”', ['我的 > 设置 > 清空记录', '我的 > 设置 > 清空缓存']],
    ['several entries in the last step', '在“我的—借款记录/还款记录/账单”里看', ['我的 > 借款记录', '我的 > 还款记录', '我的 > 账单']],
    ['one entry with a stroke', '在“我的—权限/隐私”里看', ['我的 > 权限/隐私']],
    [
      'numbers within a sentence',
      '1.进入【我的】页面，2.点击【设置】，3.点击【隐私开关】并选择关闭【广告】按钮',
      ['我的 > 设置 > 隐私开关 > 广告'],
    ],
    [
      'what a step is good for',
      '（1）点击“设置”；（2）点击“资料导出”以查看您留下的资料；（3）点击“申请下载”。',
      ['设置 > 资料导出 > 申请下载'],
    ],
    ['no path behind the dash of a heading', '查看个人信息——如果您想看，请来电', []],
    ['no path where the rules are told', '销户的规则详见青舟App“销户须知”页面', []],
    ['English', 'Open Settings > Privacy > Ads to switch it off.', ['Settings > Privacy > Ads']],
    ['English, marked', 'under "Me" > "Settings" > "Linked accounts"', ['Me > Settings > Linked accounts']],
  ])('%s', (_name, text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it.each([
    ['in front of a bracket', '通过小禾分期APP【我的-设置】查看'],
    ['as a first step', '【小禾分期APP-我的-设置】'],
    ['as a first step in brackets', '【小禾分期 App】-【我的】-【设置】'],
    ['before an unmarked path', '小禾分期APP：我的-设置'],
    ['touching the first step', '（2）小禾分期APP我的-设置'],
    ['a mini program', '微信小程序-我的-设置'],
  ])('drops the name of the program %s', (_name, text) => {
    expect(paths(text)).toEqual(['我的 > 设置']);
  });

  it('keeps a single entry only behind a word that leads to it', () => {
    expect(paths('您可通过【小禾分期APP-账单】查看')).toEqual(['账单']);
    expect(paths('您可以通过【我的】查阅资料')).toEqual(['我的']);
    expect(paths('以下简称“我的”')).toEqual([]);
    expect(paths('点击“同意”即表示您接受')).toEqual([]);
  });

  it.each([
    '请拨打400-0000-111或021-0000-1111',
    '于2023-05-06更新',
    '北京-上海专线',
    '姓名-手机号',
    '头像/昵称/生日',
    '网址：https://example.com/my-app/settings-page',
    '个人信息保护法——处理规则',
    '在线客服【服务时间:9:00–18:00】',
  ])('finds none in "%s"', (text) => {
    expect(paths(text)).toEqual([]);
  });

  it.each([
    ['在【我的】-【隐私】-【授权单】里点“撤回”', '我的 > 隐私 > 授权单'],
    ['「我的」→「银行卡」→选中卡片→「解绑」', '我的 > 银行卡 > 解绑'],
    ['我的—银行卡—选择银行卡—解绑', '我的 > 银行卡 > 解绑'],
  ])('leaves out what is pressed or picked on the way: %s', (text, path) => {
    expect(paths(text)).toEqual([path]);
  });

  it.each([
    ['可通过移动端：【我的】>【帮助】>【建议】、Web：【意见反馈】联系我们。', ['我的 > 帮助 > 建议', '意见反馈']],
    ['您可以在“我的-设置-猜你喜欢”中关闭。', ['我的 > 设置 > 猜你喜欢']],
    ['可通过“云杉app或云杉借条小程序-我的-客服中心”提交。', ['我的 > 客服中心']],
  ])('%s', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });
});
