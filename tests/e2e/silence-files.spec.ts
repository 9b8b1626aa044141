import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const built = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const root = path.resolve(import.meta.dirname, '../..');

const files = (readdirSync(built, { recursive: true }) as string[]).filter((name) => /\.(js|mjs|html|css)$/.test(name));
const read = (name: string) => readFileSync(path.join(built, name), 'utf8');

/** pdf.js, which is loaded when somebody asks for a PDF: it is given bytes, and fetches nothing but its character maps. */
const isPdfJs = (name: string) => /pdf\.worker|^decoders\//.test(name) || /GlobalWorkerOptions|PDFDocumentLoadingTask/.test(read(name));

/** The reader of Word files, loaded when one is handed over. It asks whether it is in a worker; its addresses name kinds of markup. */
const isWordReader = (name: string) => /word\/document\.xml/.test(read(name)) && /w:tbl/.test(read(name));

/** What can send something away, or run what came from outside. */
const speech =
  /\bfetch\((?!\))|XMLHttpRequest|sendBeacon|\bWebSocket\b|WebTransport|EventSource|RTCPeerConnection|new Image\b|importScripts|\beval\(|new Function\b|document\.write\b/g;

/** Addresses that name a thing and are never asked for: namespaces, and pages of help in messages of the libraries. */
const names =
  /^https?:\/\/(?:www\.w3\.org\/|schemas\.(?:openxmlformats\.org|microsoft\.com|zwobble\.org)|stuk\.github\.io\/jszip|rolldown\.rs\/in-depth|purl\.oclc\.org\/ooxml|tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn|foo\.bar|example\.com|[\w.-]*\.example\b)/;

test.describe('the built files', () => {
  test('hold nothing that could speak to the network, but where one asks for a PDF or a linked page', () => {
    const found = files
      .filter((name) => !isPdfJs(name))
      .flatMap((name) => [...read(name).matchAll(speech)].map(([what]) => ({ name, what })))
      .filter(({ name, what }) => !(what === 'importScripts' && isWordReader(name)));
    // One module fetches, at a click (see the test of the sources); its chunk is known by how it asks.
    const asked = found.filter(({ name }) => /force-cache/.test(read(name)));
    expect(found.filter((one) => !asked.includes(one))).toEqual([]);
    expect(asked.map(({ what }) => what).sort()).toEqual(['XMLHttpRequest', 'fetch(']);
    for (const everywhere of ['background.js', 'policy-reader.js', 'policy-highlighter.js', 'content-scripts/policy-detector.js']) {
      expect(
        [...read(everywhere).matchAll(speech)].map(([what]) => what),
        everywhere,
      ).toEqual([]);
    }
  });

  test('hold no address that could be fetched', () => {
    const addresses = files
      .filter((name) => !isPdfJs(name))
      .flatMap((name) => [...read(name).matchAll(/\bhttps?:\/\/[a-z0-9][a-z0-9./_-]+/gi)].map(([address]) => address))
      .filter((address) => !names.test(address));
    // Texts of law are cited with the address where they stand: a link that the reader may click on.
    const cited =
      readFileSync(path.join(root, 'lib/law/works.json'), 'utf8') + readFileSync(path.join(root, 'lib/law/sensitive.json'), 'utf8');
    // The samples are texts with links in them, as policies are.
    const samples = ['sample-qingzhou', 'harbour-lending']
      .map((slug) => readFileSync(path.join(root, 'tests/policies', slug, 'source.html'), 'utf8'))
      .join();
    expect(addresses.filter((address) => !cited.includes(address) && !samples.includes(address))).toEqual([]);
  });

  test('load nothing from elsewhere and run nothing written into a page', () => {
    for (const name of files.filter((each) => each.endsWith('.html'))) {
      const html = read(name);
      expect(html.match(/(?:src|href)="(?!\/)[^"]*"/g) ?? [], name).toEqual([]);
      expect(html.match(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/g) ?? [], name).toEqual([]);
    }
    for (const name of files.filter((each) => each.endsWith('.css')))
      expect(read(name).match(/url\((?!["']?(?:data:|#))|@import/g) ?? [], name).toEqual([]);
  });

  test('ask for no more than the decisions give reasons for', () => {
    const manifest = JSON.parse(read('../chrome-mv3/manifest.json')) as Record<string, unknown> & {
      permissions: string[];
      content_security_policy?: { extension_pages: string };
    };
    for (const open of [
      'externally_connectable',
      'web_accessible_resources',
      'update_url',
      'key',
      'oauth2',
      'optional_permissions',
      'sandbox',
    ]) {
      expect(manifest[open], open).toBeUndefined();
    }
    const reasons = readFileSync(path.join(root, 'decisions/0003-permissions.md'), 'utf8');
    expect(manifest.permissions.filter((permission) => !reasons.includes(`\`${permission}\``))).toEqual([]);
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|wasm/);
    expect(policy.match(/(?:script|style|worker)-src [^;]*/g)).toEqual(["script-src 'self'", "style-src 'self'", "worker-src 'self'"]);
  });
});

test('in the sources, one module speaks to the network', () => {
  const sources = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    (readdirSync(path.join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const speaking = sources.filter((name) => {
    const code = readFileSync(path.join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return /\bfetch\((?!\))|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|new Image\b/.test(code);
  });
  expect(speaking).toEqual(['lib/reading-page/fetch-file.ts']);
  expect(existsSync(path.join(root, speaking[0]!))).toBe(true);
});
