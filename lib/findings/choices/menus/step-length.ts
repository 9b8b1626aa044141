/** Steps are short: in Chinese characters, and in letters. */
export const longestStep = 18;
export const longestLatinStep = 34;

/** True when the words are too long for a step of a menu. */
export function tooLong(step: string): boolean {
  return step.length > (/[\u4e00-\u9fff]/.test(step) ? longestStep : longestLatinStep);
}
