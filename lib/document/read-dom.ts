import { type LooseBlock, placeBlocks } from './block-list.ts';
import { densestPart } from './dom/choose-root.ts';
import { Looks } from './dom/element-look.ts';
import { mendBlocks } from './dom/mend-blocks.ts';
import { openDialog } from './dom/open-dialog.ts';
import { type FurtherPage, furtherPages } from './dom/further-pages.ts';
import { type Article, readabilityArticle } from './dom/readability-root.ts';
import { belongsToPolicy, isFurniture, isLinkRow, isSitePart, speaksOfPolicy } from './dom/furniture.ts';
import { PageInk } from './dom/page-ink.ts';
import { isTranslated } from './dom/translated.ts';
import { unloadedPages } from './dom/unloaded-pages.ts';
import { atOnce, childrenOf, inTurns, type Turns } from './dom/in-turns.ts';
import { isElement, isSilent, parentOf } from './dom/tree.ts';
import { Walk } from './dom/walk.ts';
import { rebuildingTables } from './flattened-tables.ts';
import { guessLanguage } from './language.ts';
import type { PolicyDocument } from './policy-document.ts';
import { chapters } from './text/heading-lines.ts';
import { mendWrapped } from './text/mend-wrapped.ts';
import { partRunInTitles } from './text/run-in-titles.ts';
import { splitRunOn } from './text/split-run-on.ts';
import { chooseTitle } from './title.ts';

export interface ReadDomOptions {
  /** Address of the page; also the base of relative links where the document has none. */
  url?: string | null;
  source?: 'page' | 'html' | 'docx';
  /** Read this element alone, for instance an open dialog. */
  root?: Element | null;
}

/** Above this Readability takes too long; the densest part must do. */
const mostForReadability = 300_000;

/** A page this short is read whole. */
const leastToChoose = 300;

/** Reads a page, live or parsed from a file, into a document. Changes nothing in it. */
export function readDom(document: Document, options: ReadDomOptions = {}): PolicyDocument {
  return atOnce(reading(document, options));
}

/** The same for a page that somebody looks at, as JSON: a little at a time, so that it never stands still. */
export function readDomInTurns(document: Document, options: ReadDomOptions = {}): Promise<string> {
  return inTurns(readingToJson(document, options));
}

const blocksATurn = 100;

function* readingToJson(document: Document, options: ReadDomOptions): Turns<string> {
  const { blocks, ...rest } = yield* reading(document, options);
  const parts: string[] = [];
  for (let i = 0; i < blocks.length; i += blocksATurn) {
    yield;
    parts.push(JSON.stringify(blocks.slice(i, i + blocksATurn)).slice(1, -1));
  }
  return `${JSON.stringify(rest).slice(0, -1)},"blocks":[${parts.join(',')}]}`;
}

function* reading(document: Document, options: ReadDomOptions): Turns<PolicyDocument> {
  const url = options.url ?? null;
  const top = document.body ?? document.documentElement;
  const looks = new Looks(document);
  const ink = new PageInk();
  yield* ink.count(top);
  const walk = new Walk(looks, ink, baseOf(document, url));
  const alone = options.root ?? openDialog(document, top, ink, looks);
  yield;
  const { root, article } = alone ? { root: alone, article: null } : chooseRoot(document, top, ink, looks);
  yield;
  const found = markChapters(dropUniversalBold(alone ? yield* walk.read(root) : yield* readAround(top, root, walk, ink)));
  yield;
  const rebuilt = yield* rebuildingTables(mendWrapped(found), null);
  yield;
  const loose = [...partRunInTitles(splitRunOn(mendBlocks(rebuilt)))];
  yield;
  if (!options.root) addFurtherPages(loose, furtherPages(top, baseOf(document, url)));
  yield;
  const { blocks, ink: read } = placeBlocks(loose);
  // What comes after the reading begins a turn of its own.
  yield;
  const text = blocks
    .slice(0, 200)
    .map((block) => (block.kind === 'table' ? '' : block.text))
    .join('\n');
  const unreadPages = unloadedPages(document);
  return {
    url,
    title: chooseTitle([metaContent(document, 'og:title'), document.title, article?.title ?? null], loose),
    byline: metaContent(document, 'author') ?? article?.byline ?? null,
    lang: guessLanguage(text, document.documentElement?.getAttribute('lang') ?? null),
    source: options.source ?? 'page',
    blocks,
    coverage: { characters: Math.max(ink.of(alone ?? top).all, read), read, ...(unreadPages.length > 0 ? { unreadPages } : {}) },
    ...(isTranslated(document) ? { translated: true } : {}),
  };
}

