import type { Block, PolicyDocument, TableBlock, TextBlock } from '../document/policy-document.ts';
import type { Clause, SectionRole } from './clause.ts';
import { HeadingPath, type OpenHeading } from './heading-path.ts';
import { numbering } from './numbering.ts';
import { nextItem, outline } from './outline.ts';
import { sectionRole } from './section-role.ts';
import { inPieces } from './pieces.ts';
import { sentences } from './sentences.ts';

const longestEntry = 60;

/**
 * Cuts a document into clauses with their heading paths.
 * @param rolesOf the roles that the words of a heading name; handed in, because words are the lexicon's business
 */
export function split(document: PolicyDocument, rolesOf: (heading: string) => SectionRole[]): Clause[] {
  const clauses: Clause[] = [];
  for (const blocks of byPage(document.blocks)) splitPage(blocks, clauses, rolesOf);
  return clauses;
}

/** Each page has an outline of its own. */
function byPage(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const last = pages[pages.length - 1];
    if (last && last[0]!.page === block.page) last.push(block);
    else pages.push([block]);
  }
  return pages;
}

function splitPage(blocks: readonly Block[], clauses: Clause[], rolesOf: (heading: string) => SectionRole[]): void {
  const places = outline(blocks);
  const path = new HeadingPath();
  /** Depth of the list item before, 0 behind a heading. */
  let within = 0;
  blocks.forEach((block, index) => {
    const heads = places[index] === 'heading' || places[index] === 'listed';
    if (heads) within = 0;
    else if (block.kind === 'item') {
      within = block.level;
      path.item(within);
    } else if (within > 0) {
      // Behind a list: what follows is of the list around it, or of none.
      const next = nextItem(blocks, index)?.level ?? 1;
      if (next < within) path.item(next);
    }
    if (block.kind === 'table') {
      addCells(clauses, block, path.open);
      return;
    }
    const id = clauses.length;
    const number = numbering(block.text);
    if (heads) {
      const roles = rolesOf(block.text);
      const heading = {
        id,
        text: block.text,
        roles,
        numbering: number,
        level: places[index] === 'listed' ? listedLevel(roles) : block.kind === 'heading' ? block.level : 0,
        list: block.kind === 'item' && !number ? block.level : 0,
      };
      const above = path.open.slice(0, path.depthOf(heading));
      clauses.push(textClause(id, block, 'heading', above, sectionRole([...above, heading].map((each) => each.roles))));
      path.enter(heading);
      return;
    }
    if (number && places[index] === 'body') path.pass(number);
    if (places[index] === 'body' && isRunningText(block.text)) path.leave('toc');
    const role = places[index] === 'contents' ? 'toc' : roleOf(path.open);
    const kind = block.kind === 'item' ? 'item' : 'paragraph';
    for (const piece of inPieces(block)) clauses.push(textClause(clauses.length, { ...block, ...piece }, kind, path.open, role));
  });
}

/** A list of contents holds no sentences of this length: where they stand, it has ended, though no heading says so. */
function isRunningText(text: string): boolean {
  return text.length > longestEntry && /[。；.;]$/.test(text);
}

/** A list of contents that has lost its print tells no depth: a line of it that names no section is taken to be of the section before. */
function listedLevel(roles: readonly SectionRole[]): number {
  return roles.length > 0 ? 2 : 3;
}

function roleOf(open: readonly OpenHeading[]): SectionRole {
  return open.length === 0 ? 'introduction' : sectionRole(open.map((heading) => heading.roles));
}

/** All clauses have the same fields in the same order, filled or not: what reads them is fast only where all are of one shape. */
function textClause(id: number, block: TextBlock, kind: Clause['kind'], open: readonly OpenHeading[], role: SectionRole): Clause {
  return {
    id,
    kind,
    role,
    text: block.text,
    sentences: sentences(block.text),
    marks: block.marks,
    links: block.links,
    path: open.map((heading) => heading.text),
    pathIds: open.map((heading) => heading.id),
    block: block.id,
    row: undefined,
    column: undefined,
    at: block.at,
    page: block.page,
  };
}

/**
 * Each printed cell is a clause of its own: a quote must be a run of the page's text, and cells are separate runs. What an
 * endless cell goes on with is read as running text.
 */
function addCells(clauses: Clause[], block: TableBlock, open: readonly OpenHeading[]): void {
  const role = roleOf(open);
  block.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.spanned || !cell.text) return;
      inPieces({ ...cell, at: block.at }).forEach((piece, i) => {
        clauses.push({
          id: clauses.length,
          kind: i === 0 ? 'cell' : 'paragraph',
          role,
          text: piece.text,
          sentences: sentences(piece.text),
          marks: piece.marks,
          links: piece.links,
          path: open.map((heading) => heading.text),
          pathIds: open.map((heading) => heading.id),
          block: block.id,
          row: i === 0 ? row : undefined,
          column: i === 0 ? column : undefined,
          at: piece.at,
          page: block.page,
        });
      });
    });
  });
}
