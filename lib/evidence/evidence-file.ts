import { unreadPagesLine } from '../card/plain/unread-pages.ts';
import type { Card } from '../card/card.ts';
import { wholeDocument } from '../document/joined.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Words } from '../words/words.ts';
import { cardPart } from './card-part.ts';
import { type Html, html } from './html.ts';
import { style } from './style.ts';
import { blockAnchor, textPart } from './text-part.ts';

export interface EvidenceMeta {
  /** Address at which it was read; null for a file or pasted text. */
  url: string | null;
  /** Milliseconds since 1970. */
  readAt: number;
  /** SHA-256 of the text, in hexadecimal, as `contentHash` makes it. */
  hash: string;
  engine: string;
  /** `Block.at` of each clause, by the clause's id: lets quotes lead to their place in the text. */
  places?: readonly { at: number; page?: string }[];
}

/**
 * One HTML file for a complaint: what was read, where, when, by which engine, the card with all quotes, and the full text.
 * Without scripts, pictures or fonts to fetch; all text escaped; a Content Security Policy forbids the rest. Links lead
 * within the file alone.
 */
export function evidenceFile(card: Card, policy: PolicyDocument, meta: EvidenceMeta, words: Words): string {
  const document = wholeDocument(policy);
  const name = card.app.name ?? (document.title || words.say('card.untitled'));
  const blocks = new Map([...document.blocks].reverse().map(({ at, page, id }) => [placeKey(at, page), id]));
  const anchor = (clause: number) => {
    const place = meta.places?.[clause];
    const block = place && blocks.get(placeKey(place.at, place.page));
    return block === undefined ? null : blockAnchor(block);
  };
  const page = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.say('evidence.title', { name })}</title>
${style}
</head>
<body>
<h1>${words.say('evidence.title', { name })}</h1>
<p>${words.say('evidence.about')}</p>
${facts(card, document, meta, words)}
<main>
${cardPart(card, words, anchor)}
<section><h2>${words.say('evidence.text')}</h2>
<p>${words.say('evidence.text-about')}</p>
${textPart(document)}</section>
</main>
</body>
</html>
`;
  return page.text;
}

/** Each linked list counts its places from its own beginning. */
function placeKey(at: number, page: string | undefined): string {
  return `${page ?? ''} ${at}`;
}

function facts({ app, coverage, engine }: Card, document: PolicyDocument, meta: EvidenceMeta, words: Words): Html {
  const missing = words.say('facts.not-found');
  const day = (iso: string | null) => (iso === null ? missing : words.day(iso));
  const utc = new Date(meta.readAt).toISOString();
  const rows: [string, string][] = [
    [words.say('facts.operators'), app.operators.length > 0 ? words.list(app.operators) : missing],
    [words.say('evidence.page-title'), document.title || missing],
    [words.say('facts.source'), meta.url ?? words.say('evidence.no-address')],
    [words.say('facts.read'), words.say('evidence.moment', { local: words.moment(meta.readAt), utc })],
    [words.say('facts.updated'), day(app.updated)],
    [words.say('facts.effective'), day(app.effective)],
    [
      words.say('evidence.coverage'),
      [words.say('evidence.characters', { n: coverage.read, all: coverage.characters }), unreadPagesLine(coverage, words)]
        .filter(Boolean)
        .join(' '),
    ],
    ...coverage.unopenedLinks.map((link): [string, string] => [words.say('evidence.unopened'), link]),
    [words.say('evidence.hash'), meta.hash],
    [words.say('facts.engine'), meta.engine === engine ? engine : `${meta.engine} / ${engine}`],
  ];
  return html`<dl>${rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>`;
}
