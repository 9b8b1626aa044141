import { isWide } from './normalise.ts';
import localTerms from './local-terms.json' with { type: 'json' };
import characters from './traditional.json' with { type: 'json' };

/**
 * Policies from Taiwan, Hong Kong and Macau are understood through a double of their text: Traditional characters become
 * Simplified ones, and what is called otherwise there ("蒐集", "簡訊") gets the word of the mainland where that is as long.
 * The double has a character for every character, so that whatever is found in it can be quoted from the text itself.
 * The characters are OpenCC's, those that Big5 has; see NOTICE.
 */
const simplified = new Uint16Array(65536);
for (let i = 0; i < characters.from.length; i++) simplified[characters.from.charCodeAt(i)] = characters.to.charCodeAt(i);

const terms = new Map(Object.entries(localTerms));
const anyTerm = new RegExp([...terms.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const sampled = 6000;
const fewestInHundred = 5;

/** True for a text written in Traditional characters. A few of them occur in every Simplified text. */
export function isTraditional(text: string): boolean {
  let wide = 0;
  let traditional = 0;
  for (let i = 0; i < text.length && i < sampled; i++) {
    const code = text.charCodeAt(i);
    if (!isWide(code)) continue;
    wide++;
    if (simplified[code] !== 0) traditional++;
  }
  return wide > 0 && traditional * 100 >= wide * fewestInHundred;
}

/** True for a text with a character that has a simplified form. */
export function hasTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (simplified[text.charCodeAt(i)] !== 0) return true;
  return false;
}

/** Simplified characters for Traditional ones; as long as the input. */
export function simplifyCharacters(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const simple = simplified[text.charCodeAt(i)]!;
    if (simple === 0) continue;
    out += text.slice(from, i) + String.fromCharCode(simple);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The double of a Traditional text: characters and local terms; as long as the input. */
export function simplify(text: string): string {
  return simplifyCharacters(text).replace(anyTerm, (term) => terms.get(term)!);
}
