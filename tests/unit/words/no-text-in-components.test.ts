import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { en } from '../../../lib/words/en.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The names of the languages in themselves, which no language says in another way. */
const ownNames = ['简体中文', '繁體中文', 'English'];
/** Values of the card, with which a component compares. */
const contract = ['中国'];
/** What people read, or hear from a screen reader. */
const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];
const chinese = /[一-鿿]/;

const files = ['components', 'entrypoints'].flatMap((folder) =>
  (readdirSync(path.join(root, folder), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: string };
}

/** Texts that stand in a file's own words. */
function textsIn(code: string, tsx: boolean): string[] {
  const found: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'JSXText' && typeof node.value === 'string' && /\p{L}/u.test(node.value)) found.push(node.value.trim());
    if (node.type === 'JSXAttribute' && spoken.includes(String(node.name?.name))) {
      const literal = node.value as Node | null;
      if (literal?.type === 'Literal' && /\p{L}/u.test(String(literal.value))) found.push(String(literal.value));
    }
    if (node.type === 'Literal' && typeof node.value === 'string' && chinese.test(node.value)) found.push(node.value);
    if (node.type === 'TemplateElement' && chinese.test((node.value as { cooked: string }).cooked))
      found.push((node.value as { cooked: string }).cooked);
    for (const each of Object.values(value)) walk(each);
  };
  walk(parseAst(code, { lang: tsx ? 'tsx' : 'ts', sourceType: 'module' }));
  return found.filter((text) => !ownNames.includes(text) && !contract.includes(text) && !(text in en));
}

it.each(files)('%s takes its words from the catalogs', (file) => {
  expect(textsIn(readFileSync(path.join(root, file), 'utf8'), file.endsWith('x'))).toEqual([]);
});

it('sees a text where there is one', () => {
  expect(textsIn('const a = <p title="Read">Hello {n}<b aria-label="x">{"字"}</b></p>', true)).toEqual(['Read', 'Hello', 'x', '字']);
  expect(textsIn('const a = <p class="panel">{words.say("a")} · … </p>', true)).toEqual([]);
});
