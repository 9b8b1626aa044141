import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const all = { ...dependencies, ...devDependencies };

it('each package has its exact version', () => {
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('each package stands with its reason in decisions/0001-foundation.md', () => {
  const table = readFileSync(path.join(root, 'decisions/0001-foundation.md'), 'utf8').split('## Every package')[1]!;
  expect(Object.keys(all).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  const listed = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  expect(
    listed.filter((name) => !(name in all)),
    'packages that are gone',
  ).toEqual([]);
});
