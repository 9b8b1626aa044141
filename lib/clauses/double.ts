import type { Block, Cell, PolicyDocument } from '../document/policy-document.ts';
import type { Clause } from './clause.ts';
import { isTraditional, simplify } from './simplify.ts';

/**
 * The double of a document in Traditional characters, in which each text is simplified and as long as it was; null for
 * any other document. What is found in it is quoted from the document itself: see `clausesOfOriginal` and `cardOfOriginal`.
 */
export function simplifiedDouble(document: PolicyDocument): PolicyDocument | null {
  const sample = document.blocks.slice(0, 200).map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
  if (!isTraditional(sample || document.title)) return null;
  return {
    ...document,
    title: simplify(document.title),
    byline: document.byline === null ? null : simplify(document.byline),
    blocks: document.blocks.map(doubleOfBlock),
  };
}

function doubleOfBlock(block: Block): Block {
  if (block.kind !== 'table') return { ...block, text: simplify(block.text) };
  return { ...block, rows: block.rows.map((row) => row.map((cell): Cell => ({ ...cell, text: simplify(cell.text) }))) };
}

/** The clauses of a double with the words of the document itself. */
export function clausesOfOriginal(clauses: readonly Clause[], double: PolicyDocument, original: PolicyDocument): Clause[] {
  const blocks = new Map(double.blocks.map((block, i) => [block.id, { double: block, original: original.blocks[i]! }]));
  const texts = clauses.map((clause) => {
    const pair = blocks.get(clause.block)!;
    return textOf(clause, textsOf(pair.double, clause), textsOf(pair.original, clause));
  });
  return clauses.map((clause, i) => ({ ...clause, text: texts[i]!, path: clause.pathIds.map((id) => texts[id]!) }));
}

/** The texts in which a clause can stand. */
function textsOf(block: Block, clause: Clause): string[] {
  if (block.kind !== 'table') return [block.text];
  if (clause.row !== undefined && clause.column !== undefined) return [block.rows[clause.row]![clause.column]!.text];
  return block.rows.flatMap((row) => row.map((cell) => cell.text));
}

/** A clause is a whole text or a piece of an endless one. */
function textOf(clause: Clause, doubles: readonly string[], originals: readonly string[]): string {
  for (let i = 0; i < doubles.length; i++) {
    const from = doubles[i]!.indexOf(clause.text);
    if (from >= 0) return originals[i]!.slice(from, from + clause.text.length);
  }
  return clause.text;
}
