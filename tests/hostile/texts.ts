/** A text of about `length` characters made to cost an engine as much as it can. */
export type MakeText = (length: number) => string;

const lines = (length: number, line: (i: number) => string): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${line(i)}\n`;
  return text.slice(0, length);
};
const over =
  (part: string): MakeText =>
  (length) =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);
const statement = '我们会收集您的姓名、手机号码，并向合作的保险公司提供';

/** Shapes of text by what is bad about them. None is a policy; all must be read in a time that grows with their length alone. */
export const hostileTexts: Record<string, MakeText> = {
  'one paragraph': over(`${statement}。`),
  'one sentence': over(`${statement}，`),
  'one bracket': over(`（${statement}`),
  'a line for each sentence': (length) => lines(length, () => `${statement}。`),
  'a list without end': (length) => lines(length, (i) => `${i + 1}. 合作伙伴${i}科技有限公司：手机号码、设备信息`),
  'headings alone': (length) => lines(length, (i) => `${i + 1}、我们如何共享您的信息${i}\n提供给甲公司`),
  'deep numbers': (length) => lines(length, (i) => `${'1.'.repeat((i % 12) + 1)} 我们如何收集`),
  'one word a line': over('手机号\n'),
  'a table without end': (length) => lines(length, (i) => `| SDK${i} | 北京某某${i}科技有限公司 | 设备信息 | 推送 |`),
  'a table that copying flattened': (length) => lines(length, (i) => `SDK${i}\n北京某某${i}科技有限公司\n设备信息\n推送消息`),
  'labels alone': over('姓名：'),
  'companies alone': over('有限公司'),
  'menu paths': over('“我的”>“设置”>'),
  'menu paths without quotes': over('我的-设置-'),
  'reply words': over('回复T退订，'),
  dates: over('2024年1月2日'),
  telephones: over('400-123-4567 '),
  'mail addresses': over('a@a.'),
  'web addresses': over('www.'),
  recipients: over('向合作方'),
  negations: over('不会停止向'),
  'short forms': over('以下简称“'),
  'links of Markdown': over('[a](b) [c]('),
  'emphasis of Markdown': over('**a __b '),
  'headings of Markdown': over('# '),
  asterisks: over('*'),
  brackets: over('（'),
  'quotation marks': over('“'),
  'book marks': over('《'),
  commas: over('，'),
  pauses: over('、'),
  stops: over('；'),
  dashes: over('-'),
  digits: over('1'),
  numbers: over('1.'),
  letters: over('a'),
  'English without stops': over('We collect your name and phone number and share them with our insurance partners, '),
  bars: over('|a'),
  tabs: (length) => `x${'\t'.repeat(length)}y`,
  'empty lines': over('\n'),
  'invisible marks': over('手\u200b机\u2060号\u202e'),
  'halves of pairs': over('\ud83d、'),
};
