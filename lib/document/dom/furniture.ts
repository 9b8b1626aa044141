import type { PageInk } from './page-ink.ts';
import { tagOf } from './tree.ts';

/** The site around a policy: menus, cookie banners, consent buttons, footers full of links. */

const furnitureTags = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE']);
const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menubar', 'menu', 'toolbar']);
const furnitureNames =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|sidebar|side-bar|topbar|top-bar|toolbar|header|footer|foot|copyright|share|social|pagination|pager|related|recommend)(?:$|[-_ ])/i;
const bannerNames =
  /cookie[-_]?(?:banner|consent|notice|bar|popup|law|policy-bar|message)|onetrust|cky-consent|cmp[-_]container|gdpr[-_]?(?:banner|bar)/i;
const shortBanner = 600;
const shortMenu = 400;

/** True for parts that are of the site and not of the policy. */
export function isFurniture(element: Element, ink: PageInk, tag = tagOf(element)): boolean {
  const { all } = ink.of(element);
  if (all === 0) return true;
  const named = furnitureTags.has(tag) || furnitureRoles.has(element.getAttribute('role') ?? '');
  if (named) return ink.linkShare(element) > 0.5;
  if (all >= shortBanner) return false;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length === 1) return false;
  if (bannerNames.test(names)) return true;
  return all < shortMenu && ink.linkShare(element) > 0.7 && furnitureNames.test(names);
}

const shortButton = 14;

/** Buttons of consent and navigation; a button that opens a section is its heading and stays. */
export function isMereButton(element: Element, ink: PageInk, tag = tagOf(element)): boolean {
  if (tag !== 'BUTTON' && element.getAttribute('role') !== 'button') return false;
  if (element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls')) return false;
  if (element.closest('h1,h2,h3,h4,h5,h6,summary,dt,[role=heading],[role=tab],[class*=collapse],[class*=accordion],[class*=fold]'))
    return false;
  return ink.of(element).all <= shortButton;
}

const policyLine =
  /(?:更新|生效|发布|發佈|修订|修訂|版本|施行|失效)(?:日期|时间|時間|日|号|號)|(?:last )?(?:updated|revised|effective)|effective date|客服|热线|熱線|电话|電話|邮箱|郵箱|電郵|邮编|地址|信件|邮寄|投诉|仲裁|法院|联系我们|聯絡我們|聯繫我們|e-?mail|contact|complain|ombudsman|隐私|隱私|个人信息|個人資料|privacy|@[\w-]+\.\w/i;
const speaksOfYou = /[您你]|我们|我們|个人信息|個人資料|\b(?:you|your|we|our|personal)\b/i;
const shopTalk = /版权所有|版權所有|copyright|©|ICP备|公网安备|all rights reserved/i;

/** True for an element beside the main part that is all links: a menu, a table of contents, a footer's row of links. */
export function isLinkRow(element: Element, ink: PageInk): boolean {
  const { all, anchored } = ink.of(element);
  return anchored * 2 > all;
}

const policyWords =
  /个人信息|隐私|您|我们|本政策|条款|权限|授权|第三方|注销|撤回|同意|個人資料|隱私|我們|本政策|權限|personal|privacy|\b(?:you|your|we|our|us|information|consent)\b/gi;

/** True for text that talks as a policy does: one of its words in 80 characters. */
export function speaksOfPolicy(text: string): boolean {
  const words = text.match(policyWords)?.length ?? 0;
  return words * 80 >= text.replace(/\s+/g, '').length;
}

/** True for parts that belong to the site by their tag or role, whatever they say. */
export function isSitePart(element: Element): boolean {
  return furnitureTags.has(tagOf(element)) || furnitureRoles.has(element.getAttribute('role') ?? '');
}

/** Text outside the main part that still belongs to the policy: dates, contacts, its title, longer running text. */
export function belongsToPolicy(text: string): boolean {
  if (text.length < 60 && /[/>›»|]/.test(text) && /首页|首頁|\bhome\b|返回/i.test(text)) return false;
  if (shopTalk.test(text) && text.length < 200) return /隐私|隱私|privacy/i.test(text) && /@|电话|電話|邮箱/.test(text);
  return policyLine.test(text) || (text.length >= 60 && speaksOfYou.test(text));
}