/** The part of the page to read whole: where the text is densest; where parts compete, Readability's choice among them. */
function chooseRoot(document: Document, top: Element, ink: PageInk, looks: Looks): { root: Element; article: Article | null } {
  if (ink.of(top).all < leastToChoose) return { root: top, article: null };
  const { root, doubtful } = densestPart(top, ink, looks);
  if (!doubtful || ink.of(top).all > mostForReadability) return { root, article: null };
  const article = readabilityArticle(document, ink);
  return article && root.contains(article.root) ? { root: article.root, article } : { root, article };
}

/** A page without headings may have its titles as plain paragraphs. */
function markChapters(blocks: LooseBlock[]): LooseBlock[] {
  if (blocks.filter((block) => block.kind === 'heading').length > 1) return blocks;
  const titles = new Set(chapters(blocks.map((block) => ({ text: block.kind === 'paragraph' ? block.text : '' }))));
  return titles.size === 0
    ? blocks
    : blocks.map((block, i) => (titles.has(i) && block.kind === 'paragraph' ? { ...block, kind: 'heading', level: 2 } : block));
}

/** Where nearly everything is bold, bold says nothing. */
function dropUniversalBold(blocks: LooseBlock[]): LooseBlock[] {
  let ink = 0;
  let bold = 0;
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'heading') continue;
    ink += block.text.length;
    for (const mark of block.marks) if (mark.kind === 'bold') bold += mark.to - mark.from;
  }
  if (bold < ink * 0.85) return blocks;
  return blocks.map((block) => (block.kind === 'table' ? block : { ...block, marks: block.marks.filter((mark) => mark.kind !== 'bold') }));
}

/** The root whole, and of what stands around it in the page only what belongs to a policy. */
function* readAround(top: Element, root: Element, walk: Walk, ink: PageInk): Turns<LooseBlock[]> {
  const path = new Set<Element>();
  for (let each: Element | null = root; each && each !== top; each = parentOf(each)) path.add(each);
  const blocks: LooseBlock[] = [];
  function* visit(element: Element): Turns<void> {
    if (element === root) {
      for (const block of yield* walk.read(root)) blocks.push(block);
      return;
    }
    for (const child of childrenOf(element)) {
      if (!isElement(child) || isSilent(child)) continue;
      if (path.has(child)) yield* visit(child);
      else if (!isFurniture(child, ink) && !isLinkRow(child, ink)) {
        for (const block of yield* policyBlocks(child, walk)) blocks.push(block);
      }
    }
  }
  yield* visit(top);
  return blocks;
}

/** Links on which the policy goes on are marked where they stand, and those of rows that are not read stand at the end. */
function addFurtherPages(blocks: LooseBlock[], pages: readonly FurtherPage[]): void {
  for (const { text, href } of pages) {
    const links = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.links)).filter((link) => link.href === href);
    for (const link of links) link.further = true;
    if (links.length > 0) continue;
    blocks.push({ kind: 'item', level: 1, text, marks: [], links: [{ from: 0, to: text.length, href, further: true }] });
  }
}

/** A part that talks as a policy does is read whole, of others the lines that belong to one. */
function* policyBlocks(part: Element, walk: Walk): Turns<LooseBlock[]> {
  const blocks = yield* walk.read(part, false);
  const text = blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('');
  return !isSitePart(part) && speaksOfPolicy(text) ? blocks : blocks.filter(isPolicyBlock);
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
