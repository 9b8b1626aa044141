import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

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
  const told = env.MINGBAI_CHROMIUM;
  if (told) {
    if (isExecutable(told)) return path.resolve(told);
    throw new Error(`MINGBAI_CHROMIUM is set to ${told}, which is not a program that can be run`);
  }
  for (const candidate of candidates(env)) if (isExecutable(candidate)) return candidate;
  return null;
}

/** @param {Record<string, string | undefined>} env */
function* candidates(env) {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const local = env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
  for (const cache of playwrightCaches(env, home, local))
    for (const version of newestFirst(cache, 'chromium-')) yield* unpacked(path.join(cache, version));
  const puppeteer = env.PUPPETEER_CACHE_DIR ?? path.join(home, '.cache', 'puppeteer');
  for (const version of newestFirst(path.join(puppeteer, 'chrome'), ''))
    yield* unpacked(path.join(puppeteer, 'chrome', version));
  for (const version of newestFirst(path.join(puppeteer, 'chromium'), ''))
    yield* unpacked(path.join(puppeteer, 'chromium', version));

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
  for (const name of names)
    for (const folder of [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin']) yield path.join(folder, name);
}

/** @param {Record<string, string | undefined>} env @param {string} home @param {string} local */
function playwrightCaches(env, home, local) {
  const told = env.PLAYWRIGHT_BROWSERS_PATH;
  if (told && told !== '0') return [told];
  if (process.platform === 'win32') return [path.join(local, 'ms-playwright')];
  if (process.platform === 'darwin') return [path.join(home, 'Library', 'Caches', 'ms-playwright')];
  return [path.join(env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'ms-playwright')];
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

/** @param {string} folder @param {string} prefix */
function newestFirst(folder, prefix) {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
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
