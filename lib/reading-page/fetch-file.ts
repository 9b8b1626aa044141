import { mostBytes } from './limits.ts';
import { NotRead } from './problem.ts';
import { megabytes } from './read-by-hand.ts';

/**
 * Fetches the file that the reader has open at this address once more, from the browser's cache where it can, without cookies.
 * @throws NotRead 'not-fetched', 'file-access', 'too-large'
 */
export async function fetchFile(url: string): Promise<Uint8Array> {
  const bytes = url.startsWith('file:') ? await readOnDevice(url) : await readOnWeb(url);
  if (bytes.length > mostBytes) throw new NotRead({ kind: 'too-large', gaps: megabytes(bytes.length) });
  return bytes;
}

async function readOnWeb(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { cache: 'force-cache', credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    // Told below like an answer that is none.
  }
  throw new NotRead({ kind: 'not-fetched', gaps: {} });
}

/** `fetch` knows no files; the older way does, once the reader has allowed the extension to see them. */
function readOnDevice(url: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new NotRead({ kind: 'file-access', gaps: {} }));
    try {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.responseType = 'arraybuffer';
      request.onload = () => {
        const { response } = request;
        if (response instanceof ArrayBuffer && response.byteLength > 0) resolve(new Uint8Array(response));
        else refuse();
      };
      request.onerror = refuse;
      request.send();
    } catch {
      refuse();
    }
  });
}
