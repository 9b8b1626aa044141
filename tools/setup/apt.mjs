import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const minutes = 60_000;

/** Whether packages can be installed here without asking: as root, on Debian. */
export function canInstallPackages() {
  return isRoot() && isDebian();
}

/** Installs one of Debian's packages. @param {string} name */
export async function installPackage(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 3 * minutes });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, timeout: 8 * minutes });
}

/** Whether this runs as root. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** Ubuntu's packages of the browsers are empty shells, so it does not count. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
