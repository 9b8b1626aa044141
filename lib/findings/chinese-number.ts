const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const units: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000 };

/** Characters that make up a number, Arabic or Chinese, for use inside a pattern. */
export const numberCharacters = '0-9０-９零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰';

/** The value of a whole number written in Arabic or Chinese digits ("15", "１５", "十五", "三十"); null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(plain)) return Number(plain);
  let total = 0;
  let last: number | null = null;
  for (const c of plain) {
    if (c in digits) last = last === null ? digits[c]! : last * 10 + digits[c]!;
    else if (c in units) {
      total += (last ?? 1) * units[c]!;
      last = null;
    } else return null;
  }
  return plain ? total + (last ?? 0) : null;
}
