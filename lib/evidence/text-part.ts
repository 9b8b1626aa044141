import type { Block, Cell, Mark, PolicyDocument } from '../document/policy-document.ts';
import { type Html, html } from './html.ts';

/** The id of a block in the file. */
export function blockAnchor(id: number): string {
  return `block-${id}`;
}

/** The full text that was read, block by block, with the policy's own bold print; addresses of links are not made to lead anywhere. */
export function textPart({ blocks, lang }: PolicyDocument): Html {
  return html`<div lang="${lang}">${blocks.map(blockPart)}</div>`;
}

function blockPart(block: Block): Html {
  const number = html`<span class="number">${block.id}</span>`;
  if (block.kind === 'table') {
    const rows = block.rows.map((cells, row) => html`<tr>${cells.map((cell) => cellPart(cell, row < block.headerRows))}</tr>\n`);
    return html`<table id="${blockAnchor(block.id)}">${rows}</table>\n`;
  }
  const text = emphasised(block.text, block.marks);
  return block.kind === 'heading'
    ? html`<h3 id="${blockAnchor(block.id)}">${number}${text}</h3>\n`
    : html`<p id="${blockAnchor(block.id)}">${number}${text}</p>\n`;
}

function cellPart({ text, marks }: Cell, heading: boolean): Html {
  return heading ? html`<th>${emphasised(text, marks)}</th>` : html`<td>${emphasised(text, marks)}</td>`;
}

function emphasised(text: string, marks: readonly Mark[]): Html[] {
  const parts: Html[] = [];
  let at = 0;
  for (const { from, to } of marks.filter(({ kind }) => kind === 'bold').sort((a, b) => a.from - b.from)) {
    if (from < at || to > text.length || to <= from) continue;
    parts.push(html`${text.slice(at, from)}<b>${text.slice(from, to)}</b>`);
    at = to;
  }
  return [...parts, html`${text.slice(at)}`];
}
