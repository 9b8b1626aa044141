import '../messaging/zod-without-eval.ts';
import * as z from 'zod/mini';
import { warningIds } from '../card/taxonomy.ts';
import { languages } from '../words/words.ts';

/** Raised with each change of what is stored; the way up is in `migrations.ts`. */
export const settingsVersion = 2;

/** In 'auto' the browser's language is taken. */
export const languageChoices = ['auto', ...languages] as const;
/** In 'auto' the device's theme is taken. */
export const themes = ['auto', 'light', 'dark'] as const;
/** How many wordings can be kept of what the user only read. */
export const cacheLimits = { least: 1, usual: 300, most: 10_000 } as const;

const host = z.string().check(z.regex(/^[^\s/:?#@]{1,253}$/));

const fields = {
  language: z.enum(languageChoices),
  theme: z.enum(themes),
  /** Policies are read when they are met; otherwise when the user asks for it. */
  automatic: z.boolean(),
  /** Hosts on which, and below which, nothing is looked at. */
  neverRead: z.array(host),
  cacheLimit: z.int().check(z.minimum(cacheLimits.least), z.maximum(cacheLimits.most)),
  /** Warnings that come first in the card and colour the badge. */
  matters: z.array(z.enum(warningIds)),
};

const schema = z.object(fields);

/** What the user has set. */
export type Settings = z.infer<typeof schema>;
export type SettingName = keyof Settings;
export type LanguageChoice = Settings['language'];
export type Theme = Settings['theme'];

/** Where nothing was set. */
export const usualSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  automatic: true,
  neverRead: [],
  cacheLimit: cacheLimits.usual,
  matters: [],
};

export const settingNames = Object.keys(fields) as SettingName[];

/**
 * Takes what is fit to be taken, one setting at a time; in the place of what is not stands the usual value, of a list
 * what is left of it.
 * @returns the settings, and the names of those that could not be taken as they were
 */
export function settingsFrom(raw: Record<string, unknown>): { settings: Settings; unfit: SettingName[] } {
  const settings: Record<string, unknown> = { ...usualSettings };
  const unfit: SettingName[] = [];
  for (const name of settingNames) {
    const value = raw[name];
    if (value === undefined) continue;
    const taken = fields[name].safeParse(value);
    if (taken.success) settings[name] = taken.data;
    else {
      unfit.push(name);
      if (!Array.isArray(value)) continue;
      const rest = fields[name].safeParse(value.filter((item) => fields[name].safeParse([item]).success));
      if (rest.success) settings[name] = rest.data;
    }
  }
  return { settings: schema.parse(settings), unfit };
}
