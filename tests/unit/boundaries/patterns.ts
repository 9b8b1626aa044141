import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

export interface Pattern {
  source: string;
  flags: string;
  /** Files in which it stands. */
  files: string[];
}

interface Node {
  type: string;
  regex?: { pattern: string; flags: string };
}

/** Every regular expression of the product: those written in its sources, and those that modules make when they are loaded. */
export async function patternsOfProduct(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (source: string, flags: string, file: string) => {
    const key = `/${source}/${flags}`;
    const known = found.get(key);
    if (!known) found.set(key, { source, flags, files: [file] });
    else if (!known.files.includes(file)) known.files.push(file);
  };
  const files = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    const code = readFileSync(join(root, file), 'utf8');
    literals(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts', sourceType: 'module' }), ({ pattern, flags }) =>
      add(pattern, flags, file),
    );
  }
  for (const { source, flags } of await made(files.filter((file) => file.startsWith('lib/findings') || file.startsWith('lib/clauses')))) {
    add(source, flags, 'made of parts');
  }
  return [...found.values()];
}

function literals(value: unknown, tell: (regex: { pattern: string; flags: string }) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { type, regex } = value as Node;
  if (type === 'Literal' && regex) tell(regex);
  for (const each of Object.values(value)) literals(each, tell);
}

/** The expressions that `new RegExp` makes while the modules are loaded. */
async function made(files: readonly string[]): Promise<RegExp[]> {
  const makes: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, type) => {
      const made = Reflect.construct(target, args, type) as RegExp;
      makes.push(made);
      return made;
    },
  });
  try {
    for (const file of files) await import(join(root, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return makes;
}
