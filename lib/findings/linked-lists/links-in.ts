import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';

/** A link or a printed address in a clause. */
export interface Place extends Span {
  href: string;
  /** Its own text says only "here" or is the address itself: what it leads to is named before it. */
  points: boolean;
  /** The policy itself goes on there. */
  further: boolean;
}

const printed = /https?:\/\/[^\s<>"'“”\u3000-\u303f\u4e00-\u9fff\uff00-\uffef)\]]+/g;
const pointers =
  /此处|这里|此链接|该链接|链接|点击|查看|详情|点此|此處|這裡|連結|點擊|\b(?:here|click|link|see|view|this page|details|more)\b/i;
const longestPointer = 16;
const hasHost = /^https?:\/\/[^/:?#@]+/i;

/** The links of a clause in their order, addresses that are only printed among them. Other schemes than the web's are none. */
export function linksIn(clause: Clause): Place[] {
  const places: Place[] = clause.links
    .filter(({ href }) => /^https?:/i.test(href))
    .map(({ from, to, href, further = false }) => ({ from, to, href, further, points: isPointer(clause.text.slice(from, to)) }));
  if (clause.text.includes('http')) {
    for (const match of clause.text.matchAll(printed)) {
      const from = match.index;
      const href = match[0].replace(/[.,;:!?]+$/, '');
      if (!hasHost.test(href) || places.some((place) => place.from < from + href.length && from < place.to)) continue;
      places.push({ from, to: from + href.length, href, points: true, further: false });
    }
  }
  return places.sort((a, b) => a.from - b.from);
}

function isPointer(text: string): boolean {
  return /^https?:|^www\./i.test(text) || (text.length <= longestPointer && pointers.test(text));
}
