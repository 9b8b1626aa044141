import { homedir } from 'node:os';
import path from 'node:path';
import { findProgram, newestFirst, playwrightCache } from './find-program.mjs';

/**
 * Finds a browser of the Chromium family on this machine. Node's own modules only: it runs before anything is installed.
 *
 * Order: MINGBAI_CHROMIUM (a path), Playwright's browser, Chrome for Testing, Chromium, Edge, and last Chrome itself,
 * which since version 137 ignores --load-extension and must be handed the extension over the debugging protocol.
 *
 * @param {Record<string, string | undefined>} [env] environment variables, `process.env` unless told
 * @returns {string | null} absolute path of the executable, or null when there is none
 * @throws {Error} when MINGBAI_CHROMIUM is set to something that cannot be run
 */
export function findChromium(env = process.env) {
  return findProgram(env, 'MINGBAI_CHROMIUM', candidates(env));
}

/** @param {Record<string, string | undefined>} env */
function* candidates(env) {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const local = env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
  const cache = playwrightCache(env, home);
  for (const version of newestFirst(cache, 'chromium-')) yield* unpacked(path.join(cache, version));
  const puppeteer = env.PUPPETEER_CACHE_DIR ?? path.join(home, '.cache', 'puppeteer');
  for (const version of newestFirst(path.join(puppeteer, 'chrome'), '')) yield* unpacked(path.join(puppeteer, 'chrome', version));
  for (const version of newestFirst(path.join(puppeteer, 'chromium'), '')) yield* unpacked(path.join(puppeteer, 'chromium', version));

  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], local].filter((root) => root !== undefined);
    for (const tail of [
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ])
      for (const root of roots) yield path.join(root, tail);
    return;
  }
  if (process.platform === 'darwin') {
    for (const name of ['Google Chrome for Testing', 'Chromium', 'Microsoft Edge', 'Google Chrome'])
      for (const root of ['/Applications', path.join(home, 'Applications')])
        yield path.join(root, `${name}.app`, 'Contents', 'MacOS', name);
    return;
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const names = [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'ungoogled-chromium',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ];
  for (const name of names) for (const folder of [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin']) yield path.join(folder, name);
}

/** The executables that Playwright's and Chrome for Testing's archives unpack to. @param {string} folder */
function unpacked(folder) {
  const testing = path.join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing');
  const chromium = path.join('Chromium.app', 'Contents', 'MacOS', 'Chromium');
  return [
    ...['chrome-linux64', 'chrome-linux', 'chrome-linux-arm64'].map((name) => path.join(folder, name, 'chrome')),
    ...['chrome-win64', 'chrome-win'].map((name) => path.join(folder, name, 'chrome.exe')),
    ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((name) => [
      path.join(folder, name, testing),
      path.join(folder, name, chromium),
    ]),
  ];
}
