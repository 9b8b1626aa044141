import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { PolicyDocument } from '../../document/policy-document.ts';

/** What is compared as one: a heading, a paragraph or list item, or a whole row of a table. */
export interface TextUnit {
  kind: 'heading' | 'text' | 'row';
  /** Ids of its clauses; several for the cells of a row. */
  clauses: readonly number[];
  /** Headings above it, numbers left out. */
  path: readonly string[];
  /** Without its number. */
  text: string;
  /** With its number. */
  printed: string;
  /** Equal for two wordings that differ in nothing but numbers of clauses, white space and the width of characters. */
  key: string;
}

/** The text of a policy in the order in which it stands; tables of contents are left out, for they repeat the headings, and linked lists, which change apart. */
export function textUnits(clauses: readonly Clause[], document: PolicyDocument): TextUnit[] {
  const units: TextUnit[] = [];
  const rows = new Map<string, number[]>();
  for (const clause of clauses) {
    if (clause.role === 'toc' || clause.page !== undefined) continue;
    const path = clause.path.map(unnumbered);
    if (clause.kind !== 'cell') {
      const unit = unitOf(clause.kind === 'heading' ? 'heading' : 'text', [clause.id], path, clause.text);
      if (unit.key) units.push(unit);
      continue;
    }
    const place = `${clause.block} ${clause.row}`;
    const cells = rows.get(place);
    if (cells) {
      cells.push(clause.id);
      continue;
    }
    const ids = [clause.id];
    rows.set(place, ids);
    const unit = unitOf('row', ids, path, rowText(document, clause));
    if (unit.key) units.push(unit);
  }
  return units;
}

/** Without the number that a clause, heading or appendix begins with. */
export function unnumbered(text: string): string {
  const appendix = /^(?:附[录件表]|appendix|annex)\s*[一二三四五六七八九十\dA-Z]{1,3}\s*[：:、.)）]?\s*/i.exec(text);
  const length = appendix?.[0].length ?? numbering(text)?.length ?? 0;
  return length < text.length ? text.slice(length) : text;
}

function unitOf(kind: TextUnit['kind'], clauses: readonly number[], path: readonly string[], printed: string): TextUnit {
  const text = kind === 'row' ? printed : unnumbered(printed);
  return { kind, clauses, path, text, printed, key: keyOf(text) };
}

/** A whole row, cells that a span fills included; cells that only count the rows are left out. */
function rowText(document: PolicyDocument, { block, row }: Clause): string {
  const table = document.blocks[block];
  if (table?.kind !== 'table' || row === undefined) return '';
  return (table.rows[row] ?? [])
    .map(({ text }) => text)
    .filter((text) => text && !/^[\d一二三四五六七八九十]{1,4}[、.．]?$/.test(text))
    .join(' | ');
}

/** "Part 7 of this policy" may be part 8 after a clause was put in; an article of a law, whose name stands before it, may not. */
const crossReference = /(?<!》)第(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2})*)(?=[条章节款项]|部分)/g;

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(crossReference, '第#')
    .replace(/(?<![;。.,、:])[;。.,、:]+$/, '');
}
