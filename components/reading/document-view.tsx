import { useMemo } from 'preact/hooks';
import type { Block, PolicyDocument, TableBlock } from '../../lib/document/policy-document.ts';

/** The text that was read, block by block: where the quotes of its card are shown. Rendered once, for it can be long. */
export function DocumentView({ document }: { document: PolicyDocument }) {
  return useMemo(
    () => (
      <div class="document" lang={document.lang}>
        {document.blocks.map((block) => (
          <BlockView key={block.id} block={block} />
        ))}
      </div>
    ),
    [document],
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'table') return <TableView table={block} />;
  // No heading tags: the outline of the page is that of the card beside it.
  return <p class={`document-${block.kind} document-level-${block.level}`}>{block.text}</p>;
}

function TableView({ table: { rows, headerRows } }: { table: TableBlock }) {
  return (
    <div class="document-table">
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} class={row < headerRows ? 'document-header' : undefined}>
                  {cell.spanned ? '' : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
