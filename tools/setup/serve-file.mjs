import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.md': 'text/plain',
};

/**
 * Serves one file on this machine, under its own name.
 *
 * @param {string} file
 * @returns {Promise<{ url: string, close: () => void }>}
 * @throws {Error} when the file cannot be read
 */
export async function serveFile(file) {
  const content = readFileSync(file);
  const extension = path.extname(file).toLowerCase();
  const type = types[/** @type {keyof typeof types} */ (extension)] ?? 'text/html';
  const place = `/${encodeURIComponent(path.basename(file))}`;
  const server = createServer((request, response) => {
    if (request.url === place) response.writeHead(200, { 'content-type': type + charset(type, content) }).end(content);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${place}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Markup tells its own encoding; of plain text, what is not UTF-8 is most likely Chinese. @param {string} type @param {Buffer} content */
function charset(type, content) {
  if (type !== 'text/plain') return '';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return '; charset=utf-8';
  } catch {
    return '; charset=gb18030';
  }
}
