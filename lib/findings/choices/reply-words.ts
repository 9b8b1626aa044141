import type { Printed } from './phones.ts';

const open = '[“”"「『【（(‘\']?\\s?';
const close = '\\s?[“”"」』】）)’\']?';
const word = `${open}([A-Za-z]{1,4}\\d{0,2}(?![A-Za-z])|\\d{1,5}|退订|拒收|(?:取消|停止|不需要)(?!运营|服务|收集|使用|提供|共享|处理|授权|通知|的|您|订单))${close}`;
const more = `((?:\\s?(?:或者?|、|\\/|or)\\s?${word.replace('(', '(?:')})*)`;
/** 短信中载明的退订指令（TD）. */
const instruction = new RegExp(
  `(?:退订)?(?:指令|字样|代码|口令|关键字|关键词|命令)\\s?(?:为|是|[:：])?\\s?(?=[“”"「『【（(‘']|[A-Z])${word}`,
  'g',
);
const reply = new RegExp(`(?:回复|回覆|回信|编辑|发送)\\s?(?:大写|字母|内容|文字|短信)*\\s?${word}${more}`, 'g');
/** The colloquial 回TD, and the English verbs, which take any word: only capitals are the word to send. */
const capitals = new RegExp(
  `(?:(?<![来收找返])回|\\b[Rr]eply(?:ing)?(?: with)?\\b|\\b[Tt]ext(?:ing)?\\b|\\b[Ss]end(?:ing)?\\b|\\bSMS(?=\\s[A-Z]{3}))\\s?(?:the word )?${open}((?<=[“"'‘])[A-Z]{2,8} [A-Z]{2,8}(?=[”"'’])|[A-Z]{2,8} [A-Z]{2,12}(?= to \\d)|[A-Z]{1,8}\\d{0,2})(?![A-Za-z])${close}${more}`,
  'g',
);
/** The message itself is the way out, though no word is printed: 短信中提供的退订方式. */
const byMessage =
  /(?:短信|短讯|短消息|彩信)[^，。；,;]{0,18}退订|(?:通过|按照|根据|点击|依)(?:信息|消息)[^，。；,;]{0,14}退订|(?:信息|消息)(?:中|内|里|所)?(?:提供|提示|附|载明|指引|给出|包含)[^，。；,;]{0,10}退订|回复[^，。；,;]{0,8}退订/;
const notByMessage = /(?:不在|不可|无法|不能|不支持|不予|不得|不)[^，。；,;]{0,4}退订/;
const anyReply = /回|编辑|发送|退订|reply|text|send|sms/i;
const unwantedWords =
  /^(?:us|me|you|it|the|this|to|a|an|in|of|your|our|app|sms|qq|ai|ding|ip|pdf|url|mac|id|by|mess|help|info|start|join|yes|y|otps?|pins?|codes?|logs?)$/i;

/**
 * The words to send back to stop messages: 回复“T”, 回复TD或退订, "reply STOP". Where the policy only says that messages
 * bear the way to unsubscribe, the word is 退订.
 */
export function replyWords(text: string): Printed[] {
  const found: Printed[] = [];
  if (!anyReply.test(text)) return found;
  for (const match of [
    ...text.matchAll(reply),
    ...text.matchAll(capitals),
    ...(/退订|拒收/.test(text) ? text.matchAll(instruction) : []),
  ]) {
    const from = match.index;
    const to = from + match[0].length;
    const add = (value: string) => {
      if (unwantedWords.test(value) || found.some((other) => other.value === value)) return;
      if (/^\d+$/.test(value) && value.length > 4) return;
      found.push({ value, from, to });
    };
    add(match[1]!);
    for (const further of (match[2] ?? '').matchAll(/[A-Za-z]{1,4}\d{0,2}|\d{1,4}|退订|拒收|取消/g))
      if (!/^or$/i.test(further[0])) add(further[0]);
  }
  if (found.length > 0) return found;
  const implied = byMessage.exec(text);
  return implied && !notByMessage.test(text) ? [{ value: '退订', from: implied.index, to: implied.index + implied[0].length }] : [];
}
