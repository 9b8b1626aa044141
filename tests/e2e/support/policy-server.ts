import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** A page to be served, under an address that a policy might have. */
export interface ServedPage {
  /** Also its place on the server: `/name/privacy.html`. */
  name: string;
  file: string;
}

/** The project's own policies that are web pages. */
export const ownPolicies: ServedPage[] = pagesIn(path.join(root, 'tests/policies'), (folder) => ({
  name: folder,
  file: path.join(root, 'tests/policies', folder, 'source.html'),
}));

/** Real policies beside the repository, where they are present. */
export const sharedPolicies: ServedPage[] = pagesIn(path.resolve(root, '../shared/policies'), (file) => ({
  name: path.basename(file, '.html'),
  file: path.resolve(root, '../shared/policies', file),
}));

function pagesIn(folder: string, page: (entry: string) => ServedPage): ServedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map(page)
    .filter(({ file }) => file.endsWith('.html') && existsSync(file));
}

export interface PolicyServer {
  origin: string;
  /** Serves one more page, or another text under the same path. */
  put: (place: string, content: string | Buffer, type?: string) => string;
  close: () => Promise<void>;
}

/** Serves policies on this machine, each at `/<name>/privacy.html`. */
export async function servePolicies(host = '127.0.0.1'): Promise<PolicyServer> {
  const extra = new Map<string, { content: string | Buffer; type: string }>();
  const server = createServer((request, response) => {
    const place = new URL(request.url ?? '/', 'http://localhost').pathname;
    const put = extra.get(place);
    const page = [...ownPolicies, ...sharedPolicies].find(({ name }) => place === `/${name}/privacy.html`);
    if (put) response.writeHead(200, { 'content-type': put.type }).end(put.content);
    else if (page) response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(page.file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, host, ready));
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (place, content, type = 'text/html; charset=utf-8') => {
      extra.set(place, { content, type });
      return origin + place;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
