import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The work of one thread of `explain --jsonl` as one file of plain JavaScript: threads do not inherit the loader that reads
 * TypeScript, each would compile the engine anew, and what that loader compiles runs a third slower (decisions/0008).
 * The file has a folder of its own, because several such processes may run side by side.
 * @returns its address, and what removes it
 */
export async function bundleWorker(): Promise<{ url: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mingbai-explain-'));
  const outfile = path.join(folder, 'worker.mjs');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await build({
      entryPoints: [path.join(import.meta.dirname, 'jsonl-worker.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Bundled CommonJS asks for its modules at run time; linkedom tries "canvas" and goes on without it.
      banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
      external: ['canvas'],
      logLevel: 'silent',
    });
  } catch (error) {
    await remove();
    throw error;
  }
  return { url: pathToFileURL(outfile).href, remove };
}
