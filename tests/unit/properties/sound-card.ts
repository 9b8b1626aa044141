import { type Card, cardSchema, type Evidence } from '../../../lib/card/card.ts';
import { isInvisible } from '../../../lib/clauses/normalise.ts';
import type { PolicyDocument } from '../../../lib/document/policy-document.ts';
import { explain } from '../../../lib/engine.ts';

/**
 * What is wrong with the card of a document: nothing, for any document.
 * @param source the text that the document was read from, where quotes must stand word for word
 */
export function faultsOf(document: PolicyDocument, source: string): string[] {
  const { card, clauses } = explain(document);
  const faults: string[] = [];
  const { success, error } = cardSchema.safeParse(card);
  if (!success) faults.push(`not a card: ${error.message}`);
  const printed = bare(source);
  for (const { clause, quote } of evidenceOf(card)) {
    const own = clauses[clause];
    if (!own) faults.push(`no clause ${clause}`);
    else if (!bare(own.text).includes(bare(quote))) faults.push(`not in its clause: ${quote}`);
    if (!printed.includes(bare(quote))) faults.push(`not in the source: ${quote}`);
  }
  clauses.forEach((clause, i) => {
    if (clause.id !== i) faults.push(`clause ${i} is numbered ${clause.id}`);
    for (const span of [...clause.sentences, ...clause.marks, ...clause.links]) {
      if (span.from < 0 || span.to > clause.text.length || span.from > span.to) faults.push(`a span of clause ${i} leaves it`);
    }
  });
  return faults;
}

/** Every quote of a card, wherever it stands. */
function evidenceOf(card: Card): Evidence[] {
  const found: Evidence[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('quote' in value && 'clause' in value) found.push(value as Evidence);
    else for (const each of Object.values(value)) visit(each);
  };
  visit(card);
  return found;
}

/** Without white space and Markdown emphasis (the contract), and without what nobody sees. */
function bare(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (!isInvisible(text.charCodeAt(i))) out += text[i];
  }
  return out.replace(/[\s*_\\\u0085]+/g, '');
}
