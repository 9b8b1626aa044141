import { execFileSync } from 'node:child_process';
import { canInstallPackages, installPackage, isRoot } from './apt.mjs';
import { findChromium } from './find-chromium.mjs';
import { runTool } from './run.mjs';

const minutes = 60_000;

/**
 * Finds a Chromium, or installs one the way the system allows: from Debian's packages when root there, else Playwright's.
 * On Debian as root, a font for Chinese comes with it.
 *
 * @returns {Promise<string>} path of the executable
 * @throws {Error} one line that says what to install, when none can be had
 */
export async function ensureChromium() {
  const canApt = canInstallPackages();
  if (canApt && !hasChineseFont()) await installPackage('fonts-wqy-zenhei');
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  if (canApt) await installPackage('chromium');
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

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
