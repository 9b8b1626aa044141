import { Unreadable } from '../unreadable.ts';
import { checkDocx } from './check-docx.ts';

/** Bold is kept as the policy's mark, headings by their styles; underlining is how many Chinese policies mark as well. */
const styleMap = ['u => strong', "p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"];

/**
 * The text of a Word file as a page: headings, lists, tables, links and bold print; pictures are left out. Nothing is fetched:
 * pictures and parts that lie outside the file are not looked at. The converter is loaded when the first Word file comes.
 * @throws Unreadable 'broken-docx', 'swollen-docx', 'unknown-type'
 */
export async function docxToHtml(bytes: Uint8Array, name: string): Promise<string> {
  await checkDocx(bytes, name);
  const { default: mammoth } = await import('mammoth');
  const own = new Uint8Array(bytes);
  // In Node it takes a buffer, in a browser an array buffer.
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: own.buffer } : { buffer: Buffer.from(own.buffer) };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return `<!doctype html><html><head><meta charset="utf-8"></head><body>${value}</body></html>`;
  } catch (error) {
    throw new Unreadable('broken-docx', `${name}: the Word file is broken (${(error as Error)?.message ?? 'unknown error'})`, { name });
  }
}
