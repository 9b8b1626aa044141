import type { Block, Cell, PolicyDocument } from '../document/policy-document.ts';
import type { Clause } from './clause.ts';
import { hasFullWidth, mixesMarks, plainMarks } from './fold-width.ts';
import { hasOtherWording, usualWording } from './fold-wording.ts';
import { isTraditional, simplify } from './simplify.ts';

/**
 * The double of a document in Traditional characters, with full-width digits and letters, with half-width marks, or with words
 * that differ from one policy to the next: each text in the characters and words that the engine knows, and as long as it was. Null for any other document. What is found in it is quoted from the document itself: see `clausesOfOriginal` and `cardOfOriginal`.
 */
export function plainDouble(document: PolicyDocument): PolicyDocument | null {
  const sample = document.blocks
    .slice(0, 200)
    .map((block) => (block.kind === 'table' ? '' : block.text))
    .join('\n');
  const traditional = isTraditional(sample || document.title);
  if (!traditional && !document.blocks.some(isOdd)) return null;
  const plain = traditional ? (text: string) => plainText(simplify(text)) : plainText;
  return {
    ...document,
    title: plain(document.title),
    byline: document.byline === null ? null : plain(document.byline),
    blocks: document.blocks.map((block) => doubleOfBlock(block, plain)),
  };
}

/** Marks, digits and words in their usual form; as long as the input. */
function plainText(text: string): string {
  return usualWording(plainMarks(text));
}

const oddText = (text: string) => hasFullWidth(text) || mixesMarks(text) || hasOtherWording(text);

function isOdd(block: Block): boolean {
  return block.kind === 'table' ? block.rows.some((row) => row.some(({ text }) => oddText(text))) : oddText(block.text);
}

function doubleOfBlock(block: Block, plain: (text: string) => string): Block {
  if (block.kind !== 'table') return { ...block, text: plain(block.text) };
  return { ...block, rows: block.rows.map((row) => row.map((cell): Cell => ({ ...cell, text: plain(cell.text) }))) };
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
