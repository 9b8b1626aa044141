import { parseHTML } from 'linkedom';

/** The document that a browser makes of the source of a page, without running its scripts: with the elements that it leaves out. */
export function parsePage(html: string): Document {
  const given = parseHTML(isWhole(html) ? html : wholePage(html)).document;
  // A comment that never ends, or a broken first tag, leaves the parser without a page.
  const document = given.documentElement?.localName === 'html' ? given : parseHTML(wholePage(html)).document;
  return document as unknown as Document;
}

function isWhole(html: string): boolean {
  return /<body\b/i.test(html) && /<html\b/i.test(html);
}

/** The parser does not add the elements that a page may leave out. */
function wholePage(html: string): string {
  const bare = html.replace(/<!doctype[^<>]*>|<\/?html\b[^<>]*>|<\/?body\b[^<>]*>/gi, '');
  const end = /<\/head\s*>/i.exec(bare);
  const head = end
    ? bare.slice(0, end.index).replace(/<head\b[^<>]*>/i, '')
    : (bare.match(/<title\b[^<]*<\/title>|<(?:meta|base)\b[^<>]*>/gi) ?? []).join('');
  const lang = /<html\b[^<>]*?\slang=["']?([\w-]{1,40})/i.exec(html)?.[1] ?? '';
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${end ? bare.slice(end.index + end[0].length) : bare}</body></html>`;
}
