import type { Printed } from './phones.ts';

const mailbox = /[A-Za-z0-9][\w.+-]*\s?[@＠]\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
const link = /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff\u3000-\u303f\uff00-\uffef<>“”"'()]*[^\s\u4e00-\u9fff\u3000-\u303f\uff00-\uffef<>“”"'().,;:]/gi;
const labelledHost = /(?<=(?:网址|官网|网站|链接|登录|登陆|访问)(?:为|是)?[:：（(【\s]*)(?:[a-z0-9-]+\.)+(?:com|cn|net|org|com\.cn)(?:\/[\w./?=&%-]*\w)?(?![\w@.])/gi;

/** Every e-mail address, as printed without surrounding marks. */
export function emails(text: string): Printed[] {
  return [...text.matchAll(mailbox)].map((match) => ({ value: match[0], from: match.index, to: match.index + match[0].length }));
}

/** Every web address, as printed; also one without a scheme behind a word for web page. */
export function links(text: string): Printed[] {
  const found = [...text.matchAll(link), ...text.matchAll(labelledHost)].map((match) => ({
    value: match[0], from: match.index, to: match.index + match[0].length,
  }));
  return found.filter((one, i) => !found.some((other, j) => j < i && other.from < one.to && one.from < other.to));
}

const labelled =
  /(?<label>(?:注册|登记|住所|办公|营业|联系|通讯|通信|邮寄|邮递|收件|寄送|信函|函件|公司|书面|来信|所在)?(?:地址|住址)|住所地|住所|注册地|address|write to us at|by post(?: to| at)?|by mail(?: to)?|mail us at|post to)\s?(?:为|是|at)?\s*[:：]?\s*[,，\s]?(?<place>[^，。；;\n]{6,90})/gi;
const bare =
  /(?:[\u4e00-\u9fff]{2,7}(?:省|自治区))?[\u4e00-\u9fff]{2,7}(?:市|自治州|特别行政区)[\u4e00-\u9fffA-Za-z0-9（）()\-—#·、\s]{3,60}?(?:号|楼|室|层|座|大厦|中心|园区|单元|栋|幢|广场|部)(?![\u4e00-\u9fffA-Za-z0-9])/g;
const registered = /注册|登记|住所|开户|网|邮箱|邮件|IP|MAC|电子|email|e-mail|web|registered/i;

export interface PostAddress extends Printed {
  /** 'letters': said to be for letters; 'office': where they work; 'plain': no label or just 地址. */
  use: 'letters' | 'office' | 'plain';
}

/** Postal addresses, without the registered seat of a company, which is not a way to reach it. */
export function postAddresses(text: string): PostAddress[] {
  const found: PostAddress[] = [];
  for (const match of text.matchAll(labelled)) {
    const label = match.groups!.label!;
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (registered.test(label) || registered.test(before)) continue;
    const raw = match.groups!.place!;
    const value = trimPlace(raw);
    if (!looksLikePlace(value, label)) continue;
    const from = match.index + match[0].indexOf(raw);
    const use = /联系|通讯|通信|邮寄|邮递|收件|寄送|信函|函件|书面|来信|write|post|mail/i.test(label)
      ? 'letters' : /办公|营业|所在/.test(label) ? 'office' : 'plain';
    found.push({ value, from, to: from + value.length, use });
  }
  for (const match of text.matchAll(bare)) {
    const from = match.index;
    const to = from + match[0].length;
    if (found.some((other) => other.from < to && from < other.to)) continue;
    if (registered.test(text.slice(Math.max(0, from - 8), from)) || /办公/.test(text.slice(Math.max(0, from - 8), from))) continue;
    found.push({ value: match[0], from, to, use: 'plain' });
  }
  return found;
}

function trimPlace(raw: string): string {
  return raw.replace(/\s*(?:邮政编码|邮政编号|邮编|收件人|收信人|联系电话|电话|邮箱|[（(]\s*邮).*$/, '').replace(/[）)】\]]+$/, (marks) => (/[（(]/.test(raw) ? marks : '')).trim();
}

function looksLikePlace(value: string, label: string): boolean {
  if (value.includes('@')) return false;
  if (/^[a-z ]+$/i.test(label)) return /\d/.test(value) && value.length > 10;
  return /[省市区县路街道镇村号楼室层座厦园]/.test(value) && value.length >= 6;
}
