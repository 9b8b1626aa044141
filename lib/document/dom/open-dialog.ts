import type { Looks } from './element-look.ts';
import type { PageInk } from './page-ink.ts';
import { tagOf } from './tree.ts';

const dialogs = [
  'dialog[open]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  ...['dialog', 'Dialog', 'modal', 'Modal', 'popup', 'Popup', 'drawer', 'Drawer', 'layer', 'Layer'].map((word) => `[class*="${word}"]`),
].join(',');
const policyName = /隐私|隱私|个人信息|個人資料|个人资料|privacy|personal (?:data|information)/i;
const leastInk = 600;

/**
 * The dialog over the page that holds a policy, if one is open: shown, long enough, naming a policy at its beginning, and
 * not a digest laid over a page that is the policy itself.
 */
export function openDialog(document: Document, top: Element, ink: PageInk, looks: Looks): Element | null {
  const page = ink.of(top).all;
  let best: Element | null = null;
  for (const element of document.querySelectorAll(dialogs)) {
    const { all } = ink.of(element);
    if (all < leastInk || all > page * 0.95 || (best && !best.contains(element))) continue;
    const real = tagOf(element) === 'DIALOG' || /dialog/.test(element.getAttribute('role') ?? '') || element.hasAttribute('aria-modal');
    if ((!real && !looks.floats(element)) || !looks.shown(element)) continue;
    if (!policyName.test((element.textContent ?? '').replace(/\s+/g, '').slice(0, 200))) continue;
    best = element;
  }
  if (!best) return null;
  const rest = page - ink.of(best).all;
  const pageIsPolicy = policyName.test(document.title) && rest > ink.of(best).all;
  return pageIsPolicy ? null : best;
}
