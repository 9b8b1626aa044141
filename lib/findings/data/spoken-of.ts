import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';

/** Words of data that a sentence speaks of without taking the data of the user. */

/** "别人的头像": not the user's. */
export function belongsToOthers(text: string, { from }: { from: number }): boolean {
  return /(?:别人|他人|旁人|对方|人家)的?$/.test(text.slice(Math.max(0, from - 4), from));
}

/** "非居民须提供纳税人识别号": asked of a person for taxes, and of no business. */
export function isForTaxes(text: string, { category }: { category: string }): boolean {
  return category === 'business' && /税收居民|非居民|涉税信息|CRS/.test(text) && !/企业|营业执照|个体|法人|经营/.test(text);
}

/** "向公安、社保、电信运营商等机构查询": who is asked, not what for. */
export function isAsked(text: string, { from, to }: { from: number; to: number }): boolean {
  const after =
    /^[^，。；：:]{0,36}?(?:机构|部门|单位|公司|平台|渠道|系统|数据库)[^，。；：:]{0,6}(?:查询|获取|收集|核实|调取|了解|采集|打印|核验|取得)/.exec(
      text.slice(to, to + 60),
    );
  return (
    after !== null &&
    /[、及和与]|或/.test(after[0].slice(0, 3)) &&
    /(?:向|从|自)(?!您)[^，。；：:的]{0,60}$/.test(text.slice(Math.max(0, from - 60), from)) &&
    !/您的/.test(after[0])
  );
}

/** Kinds that the label of a permission does not read: "相机：拍照搜索、发布内容". */
const doneWith: ReadonlySet<string> = new Set(['search-history', 'user-content', 'profile', 'browsing', 'order', 'service-record']);

/** What a permission is used for, behind its label. */
export function isUse(clause: Clause, { category, from }: { category: string; from: number }): boolean {
  if (clause.role !== 'permissions' || !doneWith.has(category)) return false;
  const label = /^[\d.、（）()\s·•-]*[^，。：:；]{2,24}[：:]/.exec(clause.text)?.[0].length ?? 0;
  return label > 0 && from >= label && !/收集|采集|读取|获取/.test(clause.text.slice(label, from));
}

/** "邮箱：name@…" is where to write to, not what is asked for. */
export function isAddressToWrite(text: string, { category, from, to }: { category: string; from: number; to: number }): boolean {
  if (category !== 'email') return false;
  return (
    /^[^，。；]{0,30}@/.test(text.slice(to, to + 60)) ||
    /(?:请|要|须|可以?)(?:请|让)?[您你][^。；]{0,24}(?:发送?|寄|投递)(?:邮件)?[到至给](?![^，。；]{0,10}(?:[您你]|用户))[^，。；]{0,10}$/.test(
      text.slice(Math.max(0, from - 48), from),
    )
  );
}

/** "请注意，这其中可能含有您的财产信息。请谨慎分享": of what users show to others they are warned, and nothing is taken. */
export function isWarnedOf({ text }: Clause, next: Clause | undefined, sentence: Span): boolean {
  return (
    /^\s*(?:但|也|敬?请)*(?:[您你])?(?:请)?(?:[您你])?注意[，,：]?(?:这|该|此)?(?:其中|些信息|类信息)(?:也|还)?可能/.test(
      text.slice(sentence.from, sentence.to),
    ) && /谨慎|慎重|小心/.test(text.slice(sentence.from) + (next?.text ?? ''))
  );
}

/** "不会在您没有打开时在后台定位": what a part of a sentence says is not done tells of nothing that is. */
export function isLeftUndone(text: string, { category, from }: { category: string; from: number }, sentence: Span): boolean {
  if (!onThePhone.has(category)) return false;
  const start = Math.max(sentence.from, ...['，', '；', '：', ','].map((mark) => text.lastIndexOf(mark, from - 1) + 1));
  return (
    /^\s*(?:我们|本行|本平台|平台|本应用|App|应用|我司)?(?:均|也|更|绝|亦)?(?:不会|从不|绝不|不曾)(?!影响|因|再次?要求|因此|导致|只|仅|妨碍)/i.test(
      text.slice(start, from),
    ) && !/除非|仅|才|以外|之外/.test(text.slice(start, from))
  );
}

/** What is read from the phone by itself. */
const onThePhone: ReadonlySet<string> = new Set([
  'location',
  'clipboard',
  'camera',
  'microphone',
  'app-list',
  'running-process',
  'media-library',
  'calendar',
]);

/** "某某SDK，提供方为某公司，用于…，读取…": what one entry of a list in running text takes. */
export function isSdkEntry(text: string, { from, to }: Span): boolean {
  return /^[^，。；]{0,30}(?:SDK|插件|组件)[，,（(：:](?:其)?(?:由|提供[方者商]|开发[方者商]|运营[方者]|所属|归属|主体|公司|第三方)/i.test(
    text.slice(from, to),
  );
}

/** True where the words before a kind of data speak of it as asked for or given elsewhere. @param mode how the section is read */
export function speaksAgain(before: string, mode: string): boolean {
  return namedAgain.test(before) || (mode === 'plain' && givenBefore.test(before));
}

/** "上述功能可能需要您开启相机、相册的访问权限": the permissions of what stands above, named once more. */
const namedAgain = /^[\s\d.、（）()]*(?:上述|以上|前述)[^，。；]{0,8}功能[^，。；]{0,6}需要您[^。；]{0,24}(?:开启|打开|授权|授予)/;
/** "联系您填写的联系人": spoken of as given elsewhere. */
const givenBefore = /(?:您|你|用户)(?:此前|已经?|所)?(?:填写|预留|留存|登记|留下|填报)的$/;

/** "我们会谨慎处理您的短信信息": how data are handled, not that they are taken. */
export function promisesCare(text: string): boolean {
  return (
    /(?:谨慎|妥善|审慎|严格)地?(?:处理|保护|保管|保存|对待)您的/.test(text) &&
    !/收集|采集|获取|读取|提供|填写|上传|共享|用于|使用/.test(text)
  );
}
