import type { Printed } from './phones.ts';

const mailbox = /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}\s?[@＠]\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,}/g;
const link =
  /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff\u3000-\u303f\uff00-\uffef<>“”"'()]*[^\s\u4e00-\u9fff\u3000-\u303f\uff00-\uffef<>“”"'().,;:]/gi;
const labelledHost = /(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|cn|net|org|com\.cn)(?:\/[\w./?=&%-]*\w)?(?![\w@.])/gi;
const beforeHost = /(?:网址|官网|网站|链接|登录|登陆|访问)(?:为|是)?[:：（(【\s]*$/;
/** "Visit us online at lender.com/limit": an address without a scheme that has a path, behind a word that leads to it. */
const hostWithPath = /(?<=\b(?:at|visit|to|via|on|see|through) )(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[\w./?=&%-]*\w/g;
/** "Opt out at choices.industry.org": a host of three parts, or one known for it, behind a word that leads there. */
const barePlace =
  /(?<=\b(?:at|visit|to|via|on|and|or|through) )(?:[a-z0-9-]{1,63}\.){2,4}(?:com|org|net|info|eu|io|uk|in|ph|sg|ng|ke|example)\b(?![\w@./-]*@)/g;
const mayBeLink =
  /https?:|www\.|\.(?:com|cn|net|org)|[a-z]\.[a-z]{2,12}\/\w|[a-z]\.[a-z0-9-]{2,63}\.(?:info|eu|io|uk|in|ph|sg|ng|ke|example)\b/i;

/** Every e-mail address, as printed without surrounding marks. */
export function emails(text: string): Printed[] {
  if (!/[@＠]/.test(text)) return [];
  return [...text.matchAll(mailbox)].map((match) => ({ value: match[0], from: match.index, to: match.index + match[0].length }));
}

/** Every web address, as printed; also one without a scheme behind a word for web page. */
export function links(text: string): Printed[] {
  if (!mayBeLink.test(text)) return [];
  const hosts = [...text.matchAll(labelledHost)].filter((match) => beforeHost.test(text.slice(Math.max(0, match.index - 12), match.index)));
  const found = [...text.matchAll(link), ...hosts, ...text.matchAll(hostWithPath), ...text.matchAll(barePlace)].map((match) => ({
    value: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  return found.filter((one, i) => !found.some((other, j) => j < i && other.from < one.to && one.from < other.to));
}
