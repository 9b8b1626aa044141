import type { Means } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { emails, links } from './addresses.ts';
import { switchedStep } from './switched-step.ts';
import type { MenuPath } from './menus/as-path.ts';
import { menuPaths } from './menus/menu-paths.ts';
import { isRoot } from './menus/vocabulary.ts';
import type { FoundMeans, Offer, Unnamed } from './offer.ts';
import { phones } from './phones.ts';
import { labelledAddresses } from './post-addresses.ts';
import { choiceWords, hitsWithin, memoOf } from './reading-memo.ts';
import { replyWords } from './reply-words.ts';
import { stepPaths } from './step-lists.ts';

/**
 * Every means in the stretch `span` of a clause's text, in order: menu paths, numbers, addresses, words to reply, and the
 * means without a value (device settings, browser settings, online service, prompts on the page).
 * @param span the whole clause unless given
 */
export function meansInText(reading: Reading, clause: Clause, span: Span = { from: 0, to: clause.text.length }): Offer {
  const { offers } = memoOf(reading);
  offers[clause.id] ??= new Map<number, Offer>();
  const known = offers[clause.id]!;
  const key = span.from * longestClause + span.to;
  let offer = known.get(key);
  if (!offer) {
    offer = readMeans(reading, clause, span);
    known.set(key, offer);
  }
  return offer;
}

