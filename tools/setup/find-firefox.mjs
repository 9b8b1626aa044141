import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Finds a Firefox that takes an extension that is not signed: ESR, Developer Edition, Nightly, Playwright's. The released
 * Firefox takes none, so it does not count. Node's own modules only.
 *
 * @param {Record<string, string | undefined>} [env] environment variables, `process.env` unless told; MINGBAI_FIREFOX, a path, comes first
 * @returns {string | null} absolute path of the executable, or null when there is none
 * @throws {Error} when MINGBAI_FIREFOX is set to something that cannot be run
 */
export function findFirefox(env = process.env) {
  const told = env.MINGBAI_FIREFOX;
  if (told) {
    if (isExecutable(told)) return path.resolve(told);
    throw new Error(`MINGBAI_FIREFOX is set to ${told}, which is not a program that can be run`);
  }
  for (const candidate of candidates(env)) if (isExecutable(candidate)) return candidate;
  return null;
}

/** @param {Record<string, string | undefined>} env */
function* candidates(env) {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const editions = ['Firefox ESR', 'Firefox Developer Edition', 'Firefox Nightly'];
  if (process.platform === 'win32') {
    for (const root of [env.PROGRAMFILES, env['PROGRAMFILES(X86)']])
      for (const name of editions) if (root) yield path.join(root, name, 'firefox.exe');
  } else if (process.platform === 'darwin') {
    for (const name of editions) yield path.join('/Applications', `${name}.app`, 'Contents', 'MacOS', 'firefox');
  } else {
    const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
    for (const name of ['firefox-esr', 'firefox-developer-edition', 'firefox-devedition', 'firefox-nightly'])
      for (const folder of [...folders, '/usr/bin', '/usr/local/bin']) yield path.join(folder, name);
  }
  const cache = playwrightCache(env, home);
  for (const version of newestFirst(cache))
    for (const tail of [['firefox', 'firefox'], ['firefox', 'firefox.exe'], ['firefox', 'Nightly.app', 'Contents', 'MacOS', 'firefox']])
      yield path.join(cache, version, ...tail);
}

/** @param {Record<string, string | undefined>} env @param {string} home */
function playwrightCache(env, home) {
  const told = env.PLAYWRIGHT_BROWSERS_PATH;
  if (told && told !== '0') return told;
  if (process.platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'ms-playwright');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'ms-playwright');
  return path.join(env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'ms-playwright');
}

/** @param {string} folder */
function newestFirst(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('firefox-'))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    return [];
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
