import { type LooseBlock, placeBlocks } from './block-list.ts';
import { densestPart } from './dom/choose-root.ts';
import { Looks } from './dom/element-look.ts';
import { belongsToPolicy, isFurniture, isLinkRow } from './dom/furniture.ts';
import { PageInk } from './dom/page-ink.ts';
import { eachChild, isElement, isSilent, parentOf } from './dom/tree.ts';
import { Walk } from './dom/walk.ts';
import { rebuildTables } from './flattened-tables.ts';
import { guessLanguage } from './language.ts';
import type { PolicyDocument } from './policy-document.ts';
import { chooseTitle } from './title.ts';

export interface ReadDomOptions {
  /** Address of the page; also the base of relative links where the document has none. */
  url?: string | null;
  source?: 'page' | 'html';
  /** Read this element alone, for instance an open dialog. */
  root?: Element | null;
}

/** Reads a page, live or parsed from a file, into a document. Changes nothing in it. */
export function readDom(document: Document, options: ReadDomOptions = {}): PolicyDocument {
  const url = options.url ?? null;
  const top = document.body ?? document.documentElement;
  const looks = new Looks(document);
  const ink = new PageInk(top);
  const walk = new Walk(looks, ink, baseOf(document, url));
  const root = options.root ?? densestPart(top, ink, looks);
  const loose = rebuildTables(options.root ? walk.read(root) : readAround(top, root, walk, ink), null);
  const { blocks, ink: read } = placeBlocks(loose);
  const text = blocks.slice(0, 200).map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
  return {
    url,
    title: chooseTitle([metaContent(document, 'og:title'), document.title], loose),
    byline: metaContent(document, 'author'),
    lang: guessLanguage(text, document.documentElement?.getAttribute('lang') ?? null),
    source: options.source ?? 'page',
    blocks,
    coverage: { characters: Math.max(ink.of(options.root ?? top).all, read), read },
  };
}

/** The root whole, and of what stands around it in the page only what belongs to a policy. */
function readAround(top: Element, root: Element, walk: Walk, ink: PageInk): LooseBlock[] {
  const path = new Set<Element>();
  for (let each: Element | null = root; each && each !== top; each = parentOf(each)) path.add(each);
  const blocks: LooseBlock[] = [];
  const visit = (element: Element): void => {
    if (element === root) {
      blocks.push(...walk.read(root));
      return;
    }
    eachChild(element, (child) => {
      if (!isElement(child) || isSilent(child)) return;
      if (path.has(child)) visit(child);
      else if (!isFurniture(child, ink) && !isLinkRow(child, ink)) blocks.push(...walk.read(child, false).filter(isPolicyBlock));
    });
  };
  visit(top);
  return blocks;
}

function isPolicyBlock(block: LooseBlock): boolean {
  return block.kind === 'table' || block.kind === 'heading' || belongsToPolicy(block.text);
}

function baseOf(document: Document, url: string | null): string | null {
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  for (const candidate of [document.baseURI, declared && url ? safeJoin(declared, url) : declared, url]) {
    if (candidate && /^(?:https?|file):/i.test(candidate)) return candidate;
  }
  return null;
}

function safeJoin(href: string, base: string): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}

function metaContent(document: Document, name: string): string | null {
  const meta = document.querySelector(`meta[name="${name}"],meta[property="${name}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}