const none: readonly MenuPath[] = [];
/** Somewhere to go in person. */
const atBranch = /(?:到|前往|赴|亲临|至|往|通过)[^，。；]{0,10}(?:网点|柜台|柜面|营业厅|营业场所)/;
/** What a link of such a name leads to is a text or a list: 隐私政策：, SDK查询链接：. */
const document_ =
  /(?:政策|协议|声明|规则|条款|》)[^，。；]{0,6}$|(?:权限|SDK|清单|列表|目录|名单|信息)(?:查询|说明)?(?:链接|网址|地址)[：:，,\s【（(]*$|(?:清单|目录|名单)[：:，,\s【（(]*$/i;
/** "Our website www.lender.example uses cookies": where the site stands, not where one goes to do something. */
function isOwnSite(text: string, { from, to }: Span): boolean {
  return (
    /\b(?:our|the|this) (?:company )?(?:web ?site|site|web page)s?,? ?(?:at |located at |\()?$/i.test(
      text.slice(Math.max(0, from - 40), from),
    ) && /^\)?,? (?:uses?|places?|sets?|is|are|contains?|may|and the|or the|collects?|works|makes)\b/i.test(text.slice(to, to + 16))
  );
}

/** Only for making one key of two offsets. */
const longestClause = 1 << 24;

function readMeans(reading: Reading, clause: Clause, span: Span): Offer {
  const { text } = clause;
  const part = text.slice(span.from, span.to);
  const means: FoundMeans[] = [];
  const add = (type: Means['type'], value: string, at: Span) =>
    means.push({ means: { type, value }, from: at.from + span.from, to: at.to + span.from });

  const told = stepPaths(reading).get(clause.id);
  if (told && span.from === 0) for (const path of told.paths) add('menu', path, { from: 0, to: Math.min(part.length, told.at.to) });
  for (const path of told === undefined ? pathsOf(reading, clause) : none) {
    if (path.from < span.from || path.from >= span.to) continue;
    const at = { from: path.from - span.from, to: path.to - span.from };
    if (leadsToPolicy(part, path.steps.at(-1)!)) continue;
    const setting = settingsOf(part, at, path.steps);
    if (setting) add(setting, '', at);
    else if (path.single && /^(?:联系|在线|智能|人工)?客服$/.test(path.steps[0]!)) add('online-service', '', at);
    else add('menu', [...path.steps, switchedStep(part.slice(0, at.from)) ?? []].flat().join(' > '), at);
  }
  // 在我的-设置-通知里选择“免打扰”: what is chosen at the end of a way is no way of its own.
  for (let i = means.length - 1; i > 0; i--) {
    const [way, end] = [means[i - 1]!, means[i]!];
    if (
      way.means.value.includes(' > ') &&
      end.means.type === 'menu' &&
      !end.means.value.includes(' > ') &&
      end.from - way.to <= 8 &&
      end.from > way.to &&
      /(?:选择|点击|勾选)[“"【「]?$/.test(text.slice(way.to, end.from + 1))
    )
      means.splice(i, 1);
  }
  const may = (signs: number) => maySay(reading, clause, signs);
  if (may(sign.digit)) for (const phone of phones(part)) add('phone', phone.value, phone);
  if (may(sign.at)) for (const email of emails(part)) add('email', email.value, email);
  for (const link of may(sign.latin) ? links(part) : []) {
    if (!document_.test(part.slice(Math.max(0, link.from - 12), link.from)) && !isOwnSite(part, link)) add('url', link.value, link);
  }
  if (may(sign.reply | sign.latin)) for (const word of replyWords(part)) add('sms-reply', word.value, word);
  for (const place of may(sign.letter | sign.latin) ? labelledAddresses(part) : [])
    if (place.use === 'letters') add('post', place.value, place);

  const unnamed = new Set<Unnamed>();
  const has = (type: Means['type']) => means.some((other) => other.means.type === type);
  for (const hit of hitsWithin(choiceWords(reading, clause), span.from, span.to)) {
    if (!hit.concept.startsWith('means.')) continue;
    if (means.some((other) => other.means.type !== 'sms-reply' && other.from <= hit.from && hit.to <= other.to)) continue;
    if (hit.concept === 'means.online-service' && means.some((other) => leadsToService(clause.text, other, hit))) continue;
    const at = { from: hit.from - span.from, to: hit.to - span.from };
    const type = hit.concept.slice('means.'.length);
    if (type === 'service-desk')
      unnamed.add(/(?:致电|拨打|电话)[^，。；]{0,4}$/.test(text.slice(span.from, hit.from)) ? 'hotline' : 'desk');
    else if (type === 'hotline' && !has('phone')) unnamed.add('hotline');
    else if (type === 'mail' && !has('email')) unnamed.add('mail');
    else if (type === 'post' && !has('post') && !/^[^。；]{0,16}@/.test(text.slice(hit.to))) unnamed.add('letter');
    else if (type === 'online-service' || type === 'device-settings' || type === 'browser-settings' || type === 'page-prompt') {
      // "在“注销账号”按指引操作": the path says where the prompts are.
      if (
        type === 'page-prompt' &&
        /指引|提示|引导/.test(text.slice(hit.from, hit.to)) &&
        (means.some((other) => other.means.type === 'menu' && near(other, hit)) ||
          /(?:阅读|留意|注意|关注)[^，。；]{0,40}$/.test(text.slice(span.from, hit.from)))
      )
        continue;
      // 本应用设有系统权限开关: the app's own.
      if (
        type === 'device-settings' &&
        /(?:产品|app|应用|客户端)(?:中|内|里)[^，。；]{0,6}$/i.test(text.slice(Math.max(span.from, hit.from - 16), hit.from))
      )
        continue;
      // "The link in the footer, or go to www…": the address is where the link leads.
      if (type === 'page-prompt' && has('url') && /[a-z]/i.test(text[hit.from]!)) continue;
      // 系统权限管理：“我的-设置-权限管理”: a label for the app's own path.
      if (type === 'device-settings' && has('menu') && /^[：:]\s?[“"【「『]/.test(text.slice(hit.to, hit.to + 3))) continue;
      if (!has(type)) add(type, '', at);
    }
  }
  if (may(sign.branch) && atBranch.test(part)) unnamed.add('branch');
  means.sort((a, b) => a.from - b.from);
  return { means, unnamed: [...unnamed] };
}

/** "您可在“设置-隐私政策”中查看本政策": a way to the text, to no choice. */
function leadsToPolicy(text: string, last: string): boolean {
  return (
    /(?:政策|协议|声明|条款|指引)(?:摘要|概要)?$/.test(last) &&
    /(?:查看|查阅|阅读|浏览|了解|访问|看到)[^。；]{0,12}(?:政策|协议|声明|指引|条款|全部内容)/.test(text) &&
    !/撤回|撤销|关闭|注销|取消/.test(text)
  );
}

/** 在线客服（我的-帮助-在线客服）: the path says how to reach the service that is named beside it. */
function leadsToService(text: string, path: FoundMeans, service: Span): boolean {
  if (path.means.type !== 'menu') return false;
  // 在线客服：我的-小助手: whatever the service is called there.
  if (service.to < path.from && /^[：:][^，。；]{0,8}$/.test(text.slice(service.to, path.from))) return true;
  if (!/客服[^>]*$|chat[^>]*$/i.test(path.means.value)) return false;
  return Math.max(path.from - service.to, service.from - path.to) <= (/chat/i.test(path.means.value) ? 40 : 12);
}

/** In the same breath: 在“注销账号”页面按指引操作. */
function near(a: Span, b: Span): boolean {
  return Math.max(a.from - b.to, b.from - a.to) <= 24;
}

/** Paths are sought in the whole clause, because one may run over several sentences. */
function pathsOf(reading: Reading, clause: Clause): readonly MenuPath[] {
  const { paths } = memoOf(reading);
  paths[clause.id] ??= maySay(reading, clause, sign.menu)
    ? menuPaths(clause.text).map((path) => withoutOwnName(path, reading.document.title))
    : none;
  return paths[clause.id]!;
}

/** “某某相机”-“设置”-“广告设置”: the app's own name, which the policy's title bears, is no step. */
function withoutOwnName(path: MenuPath, title: string): MenuPath {
  const [first] = path.steps as [string];
  return path.steps.length > 2 && !isRoot(first) && first.length > 2 && title.includes(first) && !/^(?:隐私|用户|个人)/.test(first)
    ? { ...path, steps: path.steps.slice(1) }
    : path;
}

/** A path through the phone's or the browser's own settings is no menu of the app. */
function settingsOf(text: string, { from, to }: Span, steps: readonly string[]): 'device-settings' | 'browser-settings' | null {
  const first = steps[0]!;
  if (
    /^settings/i.test(first) &&
    /^[."”’)]?\s*(?:on|in|of) (?:your|the) (?:own )?(?:phone|device|handset|mobile|tablet)\b/i.test(text.slice(to))
  )
    return 'device-settings';
  const before = text.slice(Math.max(0, from - 16), from);
  if (/浏览器|browser/i.test(first) || /浏览器[^，。；]{0,8}(?:中，通过[“"【「]?)?$|browser[^,.;]{0,12}$/i.test(before))
    return 'browser-settings';
  if (/^(?:我的|我|首页|个人中心|更多)$/.test(first)) return null;
  if (/^(?:手机|设备|系统|终端|iPhone|iOS|安卓|Android|苹果)/i.test(first)) return 'device-settings';
  const own = /app|客户端|应用内|平台|小程序|(?:手机|移动|电脑|pc)端|登[录陆]/i.test(before);
  const device = /手机|设备|系统|终端|ios|安卓|android|iphone|苹果|device|phone/i.test(before);
  return device && !own && /^(?:设置|系统设置|应用|应用设置|通用|隐私|权限|通知|settings)/i.test(first) ? 'device-settings' : null;
}
