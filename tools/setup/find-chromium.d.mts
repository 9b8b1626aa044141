/** Absolute path of a Chromium on this machine, or null; MINGBAI_CHROMIUM comes first. See find-chromium.mjs. */
export function findChromium(env?: Record<string, string | undefined>): string | null;
