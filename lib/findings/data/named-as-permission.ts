import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

/**
 * True where the words around a name say that it is a permission, and not merely a thing of the same name.
 * @param sentence the sentence that holds the name; @param marks the words of reference in it, "权限" among them
 * @param listFrom where the clause begins to list permissions, -1 where it lists none
 * @param labels the names that head sentences of the clause
 */
export function isNamedAsPermission(
  text: string,
  hit: Hit,
  { from }: Span,
  marks: readonly Hit[],
  listFrom: number,
  labels: readonly Hit[],
): boolean {
  const permissions = marks.filter((mark) => mark.concept === 'ref.permission');
  return (
    permissions.some((mark) => leadsTo(text, hit, mark)) ||
    functionTurnedOn(text, hit, marks) ||
    basis(text, hit) ||
    (listFrom >= 0 && hit.from > listFrom && /[：:；;]\s*(?:and\s+)?$/i.test(text.slice(0, hit.from))) ||
    (listFrom >= from && hit.from > listFrom && inEnglishList(text.slice(listFrom, hit.from))) ||
    withPermission(text.slice(from, hit.from)) ||
    asksToRead.test(text.slice(from, hit.from)) ||
    letsRead.test(text.slice(from, hit.from)) ||
    /授权范围[（(](?:包括|如)?[：:]?[^（）()。]{0,60}$/.test(text.slice(from, hit.from)) ||
    (labels.length > 1 && labels.includes(hit)) ||
    needsDevice(text, hit)
  );
}

/** "相机/照片权限", "电话、相机（摄像头）、相册的访问权限": names joined by list marks up to the word permission. */
function leadsTo(text: string, name: Span, permission: Span): boolean {
  if (permission.from < name.to) {
    // "权限：相机、相册", "开启以下权限（相机）"
    const between = text.slice(permission.to, name.from).replace(/^(?:信息|类型|范围)?[，,](?:主要)?(?:包括|如|例如)(?:但不限于)?/, '：');
    return (
      permission.to <= name.from &&
      between.length <= 40 &&
      /^(?:列表|名称|信息|类型|范围|包括|如|为)*[：:（(]/.test(between) &&
      !/[。；，]|用于|用来|以便|为了|用以|[如若当]您|您(?:需要|使用|选择|可以)|接收/.test(between)
    );
  }
  const between = text.slice(name.to, permission.from);
  if (between.length > 60 || /[。；，]/.test(between)) return false;
  const [own = '', ...others] = between.replace(/[（(][^）)]{0,20}[）)]/g, '').split(/[、/]|以?及|[和与或]/);
  return tail.test(own) && others.every((other) => other.length <= 12);
}

/** What may stand between the name of a permission and the word permission itself. */
const tail = /^(?:信息|功能|服务|状态|空间|记录|列表|的|访问|读取|写入|使用|读|写|存储|卡|内容|等|系统|设备|相关|[“”"'‘’「」【】*\s])*$/;

/** "开启设备定位功能", "打开GPS": a function of the phone turned on by the user. */
function functionTurnedOn(text: string, name: Span, marks: readonly Hit[]): boolean {
  // "开启指纹或面容登录" turns on a way to sign in.
  if (
    /^[^，。；]{0,8}(?:登录|登陆|支付|解锁|付款|验证|代替|替代|取代|来|快捷)/.test(text.slice(name.to)) &&
    /指纹|面容|人脸|面部|face|touch/i.test(text.slice(name.from, name.to))
  )
    return false;
  // "访问您的摄像头、麦克风、位置信息": the last of a row is turned on as well.
  const on = marks.find(
    (hit) =>
      hit.concept === 'ref.turn-on' &&
      hit.to <= name.from &&
      (name.from - hit.to <= 8 || /^(?:[^、，。；时后]{2,6}、){1,6}$/.test(text.slice(hit.to, name.from))),
  );
  return (
    on !== undefined &&
    !/[，。；时后]/.test(text.slice(on.to, name.from)) &&
    /^(?:功能|服务|模块)?/.test(text.slice(name.to)) &&
    /^(?:功能|服务|权限|开关|[，。、）)])/.test(text.slice(name.to, name.to + 4))
  );
}

/** "基于相册（图片库）的附加功能": what a function is built on. */
function basis(text: string, { from, to }: Span): boolean {
  return (
    /基于(?:您?的?(?:设备|手机)?的?|[^，。；]{1,10}[、/])$/.test(text.slice(Math.max(0, from - 16), from)) &&
    /^(?:信息|权限)?(?:[（(][^）)]{0,20}[）)])?(?:[、/][^，。；]{1,12})?的(?:附加|扩展|拓展|可选|增值|相关|个性化)[^，。；]{0,8}(?:功能|服务)/.test(
      text.slice(to, to + 50),
    )
  );
}

/** Where a clause begins to list permissions, by a colon or, in English, "access to your …"; -1 where it lists none. */
export function listStart(reading: Reading, clause: Clause): number {
  const { text } = clause;
  const colon = text.search(
    /(?<!(?:subject to|depending on|based on|under|see|with) (?:the |your |these |those )?(?:app |device )?)(?:permissions?|权限)[^。.；;：:]{0,60}[：:]/i,
  );
  if (colon >= 0) return colon;
  return !maySay(reading, clause, sign.english)
    ? -1
    : text.search(
        /(?:app|we) (?:may |will |can )?(?:asks?|requests?|seeks?|needs?|requires?) (?:for )?(?:your )?(?:permission to (?:use|access)|access to|permissions? for)\b/i,
      );
}

/** "Permissions: camera (to film …), your location and the calendar": an entry behind a comma or "and", outside brackets. */
function inEnglishList(before: string): boolean {
  if (/(?:access to|permissions? for|to use|to access)\s+(?:(?:the|your|device|phone)(?:['’]s)? )*$/i.test(before)) return true;
  const opened = before.lastIndexOf('(') > before.lastIndexOf(')');
  return !opened && /(?:[,;:]|\band)\s*(?:(?:and|or|the|your|device|phone) )*$/i.test(before) && /[a-z]/i.test(before);
}

/** "With your permission, we may access your contacts and location": English names them after the word. */
function withPermission(before: string): boolean {
  return (
    /with your permission[^.;]{0,40}\b(?:access|read|use|collect)\b[^.;]{0,160}$/i.test(before) ||
    /(?:允许|授权|许可|准许)(?:之?后)?[，,][^，。；]{0,20}(?:读取|访问|调用|获取|上传)(?:并上传)?(?:您|用户|你)的?(?:手机|设备|终端)?(?:上|中|里|内)?(?:存储)?的?[^，。；]{0,40}$/.test(
      before,
    )
  );
}

/** "会申请读取您的手机通讯录、通话记录". */
const asksToRead = /(?:申请|请求|索要)(?:读取|访问|获取|调用|使用)(?:您|用户|你)?的?(?:手机|设备|终端)?(?:上|中|里|内)?的?[^，。；]{0,30}$/;

/** "需授权我们读取手机里的通讯录", "您可以授权通讯录以…": what the user lets be read from the phone. */
const letsRead =
  /(?:可以?|需要?|须|选择)授权(?:(?:我们|本平台|本应用|App)?(?:访问|读取|获取|使用)(?:[并或和](?:收集|上传|读取|访问|获取|使用))?(?:您的?|你的?)?(?:手机|设备|终端)(?:上|中|里|内)?的?)?$/i;

/** "按住说话要用到麦克风": what a function needs, of parts of the phone that nothing but a permission opens. */
function needsDevice(text: string, { from, to }: Span): boolean {
  return (
    /^(?:麦克风|摄像头|相机)$/.test(text.slice(from, to)) &&
    /(?:需要?|须|要|会)(?:您的)?(?:用到|使用|调用|动用|启用)(?:您|你)?的?(?:手机|设备)?的?$/.test(
      text.slice(Math.max(0, from - 14), from),
    ) &&
    /^(?:[，。；）)]|以|来|进行)/.test(text.slice(to, to + 2))
  );
}
