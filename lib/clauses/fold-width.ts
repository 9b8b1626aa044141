const wide = /[０-９Ａ-Ｚａ-ｚ＠．＿]/;
const everyWide = /[０-９Ａ-Ｚａ-ｚ＠．＿]|(?<=[\d０-９])－(?=[\d０-９])/g;
/** Between a full-width character and its ASCII form. */
const distance = 0xfee0;

/** True for a text with digits or Latin letters of full width, as older Chinese typesetting has them. */
export function hasFullWidth(text: string): boolean {
  return wide.test(text);
}

/** ASCII for full-width digits and letters, the signs of addresses, and the dash in numbers; Chinese punctuation stays. As long as the input. */
export function foldWidth(text: string): string {
  return hasFullWidth(text) ? text.replace(everyWide, (c) => String.fromCharCode(c.charCodeAt(0) - distance)) : text;
}
