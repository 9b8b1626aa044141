import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run, runTool } from './run.mjs';

const minutes = 60_000;

/**
 * Finds a Chromium, or installs one the way the system allows: from Debian's packages when root there, else Playwright's.
 * On Debian as root, a font for Chinese comes with it.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {Error} one line that says what to install, when none can be had
 */
export async function ensureChromium() {
  const canApt = isRoot() && isDebian();
  if (canApt && !hasChineseFont()) await apt('fonts-wqy-zenhei');
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  if (canApt) await apt('chromium');
  const packaged = findChromium();
  if (packaged) return packaged;
  // Without dependencies of the system's own it may still lack libraries; as root it may bring them.
  const args = ['install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'];
  await runTool('playwright', args, { timeout: 8 * minutes });
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chromium could be installed: install Chromium, Chrome for Testing or Edge by hand, or set MINGBAI_CHROMIUM to the path of one.',
  );
}

/** @param {string} name */
async function apt(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 3 * minutes });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, timeout: 8 * minutes });
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** Ubuntu's package of this name is an empty shell, so it does not count. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
