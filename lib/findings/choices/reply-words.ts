import type { Printed } from './phones.ts';

const word = '[“”"「『【（(‘\']?\\s?([A-Za-z]{1,4}\\d{0,2}|\\d{1,5}|退订|拒收|取消|停止|不需要|N)\\s?[“”"」』】）)’\']?';
const reply = new RegExp(`(?:回复|回覆|回信|编辑|发送|\\breply(?:ing)?(?: with)?\\b|\\btext(?:ing)?\\b|\\bsend(?:ing)?\\b)\\s?(?:大写|字母|内容|文字|短信)?\\s?${word}((?:\\s?(?:或者?|、|\\/|or)\\s?${word})*)`, 'gi');
/** The message itself is the way out, though no word is printed: 短信中提供的退订方式. */
const byMessage =
  /(?:短信|短讯|短消息|彩信)[^，。；,;]{0,18}退订|(?:通过|按照|根据|点击|依)(?:信息|消息)[^，。；,;]{0,14}退订|(?:信息|消息)(?:中|内|里|所)?(?:提供|提示|附|载明|指引|给出|包含)[^，。；,;]{0,10}退订|回复[^，。；,;]{0,8}退订/;
const unwantedWords = /^(?:us|me|you|it|the|this|to|a|an|in|of|your|our)$/i;

/**
 * The words to send back to stop messages: 回复“T”, 回复TD或退订, "reply STOP". Where the policy only says that messages
 * bear the way to unsubscribe, the word is 退订.
 */
export function replyWords(text: string): Printed[] {
  const found: Printed[] = [];
  for (const match of text.matchAll(reply)) {
    const from = match.index;
    const to = from + match[0].length;
    const add = (value: string) => {
      if (unwantedWords.test(value) || found.some((other) => other.value === value)) return;
      if (/^\d+$/.test(value) && value.length > 4) return;
      found.push({ value, from, to });
    };
    add(match[1]!);
    for (const more of (match[2] ?? '').matchAll(/[A-Za-z]{1,4}\d{0,2}|\d{1,4}|退订|拒收|取消/g)) if (!/^or$/i.test(more[0])) add(more[0]);
  }
  if (found.length > 0) return found;
  const implied = byMessage.exec(text);
  return implied ? [{ value: '退订', from: implied.index, to: implied.index + implied[0].length }] : [];
}
