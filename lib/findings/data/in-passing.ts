import type { Span } from '../../document/policy-document.ts';

/** 为申请授信所必须的姓名: what the data are needed for, between its two words. */
const neededFor = /为(?:了|您)?[^，。；]{0,24}$/;
const needed = /^[^，。；]{0,16}所(?:必须|必需|需|需要)的/;
/** Who sends messages for the operator gets what it is to send, not the user's own messages. */
const sendsMessages = /短信(?:渠道|通道|发送|下发|服务|平台|运营|供应|推送)/;
/** "实名信息，包括您的电话和姓名": the wide word is spelled out right behind. */
const wide = /^(?:实名(?:认证|身份|制)?信息|身份(?:信息|资料|要素)|身份认证信息|身份识别信息)$/;
const spelledOut =
  /^(?:[，,]?(?:一般|通常|主要|具体|可能|仅|只)?(?:包括|包含|为|指)|[（(](?:一般|通常|主要|仅|即|具体)?(?:包括|包含|指|为)?)(?:您的)?/;
/** Any of these behind the wide word means that the document itself is among what it stands for. */
const ofDocument = /证件|身份证|证号|护照|影印|照片/;

const inAddressBook = /通讯录(?:信息|数据|内容)?[（(](?:主要)?(?:包括|包含|含|即|如)?[^（()）]*$/;

/** Words that name data, but as part of something else: a purpose, a message to be sent, a heading for what is spelled out. */
export function isInPassing(text: string, { category, from, to }: Span & { category: string }, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.from, from - 40), from);
  if (category === 'loan-record' && neededFor.test(before) && needed.test(text.slice(to, to + 30))) return true;
  // "通讯录信息（包括联系人姓名）", "头像、昵称及好友信息": entries of an address book, friends on another platform.
  if (category === 'contact-person' && inAddressBook.test(text.slice(sentence.from, from))) return true;
  if (
    category === 'contact-person' &&
    text.slice(from, to) === '好友信息' &&
    /头像|昵称|可能认识的人/.test(text.slice(sentence.from, sentence.to))
  )
    return true;
  if (category === 'sms')
    return sendsMessages.test(text.slice(sentence.from, from)) && /提供|共享|传输|发送给|委托/.test(text.slice(sentence.from, from));
  if (category !== 'id-number' || !wide.test(text.slice(from, to))) return false;
  const after = text.slice(to, Math.min(sentence.to, to + 120));
  const lead = spelledOut.exec(after);
  if (!lead) return false;
  const list = after.slice(lead[0].length).split(/[。；）)]/)[0] ?? '';
  return /姓名|电话|手机/.test(list) && !ofDocument.test(list);
}
