import { readHtml } from '../../lib/document/node/read-file.ts';
import { readText } from '../../lib/document/read-text.ts';
import { explain } from '../../lib/engine.ts';

/**
 * One line in, one line out: `{"id", "html" | "text", "url"?}` becomes `{"id", "card"}`, and a line that cannot be read
 * `{"id", "error"}`. Neither holds a line feed.
 */
export function explainLine(line: string): string {
  let id: unknown = null;
  try {
    const given = JSON.parse(line) as Record<string, unknown> | null;
    if (typeof given !== 'object' || given === null) throw new Error('not an object');
    id = given.id ?? null;
    const { html, text, url } = given;
    const address = typeof url === 'string' ? url : null;
    if (typeof html === 'string') return JSON.stringify({ id, card: explain(readHtml(html, address)).card });
    if (typeof text === 'string') return JSON.stringify({ id, card: explain(readText(text, { url: address })).card });
    throw new Error('neither "html" nor "text" in it');
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
