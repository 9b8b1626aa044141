import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** A file for the stores, its entries by name. */
const packed = (what: string) => unzipSync(readFileSync(path.join(root, '.output', `mingbai-${version}-${what}.zip`)));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

for (const browser of ['chrome', 'firefox']) {
  test(`the zip for ${browser} carries the licences of all that is in it`, () => {
    const files = packed(browser);
    for (const name of ['LICENSE', 'NOTICE']) expect(text(files[`${name}.txt`])).toBe(readFileSync(path.join(root, name), 'utf8'));
    expect(text(files['cmaps/LICENSE'])).toContain('Adobe Systems Incorporated');
    const inBuild = [...text(files['third-party.txt']).matchAll(/^-{100}\n(\S+) \S+ \((.*)\)\n-{100}$/gm)].map(
      ([, name, licence]) => `${name} ${licence}`,
    );
    const inNotice = [...text(files['NOTICE.txt']).matchAll(/^ {2}([@\w][@\w./-]*) {2,}(\S.*)$/gm)].map(
      ([, name, licence]) => `${name} ${licence}`,
    );
    expect(inBuild.length).toBeGreaterThan(5);
    expect(inBuild, 'NOTICE names the packages that the build contains, one a line').toEqual(inNotice);
    for (const licence of inBuild)
      expect(licence, 'a licence that goes with MIT').toMatch(/ (?:MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD)\b/);
  });

  test(`the zip for ${browser} holds what runs and nothing else`, () => {
    const names = Object.keys(packed(browser));
    expect(names).toContain('manifest.json');
    expect(names.filter((name) => /\.(?:map|tsx?|zip|pem|log)$|^\.|node_modules|\/\./.test(name))).toEqual([]);
    expect(names).toEqual([...names].sort());
  });
}

test('each permission that the zips ask for has its reason for the stores', () => {
  const { permissions } = JSON.parse(readFileSync(path.join(root, 'store/permissions.json'), 'utf8')) as {
    permissions: Record<string, string>;
  };
  const asked = new Set<string>();
  for (const browser of ['chrome', 'firefox']) {
    const manifest = JSON.parse(text(packed(browser)['manifest.json'])) as Record<string, string[] | undefined>;
    for (const key of ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'])
      for (const one of manifest[key] ?? []) asked.add(one);
  }
  expect([...asked].sort()).toEqual(Object.keys(permissions).sort());
});

test('the source package builds by its own lock file, and holds the reasons', () => {
  const names = Object.keys(packed('sources'));
  for (const name of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'wxt.config.ts',
    'README.md',
    'LICENSE',
    'NOTICE',
    'decisions/0003-permissions.md',
  ]) {
    expect(names, name).toContain(name);
  }
  // Of the tests only the two policies that the first page offers to try.
  const strange = /^(?:node_modules|\.output|\.wxt|\.git|tests(?!\/policies\/(?:sample-qingzhou|harbour-lending)\/))\//;
  expect(names.filter((name) => strange.test(name))).toEqual([]);
});
