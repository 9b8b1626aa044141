const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell of a table, over cells with nothing to open; where cells stand one under the other, up and down go through all of them. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const table = cell?.closest('table');
  // Within opened quotes the keys scroll, as everywhere.
  if (!step || !cell || !table || !(event.target as Element).matches('summary')) return;
  if (getComputedStyle(cell).display !== 'table-cell' && step[0] !== 0) {
    const all = [...table.querySelectorAll<HTMLElement>('td > * > summary')];
    const next = all[all.indexOf(event.target as HTMLElement) + step[0]];
    if (next) event.preventDefault();
    next?.focus();
    return;
  }
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
