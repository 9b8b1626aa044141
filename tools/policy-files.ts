import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const readable = /\.(?:html?|xhtml|txt|md|markdown|pdf|docx)$/i;

/**
 * The policy files behind a command line's paths, directories opened to the bottom, in a stable order. A path that is not
 * there is passed on, so that reading it says so.
 */
export function filesBehind(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    return (readdirSync(path, { recursive: true }) as string[])
      .filter((name) => readable.test(name))
      .sort()
      .map((name) => join(path, name))
      .filter((file) => statSync(file).isFile());
  });
}
