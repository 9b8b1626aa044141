import { spawn } from 'node:child_process';
import path from 'node:path';

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a command in the project's folder, its output shown as it comes; when `quiet`, only if it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, quiet?: boolean }} [options] timeout in milliseconds
 * @returns {Promise<number>} exit code; 1 when the command could not be started or was stopped
 */
export function run(command, args, { env = {}, timeout, quiet = false } = {}) {
  return new Promise((resolve) => {
    const isScript = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: isScript,
      timeout,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        said += data;
      });
    }
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      if (code !== 0) console.error(said);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program that a dependency brought along.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  return run(path.join(root, 'node_modules', '.bin', name), args, options);
}
