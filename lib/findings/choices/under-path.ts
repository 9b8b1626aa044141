import type { Span } from '../../document/policy-document.ts';
import type { FoundMeans, Offer } from './offer.ts';

/** "【授权管理】中可以…", "【浏览】-【记录】中您可以…": an entry of the page that the line above leads to. */
const entry =
  /^[\s\d.、（）()①-⑨•·]*((?:[【“「][^【】“”「」>]{2,14}[】”」]\s*[-—–>→]*\s*){1,3})(?:中|里|内|页面|处)?(?:[您你])?(?:可以?|能)/;
const marks = /[【“「]([^【】“”「」>]{2,14})[】”」]/g;
/** Where a way begins anew. */
const root = /^(?:我|我的|首页|主页|设置|个人中心|更多|会员中心)$/;
const longest = 6;

/** The path that a lead-in gives for the lines below it: "您可以在【我】-【设置】-【账号与安全】中进行以下操作："; null where it gives none, or several. */
export function pathAbove(text: string, { means }: Offer): string | null {
  if (!/[：:]\s*$/.test(text)) return null;
  const paths = means.filter((one) => one.means.type === 'menu' && one.means.value.includes(' > '));
  return paths.length === 1 && means.length === 1 ? paths[0]!.means.value : null;
}

/** The way to an entry named at the head of a sentence, below the path of the line above; null where the sentence names none. */
export function underPath(text: string, span: Span, above: string, { means, unnamed }: Offer): Offer | null {
  const match = entry.exec(text.slice(span.from, span.to));
  if (!match) return null;
  const steps = [...match[1]!.matchAll(marks)].map((step) => step[1]!.trim());
  const path = [...above.split(' > '), ...steps];
  if (root.test(steps[0]!) || path.length > longest) return null;
  const to = span.from + match[0].length;
  const way: FoundMeans = {
    means: { type: 'menu', value: path.join(' > ') },
    from: span.from + match[0].indexOf(match[1]!),
    to: span.from + match[0].indexOf(match[1]!) + match[1]!.length,
  };
  return { means: [way, ...means.filter((one) => one.from >= to)], unnamed };
}

/** The path above as the way of a numbered line that names a choice and gives no way of its own. */
export function wayAbove(span: Span, above: string): FoundMeans {
  return { means: { type: 'menu', value: above }, from: span.from, to: span.from };
}
