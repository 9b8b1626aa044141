import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Governed } from './governed.ts';

/** Programs that start one another, or former versions of the policy, are no choice, whatever the sentence before spoke of. */
const beside =
  /进一步了解|(?:查阅|查看|调阅|获取|下载)[^，。；]{0,8}(?:历史版本|历史文本|往期版本|旧版|以往版本|过往版本)|关闭[^，。；]{0,6}(?:自启动|自动启动|关联启动|后台运行)|新增[^，。；]{0,4}(?:内容|评价|笔记)/;

/** "可以控制您的浏览是否会被作者看到", "关闭“抖一抖”功能": who sees what one publishes, a feature switched off; no right in one's data. */
const audience =
  /(?:控制|管理|设置)[^。；]{0,30}(?:是否(?:会|在|公开|展示|允许)|可见|(?:用户|公开|展示|推荐)的?范围)|不对[^，。；]{0,8}用户展示|关闭[“"「](?![^”"」]*(?:定位|位置|相机|相册|麦克风|通讯录|推荐|个性化|推送|通知|广告|授权|权限|共享))[^”"」]{2,8}[”"」]功能/;
const matters = new Set<ChoiceKindId>([
  'personalisation',
  'marketing',
  'stop-sharing',
  'model-training',
  'automated-decision',
  'cookies',
  'close-account',
  'unbind-third-party',
  'unbind-card',
  'withdraw-consent',
  'delete',
  'complain',
]);

/** "A person whom you named as a reference may text OFF": a way for others than the user. */
const ofStrangers = /^\s*(?:an?|any) (?:person|individual|reference|contact|third party)\b[^.;]{0,60}?\b(?:who|whose|whom|named)\b/i;

/** "您也可以直接向该机构提出删除的要求": what others are asked for, by ways of their own. */
const toOthers =
  /^[^。；]{0,60}(?:您|你|用户)?(?:也|还)?可以?直接向(?!我们|本行|我行|我司|本公司|平台)[^，。；]{1,10}?(?:提出|申请|要求|主张|行使)/;

/** True for a sentence that offers the user no choice in their data, whatever the sentences before it spoke of. */
export function offersNoChoice({ text, named }: Governed): boolean {
  return (
    (beside.test(text) && named.length === 0) ||
    ofStrangers.test(text) ||
    toOthers.test(text) ||
    (audience.test(text) && !named.some((kind) => matters.has(kind)))
  );
}
