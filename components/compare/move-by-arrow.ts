const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell of a table, over cells with nothing to open. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const table = cell?.closest('table');
  // Within opened quotes the keys scroll, as everywhere.
  if (!step || !cell || !table || !(event.target as Element).matches('summary')) return;
  const rows = [...table.rows];
  let row = rows.indexOf(cell.closest('tr')!);
  let column = cell.cellIndex;
  for (;;) {
    row += step[0];
    column += step[1];
    if (row < 0 || row >= rows.length || column < 1 || column > cell.closest('tr')!.cells.length - 1) return;
    const target = rows[row]?.cells[column]?.querySelector('summary');
    if (target) {
      event.preventDefault();
      target.focus();
      return;
    }
  }
}
