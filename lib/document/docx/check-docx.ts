import { Unreadable } from '../unreadable.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Bytes that one part may unpack to. The text of the longest policy known takes a hundredth of it. */
export const mostOfPart = 30_000_000;
/** Bytes that all parts together may unpack to, pictures included. */
const mostUnpacked = 120_000_000;
const mostParts = 5000;

/**
 * Makes sure that a Word file is whole and unpacks to what can be held, before anything unpacks it: what its directory says
 * of sizes can be a lie, so each part is unpacked once and thrown away, up to the limit.
 * @throws Unreadable 'broken-docx', 'swollen-docx', or 'unknown-type' for another kind of zip file
 */
export async function checkDocx(bytes: Uint8Array, name: string): Promise<void> {
  const entries = zipEntries(bytes);
  if (!entries) throw new Unreadable('broken-docx', `${name}: the Word file is broken`, { name });
  if (!entries.some((entry) => /^word\/[^/]+\.xml$/.test(entry.name))) {
    throw new Unreadable(
      'unknown-type',
      `${name}: a zip or Office file that is no Word file cannot be read; give html, txt, md, pdf or docx`,
      { name },
    );
  }
  if (entries.length > mostParts) throw swollen(name);
  let total = 0;
  for (const entry of entries) {
    const size = await unpackedSize(entry).catch(() => {
      throw new Unreadable('broken-docx', `${name}: the Word file is broken (${entry.name})`, { name });
    });
    total += size;
    if (size > mostOfPart || total > mostUnpacked) throw swollen(name);
  }
}

function swollen(name: string): Unreadable {
  const most = mostUnpacked / 1_000_000;
  return new Unreadable(
    'swollen-docx',
    `${name}: the Word file unpacks to far more than its size, over ${most} MB; save it anew, or copy its text`,
    { name, most },
  );
}

/** Bytes that an entry unpacks to; stops counting beyond what a part may have. */
async function unpackedSize({ method, data }: ZipEntry): Promise<number> {
  if (method === 0) return data.length;
  if (method !== 8) throw new Error(`packed by method ${method}`);
  const reader = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size > mostOfPart) {
      await reader.cancel();
      return size;
    }
  }
}
