/** Absolute path of a Firefox on this machine that takes unsigned extensions, or null; MINGBAI_FIREFOX comes first. See find-firefox.mjs. */
export function findFirefox(env?: Record<string, string | undefined>): string | null;
