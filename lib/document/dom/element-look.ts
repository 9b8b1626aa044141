import { tagOf } from './tree.ts';

const blockTags = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'CAPTION',
  'CENTER',
  'DD',
  'DETAILS',
  'DIALOG',
  'DIR',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'FRAMESET',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HGROUP',
  'HR',
  'HTML',
  'IFRAME',
  'LEGEND',
  'LI',
  'LISTING',
  'MAIN',
  'MENU',
  'NAV',
  'OL',
  'OPTGROUP',
  'P',
  'PRE',
  'SEARCH',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TD',
  'TFOOT',
  'TH',
  'THEAD',
  'TR',
  'UL',
  'XMP',
]);
const inlineTags = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
]);
const keepingTags = new Set(['PRE', 'LISTING', 'XMP', 'PLAINTEXT']);
const boldTags = new Set(['B', 'STRONG']);
const boldFamily = /(?:semi|demi|extra)?bold|heavy|simhei|黑体加粗/i;
const leastBold = '600';
const alike = new Set(['P', 'LI', 'DIV', 'SPAN']);
/** Without attributes these are hardly ever set otherwise; not asking the browser is much quicker. */
const plainBlocks = new Set(['P', 'TABLE', 'TBODY', 'THEAD', 'TR', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Tells how elements of one document are set: by the browser where there is one, else by tag and inline style. */
export class Looks {
  private readonly computed: ((element: Element) => CSSStyleDeclaration) | null;

  constructor(document: Document) {
    const view = document.defaultView;
    let works = false;
    try {
      works =
        !!view &&
        !!view.getComputedStyle(document.documentElement).display &&
        'fontWeight' in view.getComputedStyle(document.documentElement);
    } catch {
      works = false;
    }
    this.computed = works ? (element) => (element.ownerDocument.defaultView ?? view!).getComputedStyle(element) : null;
  }

  /** True when the element begins and ends lines of its own. */
  block(element: Element, tag: string): boolean {
    if (!this.computed || (plainBlocks.has(tag) && element.attributes.length === 0)) return blockTags.has(tag);
    return this.isBlock(element, tag, this.computed(element).display);
  }

  /** @param inherited whether the text around the element is bold */
  bold(element: Element, tag: string, inherited: boolean): boolean {
    if (!this.computed) return styledBold(element) ?? (boldTags.has(tag) || inherited);
    if (element.attributes.length > 0 || !alike.has(tag)) return this.computedBold(element);
    // Neighbours of one tag without attributes look alike; asking the browser for each is what takes the time.
    const parent = element.parentElement;
    if (parent !== this.lastParent || tag !== this.lastTag) {
      this.lastParent = parent;
      this.lastTag = tag;
      this.lastBold = this.computedBold(element);
    }
    return this.lastBold;
  }

  private lastParent: Element | null = null;
  private lastTag = '';
  private lastBold = false;
  private readonly boldSetters = new Map<Element, boolean>();

  private computedBold(element: Element): boolean {
    const weight = this.computed!(element).fontWeight;
    if (weight === 'bold' || (weight.length === 3 && weight >= leastBold)) return true;
    // Only an element with attributes sets a family of its own, as far as policies go.
    let setter: Element | null = element;
    while (setter && setter.attributes.length === 0) setter = setter.parentElement;
    if (!setter || setter === element.ownerDocument.body) return false;
    let bold = this.boldSetters.get(setter);
    if (bold === undefined) {
      bold = boldFamily.test(firstFamily(this.computed!(setter).fontFamily));
      this.boldSetters.set(setter, bold);
    }
    return bold;
  }

  /** True when the ends of lines in the element's text are shown. */
  keepsLines(element: Element): boolean {
    if (this.computed) return /^(?:pre|break-spaces|preserve)/.test(this.computed(element).whiteSpace);
    for (let each: Element | null = element; each; each = each.parentElement) {
      const styled = /white-space\s*:\s*([\w-]+)/i.exec(each.getAttribute('style') ?? '')?.[1];
      if (styled) return /^(?:pre|break-spaces)/i.test(styled);
      if (keepingTags.has(tagOf(each))) return true;
    }
    return false;
  }

  /** True when `bold` needs no `inherited`, so that it may be asked late. */
  get inherits(): boolean {
    return this.computed !== null;
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

/** What the inline style alone says; null when it says nothing. */
function styledBold(element: Element): boolean | null {
  const style = element.getAttribute('style');
  if (!style) return null;
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  if (weight) return /^bold/i.test(weight) || (weight.length === 3 && weight >= leastBold);
  const family = /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
  return family && boldFamily.test(firstFamily(family)) ? true : null;
}

function firstFamily(families: string): string {
  return families.split(',')[0] ?? '';
}
