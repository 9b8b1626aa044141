import { inkLength } from '../../../lib/clauses/normalise.ts';
import type { PolicyDocument, TextBlock } from '../../../lib/document/policy-document.ts';

/** A document of one paragraph for each text. */
export function aDocument(...texts: string[]): PolicyDocument {
  let at = 0;
  const blocks = texts.map((text, id): TextBlock => {
    const block: TextBlock = { id, at, kind: 'paragraph', level: 0, text, marks: [], links: [] };
    at += inkLength(text);
    return block;
  });
  return {
    url: null,
    title: '',
    byline: null,
    lang: 'zh-CN',
    source: 'text',
    blocks,
    coverage: { characters: at, read: at },
  };
}
