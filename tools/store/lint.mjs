import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/run.mjs';

// Lints the Firefox build as addons.mozilla.org does. Fails on an error, and on a warning that known-warnings.json gives no reason for.

/** @typedef {{ code: string, file: string, message: string, line?: number, column?: number }} Message */
/** @typedef {{ code: string, near: string, file?: string, from: string, why: string }} Known `near`: code that stands beside it */

const built = path.join(root, '.output', 'firefox-mv2');
const tool = path.join(root, 'node_modules', '.bin', 'web-ext');
const args = ['lint', '--source-dir', built, '--output', 'json'];
const run = spawnSync(tool, args, { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 });
/** @type {{ errors: Message[], warnings: Message[], notices: Message[] }} */
const said = JSON.parse(run.stdout);
/** @type {Known[]} */
const known = JSON.parse(readFileSync(path.join(root, 'tools', 'store', 'known-warnings.json'), 'utf8'));

const left = said.warnings.filter((message) => !known.some((one) => isThat(one, message)));
for (const { code, file, line, message } of [...said.errors, ...left]) console.error(`${file}:${line ?? ''} ${code}: ${message}`);
console.log(`web-ext lint: ${said.errors.length} errors, ${said.warnings.length} warnings, ${left.length} of them without a reason`);
process.exitCode = said.errors.length || left.length ? 1 : 0;

/** Names of built files come and go, so a warning is known by the code around it. @param {Known} known @param {Message} message */
function isThat({ code, near, file }, message) {
  if (code !== message.code || (file && file !== message.file)) return false;
  if (!near) return true;
  const line = readFileSync(path.join(built, message.file), 'utf8').split('\n')[(message.line ?? 1) - 1] ?? '';
  const at = message.column ?? 0;
  return line.slice(Math.max(0, at - 300), at + 300).includes(near);
}
