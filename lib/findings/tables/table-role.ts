import type { Clause } from '../../clauses/clause.ts';
import type { HeadingRole } from './column-role.ts';
import type { TableRole } from './policy-table.ts';

const sdkWord =
  /sdk|软件开发(?:工具)?包|软件工具开发包|插件|第三方代码|app software|contains software|third-party (?:components|software|code|librar)|components from third/i;
const h5Word = /h5|网页链接|链接如下/i;
/** Headings of a column of addresses that are pages, not privacy policies. */
const pageAddress = /域名|(?:页面|网页|链接|跳转|站点|H5)(?:地址|链接|网址)?|网址|domain/i;
const pagesWord = /h5|网页|页面|小程序|链接|跳转|web ?page/i;
/** A column that names pages. */
const pageName = /^(?:第三方|外部|外链|合作方?|内嵌|嵌入|活动|跳转|链接|推广|落地)?(?:的)?(?:网页|页面|站点)(?:名称|标题)?$/;
const affiliateWord = /关联公司|关联方|关联企业|子公司|集团成员/;
const sharingWord = /共享|接收方|合作|第三方|委托|提供给|对外提供|转让|share|recipient|third part/i;
const permissionWord = /权限|permission/i;

export interface TableSigns {
  /** Headings of the columns as printed, and their roles. */
  headings: string[];
  roles: HeadingRole[];
  /** Text of the name cells. */
  names: string[];
  /** The clause before the table, nearest first, and the headings above it, innermost first. */
  before: string[];
  path: string[];
  section: Clause['role'];
}

/**
 * What a table lists: told by its own headings first, then by what it lists, then by the words that lead to it, nearest
 * first.
 */
export function tableRole({ headings, roles, names, before, path, section }: TableSigns): TableRole {
  const own = headings.join(' ');
  const has = (role: HeadingRole) => roles.includes(role);
  const named = has('name') || has('party') || has('company');
  if (has('permission') && !(sdkWord.test(own) || has('company') || has('url'))) return 'permission';
  // How often what is collected, by us and by others: says nothing that the lists of others do not.
  if (/(?:收集|采集)主体/.test(own) && (has('frequency') || /信息名称|频[次率]/.test(own))) return 'other';
  if (sdkWord.test(own)) return 'sdk';
  if (/h5/i.test(own) || (has('url') && headings.some((heading) => pageName.test(heading.trim())))) return 'h5';
  if (affiliateWord.test(own)) return 'affiliate';
  if (names.length > 0 && names.filter((name) => sdkWord.test(name)).length * 2 >= names.length) return 'sdk';
  const around = [...before, path[path.length - 1] ?? ''].join(' ');
  if (
    named &&
    has('url') &&
    !has('company') &&
    pageAddress.test(own) &&
    !/隐私|政策|协议|声明/.test(own) &&
    pagesWord.test(around) &&
    !sdkWord.test(around)
  )
    return 'h5';
  for (const words of [...before, ...[...path].reverse()]) {
    if (!named) break;
    const places: [TableRole, number][] = [
      ['sdk', words.search(sdkWord)],
      ['h5', has('url') ? words.search(h5Word) : -1],
      ['affiliate', words.search(affiliateWord)],
      ['sharing', words.search(sharingWord)],
    ];
    const h5 = places.find(([role, at]) => role === 'h5' && at >= 0);
    if (h5 && !has('company')) return 'h5';
    const found = places.filter(([role, at]) => role !== 'h5' && at >= 0).map(([role]) => role);
    // A paragraph that mentions partners leads to no list of them where the table prints neither parties nor what they get.
    if (
      found[0] === 'sharing' &&
      section === 'collection' &&
      !['company', 'party', 'url', 'contact'].some((role) => has(role as HeadingRole))
    )
      continue;
    if (found[0]) return found[0];
  }
  if (named && section === 'sdk-list') return 'sdk';
  if (has('company') && (has('data') || section === 'sharing' || section === 'transfer')) return 'sharing';
  if (has('permission') || (has('consequence') && permissionWord.test([...before, ...path].join(' ')))) return 'permission';
  if (named && (has('url') || section === 'sharing')) return 'sharing';
  if (has('data')) return 'collection';
  return 'other';
}
