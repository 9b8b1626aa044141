/**
 * The text in which paths through a menu are looked for, as long as it was: addresses blanked out, and the marks between the steps of a path that is told
 * step by step made commas.
 */
export function menuText(text: string): string {
  return joinSteps(withoutAddresses(text));
}

/** A path told step by step (1）点击“我的”；2）点击“设置”) runs on over the marks between its steps. */
function joinSteps(text: string): string {
  if (!/点击|进入|选择|打开|找到/.test(text)) return text;
  return withoutPurposes(text).replace(
    /[；;。，,]\s?(?:[（(]?\d{1,2}[）).、]|第[一二三四五六七]步|[①-⑨])?\s?[,，：:]?\s?(?=(?:再|然后|并|最后)?(?:点击|进入|选择|打开|找到)[,，]?\s?(?:[“"【「『]|(?:[您你]的)?头像))/g,
    (match) => '，'.padEnd(match.length, ' '),
  );
}

/** “个人信息导出”以查阅您的信息；6）点击“申请下载”: between two numbered steps, what the first is good for. */
function withoutPurposes(text: string): string {
  return text.replace(/(?<=[”"】」』])以[^；;。“"【「]{2,24}(?=[；;。]\s?[（(]?\d{1,2}[）).、]\s?[,，]?(?:再|然后)?点击)/g, (match) =>
    ' '.repeat(match.length),
  );
}

/** Stands for what is blanked out: no white space, which runs together, and no letter. */
const blank = '\uE000';

/** Addresses are full of strokes and dashes that are no path: blanked to the same length. */
function withoutAddresses(text: string): string {
  return text.replace(
    /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff，。；、）)】>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/gi,
    (match) => `\n${blank.repeat(Math.max(0, match.length - 2))}\n`,
  );
}
