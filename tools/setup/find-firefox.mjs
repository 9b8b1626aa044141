import { homedir } from 'node:os';
import path from 'node:path';
import { findProgram, newestFirst, playwrightCache } from './find-program.mjs';

/**
 * Finds a Firefox that takes an extension that is not signed: ESR, Developer Edition, Nightly, Playwright's. The released
 * Firefox takes none, so it does not count. Node's own modules only.
 *
 * @param {Record<string, string | undefined>} [env] environment variables, `process.env` unless told; MINGBAI_FIREFOX, a path, comes first
 * @returns {string | null} absolute path of the executable, or null when there is none
 * @throws {Error} when MINGBAI_FIREFOX is set to something that cannot be run
 */
export function findFirefox(env = process.env) {
  return findProgram(env, 'MINGBAI_FIREFOX', candidates(env));
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
  for (const version of newestFirst(cache, 'firefox-'))
    for (const tail of [
      ['firefox', 'firefox'],
      ['firefox', 'firefox.exe'],
      ['firefox', 'Nightly.app', 'Contents', 'MacOS', 'firefox'],
    ])
      yield path.join(cache, version, ...tail);
}
