import { browser } from 'wxt/browser';
import { type FoundLink, type PoliciesOfPage, policyLinks } from './policy-links.ts';

const none: PoliciesOfPage = { linked: [], named: [] };

/**
 * Looks, once, for policies that the page of a tab links to; its frames included, for forms often stand in one. Asks the
 * network for nothing.
 */
export async function findPolicyLinks(tabId: number, url: string): Promise<PoliciesOfPage> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: linksInPage });
    return policyLinks(
      frames.flatMap(({ result }) => linksOf(result)),
      url,
    );
  } catch {
    // A page that lets no script in.
    return none;
  }
}

/** Runs in the page: what could be a link to a policy. Uses nothing from around it. */
function linksInPage(): { text: string; url: string }[] {
  const telling = /隐私|隱私|私隱|人信息|人資料|privacy|data protection/i;
  const found: { text: string; url: string }[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const isLink = element.localName === 'a' || element.getAttribute('role') === 'link' || element.localName === 'button';
      // Things that pages make clickable by a script, with no more in them than a name in 《》.
      const isLeaf = element.childElementCount === 0 && /《/.test(element.textContent ?? '');
      const text = isLink || isLeaf ? (element.textContent ?? '') : '';
      if (text.length > 0 && text.length < 200 && telling.test(text) && found.length < 200) {
        const anchor = element.closest('a');
        found.push({ text, url: anchor?.hasAttribute('href') ? anchor.href : '' });
      }
    }
  };
  look(document);
  // A PDF that the page shows within itself, in the browser's own viewer or in pdf.js, is the policy that the page is named after.
  const title = document.title.split(/\s[-–·:]\s|[|_｜—]/).find((part) => telling.test(part)) ?? '';
  for (const element of document.querySelectorAll('iframe[src],embed[src],object[data]')) {
    const given = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    if (!URL.canParse(given, document.baseURI)) continue;
    const shown = new URL(given, document.baseURI);
    const file = shown.searchParams.get('file');
    const url = file && URL.canParse(file, shown.href) ? new URL(file, shown.href) : shown;
    if (/\.pdf$/i.test(url.pathname) || element.getAttribute('type') === 'application/pdf') found.push({ text: title, url: url.href });
  }
  return found;
}

/** A page can leave anything behind. */
function linksOf(result: unknown): FoundLink[] {
  if (!Array.isArray(result)) return [];
  return result.filter((one): one is FoundLink => typeof one?.text === 'string' && typeof one?.url === 'string');
}
