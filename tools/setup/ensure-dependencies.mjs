import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

/**
 * Installs the dependencies when one is missing or of another version than package.json says.
 *
 * @throws {Error} one line that says what to do, when npm fails
 */
export async function ensureDependencies() {
  if (!isMissing()) return;
  console.log('Installing dependencies …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) === 0 && !isMissing()) return;
  console.log('npm ci failed; trying npm install …');
  if ((await run('npm', ['install', '--no-audit', '--no-fund', '--no-save'])) === 0 && !isMissing()) return;
  throw new Error('The dependencies could not be installed: see the messages of npm above.');
}

function isMissing() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies }).some(([name, version]) => installed(name) !== version);
}

/** @param {string} name */
function installed(name) {
  try {
    return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}
