import { longestLatinStep, longestStep } from './step-length.ts';
import { afterLead, isEntry, namesApp, rootAtEnd } from './vocabulary.ts';

/** The first step of an unmarked path at the end of a run of words. */
export function bareStart(words: string): string | null {
  const run = words.trimEnd();
  const tail = run
    .split(/[，,、：:。；（(]/)
    .at(-1)!
    .trim();
  const capitals = latinStart(tail);
  if (capitals) return words.slice(words.lastIndexOf(capitals)).trimEnd();
  const root = rootAtEnd(tail);
  const led = afterLead(tail)?.trimStart() ?? null;
  if (led !== null && led.length > 0 && led.length <= 8 && isEntry(led) && (!root || led.length >= root.length)) {
    return words.slice(words.lastIndexOf(led)).trimEnd();
  }
  if (root) return words.slice(words.lastIndexOf(root));
  if (tail && tail.length <= longestStep && namesApp(tail)) return words.slice(words.lastIndexOf(tail));
  return null;
}

/** English prints the entries of its menus with capitals: what of "reply through Messages" is the first step. */
function latinStart(tail: string): string | null {
  if (!/^[\x20-\x7e’–]+$/.test(tail)) return null;
  const name = /(?:(?:\b[a-z]{1,3})?[A-Z][\w'’&]*|&)(?: (?:[A-Z][\w'’&]*|&|and|of|my|your|to))*$/.exec(tail)?.[0] ?? null;
  const own =
    name?.replace(
      /^(?:(?:Go to|Open|Visit|Tap|Click|Select|Choose|Use|Via|In|Under|From|Then|See|Navigate to|Head to|Follow|Log in to|Log in and go to|Your|The) )+/,
      '',
    ) ?? null;
  return own && own.length <= longestLatinStep && /^[a-z]{0,3}[A-Z]/.test(own) ? own : null;
}
