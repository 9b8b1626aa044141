import type { Printed } from './phones.ts';

const labelled =
  /(?<label>(?:注册|登记|住所|办公|营业|联系|通讯|通信|邮寄|邮递|收件|寄送|信函|函件|公司|书面|来信|所在)?(?:地址|住址)|住所地|住所|注册地|(?:来信|来函|信件|信函|函件|书信|寄信|去信)(?:地址)?(?=[：:])|信件|信函|(?:来信|函件|材料)?(?:请|可)?(?:邮寄|寄送|寄)[^，。；：:]{0,6}?(?:到|至|往|：|:)|(?:来信|信函|信件|函件)(?:请|可)寄|address|write to us at|by post(?: to| at)?|by mail(?: to)?|mail us at|post to)\s?(?:为|是|at)?\s*[:：]?\s*[,，\s]?(?<place>[^，。；;\n]{6,90})/gi;
const bare =
  /[\u4e00-\u9fff]{2,8}(?:市|自治州|特别行政区)[\u4e00-\u9fffA-Za-z0-9（）()\-—#·、\s]{3,60}?(?:号|楼|室|层|座|大厦|中心|园区|单元|栋|幢|广场|部|邮局|\d{1,3}F)(?![\u4e00-\u9fffA-Za-z0-9])/g;
/**
 * Addresses of the West end with a code: that of Britain (PA1 7QT), the United States (NE 68099), Canada (K1A 0B1), Singapore
 * (Singapore 049315), or one before its town (6770 Sundhamn). They begin with a number, a box or a unit, or with a street
 * before its number, and run over capitalised parts between commas.
 */
const line = '(?:\\n\\s*|,\\s*\\n?\\s*)';
const words = "[A-Z#\\d][\\w'’./#&-]*(?: (?:[A-Z#\\d(][\\w'’./#&)-]*|of|the|and|de|la|upon|on)){0,5}";
const start =
  '(?:No\\.? ?\\d|Lot \\d|\\d+(?:st|nd|rd|th|[A-Za-z])?(?:-\\d+)?,? [A-Z]|(?:P\\.?\\s?O\\.? )?Box \\d|Freepost|FREEPOST|(?:Suite|Unit|Floor|Level|Flat|Block|Blk) #?[\\w-]+|#\\d)';
const code =
  '(?:[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}|[A-Z][a-z]+ \\d{5}(?:-\\d{4})?|[A-Z]{2},? \\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] \\d[A-Z]\\d|(?:Singapore|S)\\s?\\(?\\d{6}\\)?|[A-Z]\\d\\d [A-Z\\d]{4}|[A-Z][a-z]+ ?[-–] ?\\d{3} ?\\d{3}|[A-Z][a-z]+ City,? \\d{4}|\\d{5},? [A-Z][a-z]+(?: [A-Z][a-z]+)?)';
const western = new RegExp(
  `(?<![\\w#-])${start}[\\w'’./#&-]*(?: (?:[A-Z#\\d(][\\w'’./#&)-]*|of|the|and))*(?:${line}${words}){0,5}?,?\\s+${code}(?![\\w-])`,
  'g',
);
/** "Fiskebrygga 8, 6770 Sundhamn": the street before its number, the code before its town. */
const continental =
  /(?<![\w-])(?!(?:Section|Article|Art|Part|Annex|Version|Clause|Schedule|Chapter|Page|Step|Act|Table|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-ZÀ-Þ][\w'’.À-ÿ-]+(?: [A-Za-zÀ-ÿ][\w'’.À-ÿ-]*){0,3} \d{1,4}[a-zA-Z]?,\s+(?:[A-Z]{1,2}-)?\d{3,5}(?: [A-Z]{2}| \d{2})? [A-ZÀ-Þ][\w'’À-ÿ-]+(?: [A-ZÀ-Þ][\w'’À-ÿ-]+)?/g;
const registered = /注册|登记|住所|开户|网|邮箱|邮件|IP|MAC|电子|email|e-mail|web|registered/i;
const mayBeLabelled = /址|住所|注册地|信件|信函|来信|来函|函件|书信|去信|寄|address|write to|post|mail/i;
const letters = /联系|通讯|通信|邮寄|邮递|收件|寄|信函|信件|函件|书面|来信|write|post|mail/i;

