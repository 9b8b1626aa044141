const wide = /[０-９Ａ-Ｚａ-ｚ＠．＿]/;
const everyWide = /[０-９Ａ-Ｚａ-ｚ＠．＿]|(?<=[\d０-９])－(?=[\d０-９])/g;
/** Between a full-width character and its ASCII form. */
const distance = 0xfee0;

/** True for a text with digits or Latin letters of full width, as older Chinese typesetting has them. */
export function hasFullWidth(text: string): boolean {
  return wide.test(text);
}

/** ASCII for full-width digits and letters, the signs of addresses, and the dash in numbers; Chinese punctuation stays. As long as the input. */
function foldWidth(text: string): string {
  return hasFullWidth(text) ? text.replace(everyWide, (c) => String.fromCharCode(c.charCodeAt(0) - distance)) : text;
}

/** Half-width marks within Chinese text, as hurried typing leaves them. */
const mixed = /[\u4e00-\u9fff”’"'）)》】][,;:!?(][\u4e00-\u9fff“‘"'（(《【]|[\u4e00-\u9fff]\.[\u4e00-\u9fff]|\w[,;][\u4e00-\u9fff]/;
/** A mark behind a Chinese character, or between a closing bracket and one; the full stop only between two, so that numbers and addresses stay. */
const marks =
  /(?<=[\u4e00-\u9fff”’）)》】])[,;:!?](?!\/\/)|[,;](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff\s]|$)|(?<=[\u4e00-\u9fff])\(|\((?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\)|\)(?=[\u4e00-\u9fff、，。；：,;:])/g;
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
};

/** True for a Chinese text that mixes in half-width marks. */
export function mixesMarks(text: string): boolean {
  return mixed.test(text);
}

/** Full-width marks for half-width ones that stand in Chinese text ("姓名,性别(必填)"). As long as the input. */
export function widenMarks(text: string): string {
  return mixesMarks(text) ? text.replace(marks, (c) => fullWidth[c]!) : text;
}

/** Letters and digits of half width, marks of full width: one form for both. As long as the input. */
export function plainMarks(text: string): string {
  return widenMarks(foldWidth(text));
}
