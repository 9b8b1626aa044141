/** A node of pdf.js' structure tree of a page. */
export interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** A table as a tagged PDF describes it: the marked contents of each cell. */
export interface TaggedTable {
  rows: { header: boolean; contents: Set<string> }[][];
}

export interface Extent {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Where the contents of these ids stand on the page; null when nothing of them is seen. */
export type ExtentOf = (contents: ReadonlySet<string>) => Extent | null;

/**
 * The tables of a structure tree, those inside cells left out. Browsers tag a table as such only when they take it for
 * data; other tables are nested parts without a meaning, told by their cells standing side by side.
 */
export function taggedTables(tree: StructNode | null, extent: ExtentOf): TaggedTable[] {
  const tables: TaggedTable[] = [];
  const visit = (node: StructNode): void => {
    const rows: TaggedTable['rows'] = node.role === 'Table' ? [] : impliedRows(node, extent);
    if (node.role === 'Table') collectRows(node, rows);
    if (rows.length >= 1 && Math.max(...rows.map((row) => row.length)) >= 2) {
      tables.push({ rows });
      return;
    }
    for (const child of node.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return tables;
}

const plainRoles = new Set(['NonStruct', 'Div', 'Sect', 'Part']);

/** The rows of a node whose children, or theirs, are rows of cells side by side; empty when they are not. */
function impliedRows(node: StructNode, extent: ExtentOf): TaggedTable['rows'] {
  const children = (node.children ?? []).filter((child) => plainRoles.has(child.role ?? ''));
  if (!plainRoles.has(node.role ?? '') || children.length === 0) return [];
  if (children.length === 1) return impliedRows(children[0]!, extent);
  const rows = children.map((child) => (child.children ?? []).filter((cell) => plainRoles.has(cell.role ?? '')).map(cellOf));
  if (rows.length < 2) return [];
  const beside = rows.filter((row) => row.length >= 2 && sideBySide(row.map(({ contents }) => extent(contents)))).length;
  return beside >= 2 && beside >= rows.length * 0.8 ? rows.filter((row) => row.length > 0) : [];
}

function sideBySide(boxes: readonly (Extent | null)[]): boolean {
  const seen = boxes.filter((box): box is Extent => box !== null);
  if (seen.length < 2) return false;
  return seen.every((box, i) => i === 0 || (box.x0 >= seen[i - 1]!.x1 - 1 && box.y1 > seen[i - 1]!.y0 && box.y0 < seen[i - 1]!.y1));
}

function collectRows(node: StructNode, rows: TaggedTable['rows']): void {
  for (const child of node.children ?? []) {
    if (child.role === 'TR') rows.push((child.children ?? []).filter((cell) => cell.role === 'TH' || cell.role === 'TD').map(cellOf));
    else if (child.role !== 'Table') collectRows(child, rows);
  }
}

function cellOf(cell: StructNode): { header: boolean; contents: Set<string> } {
  const contents = new Set<string>();
  collectContents(cell, contents);
  return { header: cell.role === 'TH', contents };
}

function collectContents(node: StructNode, contents: Set<string>): void {
  if (node.type === 'content' && node.id) contents.add(node.id);
  for (const child of node.children ?? []) collectContents(child, contents);
}
