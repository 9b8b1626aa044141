import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The first of these programs that is there and can be run; one that a variable names goes before all others.
 *
 * @param {Record<string, string | undefined>} env environment variables
 * @param {string} variable
 * @param {Iterable<string>} candidates absolute paths
 * @returns {string | null} absolute path, or null when there is none
 * @throws {Error} when the variable is set to something that cannot be run
 */
export function findProgram(env, variable, candidates) {
  const told = env[variable];
  if (told) {
    if (isExecutable(told)) return path.resolve(told);
    throw new Error(`${variable} is set to ${told}, which is not a program that can be run`);
  }
  for (const candidate of candidates) if (isExecutable(candidate)) return candidate;
  return null;
}

/**
 * Where Playwright keeps the browsers that it has downloaded.
 * @param {Record<string, string | undefined>} env @param {string} home
 */
export function playwrightCache(env, home) {
  const told = env.PLAYWRIGHT_BROWSERS_PATH;
  if (told && told !== '0') return told;
  if (process.platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'ms-playwright');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'ms-playwright');
  return path.join(env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'ms-playwright');
}

/** What lies in a folder under names that begin so, the highest version first. @param {string} folder @param {string} prefix */
export function newestFirst(folder, prefix) {
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
