import type { Words } from '../words/words.ts';
import type { Cell, Value } from './comparison.ts';

/** A value as text in one language. */
export function valueInWords(value: Value, words: Words): string {
  if (typeof value === 'string') return value;
  return 'day' in value ? words.day(value.day) : words.message(value);
}

/** The state of a cell and what else stands in it: "yes: required, sensitive". */
export function cellInWords({ state, values }: Cell, words: Words): string {
  const said = words.say(`compare.state.${state}`);
  if (values.length === 0) return said;
  return words.say('compare.cell', {
    state: said,
    values: values.map((value) => valueInWords(value, words)).join(words.say('compare.join')),
  });
}
