import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/words/en.ts';
import type { Key, Plural } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { zhTW } from '../../../lib/words/zh-TW.ts';

/**
 * Width of a text in ems of its own font, as system fonts draw it: a Chinese character is one wide, a Latin letter half of it
 * on the average. `tests/e2e/words-fit.spec.ts` measures the same in a browser.
 */
function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[⺀-￯]/u.test(character) ? 1 : 0.5), 0);
}

/** What a panel of 320 px has room for, by kind of text, in ems; gaps count as they stand. */
const kinds: { kind: string; of: (key: Key) => boolean; most: number }[] = [
  {
    kind: 'a chip, in one line',
    of: (key) => /^(?:need|data-chip|chip)\.|^settings\.matters\.mark$|^library\.(?:saved|cached)$/.test(key),
    most: 20,
  },
  {
    kind: 'a button, in at most two lines',
    of: (key) =>
      /\.action$|^action\.|^panel\.never\.(?:once|allow)$|^settings\.(?:open|never\.this|never\.add|matters\.clear|keys\.change)$|^reading\.(?:title|another)$|^library\.(?:save|saved|open)$/.test(
        key,
      ),
    most: 40,
  },
  { kind: 'a heading, in at most two lines', of: (key) => /\.title$/.test(key) && !/^(?:library|letters)\./.test(key), most: 36 },
  {
    kind: 'the name of a thing, in at most three lines',
    of: (key) => /^(?:data|kind|choice|group|via|means|warning)\.[a-z0-9-]+$/.test(key),
    most: 48,
  },
];

const forms = (text: string | Plural) => (typeof text === 'string' ? [text] : Object.values(text));

describe.each(Object.entries({ en, 'zh-CN': zhCN, 'zh-TW': zhTW }))('%s fits the narrow panel', (_language, catalog) => {
  it.each(kinds)('$kind', ({ of, most }) => {
    const keys = (Object.keys(catalog) as Key[]).filter(of);
    expect(keys.length).toBeGreaterThan(1);
    expect(
      keys.flatMap((key) =>
        forms(catalog[key])
          .filter((text) => ems(text) > most)
          .map((text) => `${key}: ${text} (${ems(text)})`),
      ),
    ).toEqual([]);
  });
});
