import { tagOf } from './tree.ts';

/** How an element is set: told by the browser where there is one, else by tag and inline style. */
export interface ElementLook {
  /** True when the element begins and ends lines of its own. */
  block: boolean;
  bold: boolean;
}

const blockTags = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIALOG', 'DIR', 'DIV', 'DL', 'DT',
  'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'FRAMESET', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR',
  'HTML', 'IFRAME', 'LEGEND', 'LI', 'LISTING', 'MAIN', 'MENU', 'NAV', 'OL', 'OPTGROUP', 'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY',
  'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL', 'XMP',
]);
const inlineTags = new Set([
  'A', 'ABBR', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK', 'Q', 'S',
  'SAMP', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR',
]);
const boldTags = new Set(['B', 'STRONG']);
const boldFamily = /(?:semi|demi|extra)?bold|heavy|simhei|黑体加粗/i;
const leastBold = 600;

/** Tells the look of elements of one document. */
export class Looks {
  private readonly computed: ((element: Element) => CSSStyleDeclaration) | null;

  constructor(document: Document) {
    const view = document.defaultView;
    let works = false;
    try {
      works = !!view && !!view.getComputedStyle(document.documentElement).display && 'fontWeight' in view.getComputedStyle(document.documentElement);
    } catch {
      works = false;
    }
    this.computed = works ? (element) => (element.ownerDocument.defaultView ?? view!).getComputedStyle(element) : null;
  }

  /** @param inherited whether the text around the element is bold */
  look(element: Element, inherited: boolean): ElementLook {
    const tag = tagOf(element);
    if (!this.computed) {
      return { block: blockTags.has(tag), bold: styledBold(element) ?? (boldTags.has(tag) || inherited) };
    }
    const style = this.computed(element);
    return { block: this.isBlock(element, tag, style.display), bold: isBold(style) };
  }

  /** False when the browser says that the element, or something around it, is not shown. */
  shown(element: Element): boolean {
    if (typeof element.checkVisibility === 'function' && this.computed) return element.checkVisibility();
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (each.hasAttribute('hidden') || /display\s*:\s*none/i.test(each.getAttribute('style') ?? '')) return false;
    }
    return true;
  }

  /** True when the browser sets it at a fixed place over the page. */
  floats(element: Element): boolean {
    if (!this.computed) return /position\s*:\s*fixed/i.test(element.getAttribute('style') ?? '');
    const style = this.computed(element);
    return style.position === 'fixed' || (style.position === 'absolute' && Number(style.zIndex) > 0);
  }

  private isBlock(element: Element, tag: string, display: string): boolean {
    if (display === 'none' || display === 'contents' || !display) return blockTags.has(tag) || (display === 'none' && !inlineTags.has(tag));
    if (display === 'inline-block' || display === 'inline-flex' || display === 'inline-grid' || display === 'inline-table') {
      return blockTags.has(tag);
    }
    if (display.startsWith('inline') || display.startsWith('ruby')) return false;
    // A flex row makes blocks of its words; they still stand on one line.
    if (inlineTags.has(tag) && element.parentElement && this.computed) {
      const outer = this.computed(element.parentElement);
      if (/flex/.test(outer.display) && !/column/.test(outer.flexDirection)) return false;
    }
    return true;
  }
}

function isBold(style: CSSStyleDeclaration): boolean {
  if (Number.parseInt(style.fontWeight, 10) >= leastBold || style.fontWeight === 'bold') return true;
  return boldFamily.test(firstFamily(style.fontFamily));
}

/** What the inline style alone says; null when it says nothing. */
function styledBold(element: Element): boolean | null {
  const style = element.getAttribute('style');
  if (!style) return null;
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  if (weight) return /^bold/i.test(weight) || Number.parseInt(weight, 10) >= leastBold;
  const family = /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
  return family && boldFamily.test(firstFamily(family)) ? true : null;
}

function firstFamily(families: string): string {
  return families.split(',')[0] ?? '';
}
