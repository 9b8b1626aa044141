import type { ReadingMode } from './reading-mode.ts';
import type { State } from './sentence-state.ts';

/** Where along a sentence a word of condition stands. */
export interface Place {
  text: string;
  at: number;
  sinceComma: number;
  we: number;
  mode: ReadingMode;
  base: State;
  /** A verb of collecting has opened a list on the way. */
  opened: boolean;
}

/** True at the start of a part of the sentence, a list number or bracket aside. */
export function stopsBefore({ text, at }: Place): boolean {
  // English has a space before every word: what stands before the space tells.
  if (/[a-z]/i.test(text[at] ?? '')) return /(?:^|[.:;(!?—–-])\s*$/.test(text.slice(Math.max(0, at - 3), at));
  return /(?:^|[。；：:（(！？)）」】.．、\s])$/.test(text.slice(Math.max(0, at - 1), at));
}

/** "您在商城业务中的订单": where the data came about, no condition. */
export function describes({ text, at }: Place): boolean {
  return /^您在(?:使用)?[^，。；：]{2,30}?(?:业务|平台|商城|过程|期间|机构|网站|应用|系统|产品|服务|[账帐][号户])(?:中|上|里|内|时|处|下)?(?:所?(?:产生|形成|留下|提交|填写|注册|登记|公开))?的(?!时候|情况下|情形|过程|要求|同意|页面|功能|服务|环节)|^您在(?:访问|使用|浏览)[^，。；：]{2,20}时所?(?:发出|产生|形成|留下)的(?!时候|情况)/.test(
    text.slice(at, at + 60),
  );
}

/** "获取您在该第三方账号下的信息": behind the verb a third party is where the data are taken from. */
export function isWhere({ text, at }: Place): boolean {
  return (
    /(?:获取|收集|读取|获得|访问)(?:[您你](?:在|于|的)?)?$/.test(text.slice(Math.max(0, at - 8), at)) &&
    /^该等?第三方(?:平台|机构|网站)?的?[账帐平]/.test(text.slice(at, at + 12))
  );
}

/** Inside "when you …", a verb counts when its subject is the operator, or when the user must do it. */
export function ownAct({ text, at, sinceComma, we }: Place): boolean {
  if (we >= sinceComma && we < at) return true;
  // "If you tell us that you are ill": what the condition itself gives is given.
  if (
    /\b(?:if|where|when|should|once) you (?:(?:also|do|later|choose to|decide to|wish to|want to|would like to|ever) )?$/i.test(
      text.slice(Math.max(0, at - 34), at),
    ) &&
    /^(?:tell|inform|give|provide|supply|add|upload|link|connect|enable|turn on|submit|send)/i.test(text.slice(at, at + 10))
  )
    return true;
  // "如您选择提供昵称": given by those who wish to.
  if (
    /(?:选择|主动|自愿|自主|自行|进一步)$/.test(text.slice(Math.max(sinceComma, at - 3), at)) &&
    /^(?:提供|填写|上传|提交|绑定|添加|补充|完善)/.test(text.slice(at))
  )
    return true;
  return (
    /(?:会|将|需|需要|须|应当|应|请)[^，。；]{0,8}$/.test(text.slice(Math.max(sinceComma, at - 10), at)) ||
    /^(?:您还?需|您须|需要|需您)/.test(text.slice(at, at + 4)) ||
    /\b(?:must|need to|have to|should|will|please)(?: also)? $/i.test(text.slice(Math.max(0, at - 16), at))
  );
}
