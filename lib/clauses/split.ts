import type { PolicyDocument, TableBlock, TextBlock } from '../document/policy-document.ts';
import type { Clause, SectionRole } from './clause.ts';
import { outline } from './outline.ts';
import { sectionRole } from './section-role.ts';
import { sentences } from './sentences.ts';

interface OpenHeading {
  depth: number;
  id: number;
  text: string;
  roles: SectionRole[];
}

/**
 * Cuts a document into clauses with their heading paths.
 * @param rolesOf the roles that the words of a heading name; handed in, because words are the lexicon's business
 */
export function split(document: PolicyDocument, rolesOf: (heading: string) => SectionRole[]): Clause[] {
  const places = outline(document.blocks);
  const open: OpenHeading[] = [];
  const clauses: Clause[] = [];
  document.blocks.forEach((block, index) => {
    const place = places[index]!;
    if (block.kind === 'table') {
      addCells(clauses, block, open);
      return;
    }
    if (place.kind === 'heading') {
      while (open.length > 0 && open[open.length - 1]!.depth >= place.depth) open.pop();
      const above = open.map((heading) => heading.roles);
      const roles = rolesOf(block.text);
      clauses.push(textClause(clauses.length, block, 'heading', open, sectionRole([...above, roles])));
      open.push({ depth: place.depth, id: clauses.length - 1, text: block.text, roles });
      return;
    }
    const role = place.kind === 'contents' ? 'toc' : roleOf(open);
    clauses.push(textClause(clauses.length, block, block.kind === 'item' ? 'item' : 'paragraph', open, role));
  });
  return clauses;
}

function roleOf(open: readonly OpenHeading[]): SectionRole {
  return open.length === 0 ? 'introduction' : sectionRole(open.map((heading) => heading.roles));
}

function textClause(
  id: number, block: TextBlock, kind: Clause['kind'], open: readonly OpenHeading[], role: SectionRole,
): Clause {
  return {
    id, kind, role, text: block.text, sentences: sentences(block.text), marks: block.marks, links: block.links,
    path: open.map((heading) => heading.text), pathIds: open.map((heading) => heading.id), block: block.id, at: block.at,
  };
}

/** Each printed cell is a clause of its own: a quote must be a run of the page's text, and cells are separate runs. */
function addCells(clauses: Clause[], block: TableBlock, open: readonly OpenHeading[]): void {
  const role = roleOf(open);
  block.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.spanned || !cell.text) return;
      clauses.push({
        id: clauses.length, kind: 'cell', role, text: cell.text, sentences: sentences(cell.text), marks: cell.marks,
        links: cell.links, path: open.map((heading) => heading.text), pathIds: open.map((heading) => heading.id),
        block: block.id, row, column, at: block.at,
      });
    });
  });
}

