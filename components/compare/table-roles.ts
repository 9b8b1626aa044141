/**
 * What each part of a table is, said expressly: a table whose parts stand one under the other, as the style sheet lays them
 * out in a narrow window, is no table to some browsers any more, and screen readers would hear plain text.
 */
export const tableRoles = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