export interface PostAddress extends Printed {
  /** 'letters': said to be for letters; 'office': where they work; 'plain': no label or just 地址. */
  use: 'letters' | 'office' | 'plain';
}

/** Postal addresses, without the registered seat of a company, which is not a way to reach it. */
export function postAddresses(text: string): PostAddress[] {
  const found = labelledAddresses(text);
  const add = (match: RegExpMatchArray) => {
    const from = match.index!;
    const to = from + match[0].length;
    if (found.some((other) => other.from < to && from < other.to)) return;
    const before = text.slice(Math.max(0, from - 8), from);
    if (registered.test(before) || /办公/.test(before) || /registered [^.;]{0,40}$/i.test(text.slice(Math.max(0, from - 50), from))) return;
    found.push({ value: match[0], from, to, use: 'plain' });
  };
  if (/市|自治州|特别行政区/.test(text)) for (const match of text.matchAll(bare)) add(match);
  if (/\d/.test(text) && /[a-z]{3}/.test(text)) {
    for (const match of text.matchAll(western)) add(match);
    for (const match of text.matchAll(continental)) add(match);
  }
  const line = found.length === 0 && /\d/.test(text) && uncoded.exec(text.trim()) ? text.trim() : null;
  if (line && streetWord.test(line))
    found.push({ value: line, from: text.indexOf(line), to: text.indexOf(line) + line.length, use: 'plain' });
  return found;
}

/** "注册地址和办公地址是…": the seat is where they work as well. */
const alsoOffice = /(?:注册|登记)地?址?[和与及、/](?=(?:办公|通讯|联系|邮寄|经营|营业)地址)/g;

/** "3rd Floor, Palm Plaza, 14 Adeola Crescent, Ikeja, Lagos": where no codes are in use, a line that is nothing but an address. */
const uncoded =
  /^(?:No\.? ?\d|Plot \d|Suite \d|Block \w|\d+(?:st|nd|rd|th)? [A-Z]|[A-Z][\w'’]+ (?:House|Plaza|Towers?|Building|Centre|Center))[^.;:@?!]{0,60}(?:, (?:\d+[A-Za-z]? )?[A-Z][\w'’-]*(?: [A-Z\d][\w'’-]*){0,4}){2,6}\.?$/;
const streetWord = /\b(?:Street|Road|Avenue|Crescent|Lane|Close|Drive|Way|Boulevard|Highway|Expressway|Square|Place|Jalan|Jl)\b/;

/** Postal addresses behind a word that says what follows. */
export function labelledAddresses(printed: string): PostAddress[] {
  const found: PostAddress[] = [];
  if (!mayBeLabelled.test(printed)) return found;
  const text = printed.replace(alsoOffice, (label) => '·'.repeat(label.length));
  for (const match of text.matchAll(labelled)) {
    const label = match.groups!.label!;
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (registered.test(label) || registered.test(before)) continue;
    const raw = match.groups!.place!.replace(/^.*[：:]\s*[,，]?(?=.{6})/, '');
    const value = trimPlace(raw);
    if (!looksLikePlace(value, label)) continue;
    const from = match.index + match[0].lastIndexOf(raw);
    const use = letters.test(label) ? 'letters' : /办公|营业|所在/.test(label) ? 'office' : 'plain';
    found.push({ value, from, to: from + value.length, use });
  }
  return found;
}

function trimPlace(raw: string): string {
  return raw
    .trim()
    .replace(/\s?(?:邮政编码|邮政编号|邮编|收件人|收信人|联系电话|电话|邮箱|[（(]\s*邮).*$/, '')
    .replace(/(?<=[心部处室组司门])收$/, '')
    .replace(/[）)】\]]+$/, (marks) => (/[（(]/.test(raw) ? marks : ''))
    .trim();
}

function looksLikePlace(value: string, label: string): boolean {
  if (value.includes('@') || /^[、，,等和或及与]|信息(?!保护|安全|科技)|您|密码|标识|MAC/.test(value)) return false;
  if (/^[a-z ]+$/i.test(label)) return /\d/.test(value) && value.length > 10;
  if (/寄/.test(label)) return /[省市区县]/.test(value) && /[路街道镇村号楼]/.test(value);
  return /[省市区县路街道镇村号楼室层座厦园]/.test(value) && value.length >= 6;
}
