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

/** The tables of a structure tree, those inside cells left out. */
export function taggedTables(tree: StructNode | null): TaggedTable[] {
  const tables: TaggedTable[] = [];
  const visit = (node: StructNode): void => {
    if (node.role === 'Table') {
      const rows: TaggedTable['rows'] = [];
      collectRows(node, rows);
      if (rows.length >= 1 && Math.max(...rows.map((row) => row.length)) >= 2) tables.push({ rows });
      return;
    }
    for (const child of node.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return tables;
}

function collectRows(node: StructNode, rows: TaggedTable['rows']): void {
  for (const child of node.children ?? []) {
    if (child.role !== 'TR') {
      if (child.role !== 'Table') collectRows(child, rows);
      continue;
    }
    rows.push((child.children ?? []).filter((cell) => cell.role === 'TH' || cell.role === 'TD').map((cell) => {
      const contents = new Set<string>();
      collectContents(cell, contents);
      return { header: cell.role === 'TH', contents };
    }));
  }
}

function collectContents(node: StructNode, contents: Set<string>): void {
  if (node.type === 'content' && node.id) contents.add(node.id);
  for (const child of node.children ?? []) collectContents(child, contents);
}
