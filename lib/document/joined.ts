import type { Block, LinkedPart, PolicyDocument } from './policy-document.ts';

/**
 * A policy and the linked lists that were joined to it as one document, for one analysis and one card: behind the policy's own
 * blocks those of each list, under its name as a heading, marked with the list's address.
 */
export function wholeDocument(document: PolicyDocument): PolicyDocument {
  const { joined = [], ...own } = document;
  if (joined.length === 0) return document;
  const blocks = [...own.blocks];
  const coverage = { ...own.coverage };
  for (const { url, name, blocks: theirs, coverage: read } of joined) {
    for (const block of [heading(name), ...theirs]) blocks.push({ ...block, id: blocks.length, page: url });
    coverage.characters += read.characters;
    coverage.read += read.read;
  }
  return { ...own, blocks, coverage, joined };
}

/** The policy alone, as its own page prints it. */
export function ownDocument({ joined: _joined, ...own }: PolicyDocument): PolicyDocument {
  return own;
}

/** A document with a part joined to it, in the place of what was read at the same address before. */
export function withPart(document: PolicyDocument, part: LinkedPart): PolicyDocument {
  const others = (document.joined ?? []).filter(({ url }) => url !== part.url);
  return { ...document, joined: [...others, part] };
}

/** A list's own page may not say what it is a list of; the policy does. */
function heading(name: string): Block {
  return { id: 0, at: 0, kind: 'heading', level: 1, text: name, marks: [], links: [] };
}
