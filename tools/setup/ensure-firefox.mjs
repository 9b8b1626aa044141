import { canInstallPackages, installPackage, isRoot } from './apt.mjs';
import { findFirefox } from './find-firefox.mjs';
import { runTool } from './run.mjs';

/**
 * Finds a Firefox that takes an unsigned extension, or installs one the way the system allows: Debian's ESR when root there, else
 * Playwright's.
 *
 * @returns {Promise<string | null>} path of the executable; null when none can be had, for a test run can go on without
 */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  console.log('No Firefox found that takes an extension from a file; installing one …');
  if (canInstallPackages()) await installPackage('firefox-esr');
  const packaged = findFirefox();
  if (packaged) return packaged;
  await runTool('playwright', ['install', ...(isRoot() ? ['--with-deps'] : []), 'firefox'], { timeout: 8 * 60_000 });
  return findFirefox();
}
