import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from '../budgets.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, '.output/chrome-mv3');

interface Budget {
  /** Built files, … */
  files?: string[];
  /** … a built page with all that it loads before it shows anything, … */
  page?: string;
  /** … or a file of the sources. */
  source?: string;
  bytes: number;
  measure: string;
}

export interface Weight {
  name: string;
  measure: string;
  bytes: number;
  budget: number;
}

/** What each budgeted part weighs, in bytes. Needs a build. @throws Error when a file is not there */
export function weights(): Weight[] {
  return Object.entries(budgets as Record<string, Budget>).map(([name, { files, page, source, bytes, measure }]) => {
    const parts = source ? [path.join(root, source)] : (page ? loadedBy(page) : (files ?? [])).map((file) => path.join(built, file));
    const contents = parts.map((file) => readFileSync(file));
    const size = (content: Buffer) => (measure === 'compressed' ? gzipSync(content, { level: 9 }).length : content.length);
    return { name, measure, bytes: contents.reduce((sum, content) => sum + size(content), 0), budget: bytes };
  });
}

/** A page, its style sheets and its modules with all that they import, but not what they load later. */
function loadedBy(page: string): string[] {
  const found = new Set([page]);
  const html = readFileSync(path.join(built, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file!);
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(built, file), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      queue.push(path.posix.join(path.posix.dirname(file), next!));
  }
  return [...found];
}
