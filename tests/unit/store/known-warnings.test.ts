import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const known = JSON.parse(readFileSync(path.join(root, 'tools/store/known-warnings.json'), 'utf8')) as { from: string; why: string }[];

it("each warning of Firefox's linter that is let through has its reason in the decision", () => {
  const decision = readFileSync(path.join(root, 'decisions/0011-stores.md'), 'utf8');
  for (const { from, why } of known) {
    expect(decision).toContain(from);
    expect(why.length).toBeGreaterThan(40);
  }
});

it('no component sets markup: the reason for the warning about Preact', () => {
  const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    (readdirSync(path.join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, folder, name)),
  );
  expect(sources.filter((file) => /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
