import type { ChoiceKindId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { type Register, kindSet, kindsInText } from './kinds-in-text.ts';
import type { Means } from '../../card/card.ts';
import type { Offer } from './means-in-text.ts';

export interface Ruling {
  kinds: ChoiceKindId[];
  by: 'sentence' | 'lead-in' | 'context' | 'previous' | 'menu' | 'means' | 'topic' | 'none';
}

/** Programs that start one another, or former versions of the policy, are no choice, whatever the sentence before spoke of. */
const beside =
  /进一步了解|(?:查阅|查看|调阅|获取|下载)[^，。；]{0,8}(?:历史版本|历史文本|往期版本|旧版|以往版本|过往版本)|关闭[^，。；]{0,6}(?:自启动|自动启动|关联启动|后台运行)|新增[^，。；]{0,4}(?:内容|评价|笔记)/;
/** Kinds whose verbs stand in sentences on other kinds as well: under a heading of their own they give way to it. */
const incidental = new Set<ChoiceKindId>([
  'withdraw-consent',
  'close-account',
  'delete',
  'access-copy',
  'correct',
  'portability',
  'permissions',
  'explain',
]);
/** Whatever the heading: switching off permissions is a choice of its own. */
const closesPermissions =
  /关闭[^，。；]{0,8}权限|权限[^，。；]{0,6}关闭|权限的(?:改变|变更|调整|撤回)|(?:管理|调整|变更|改变)[^，。；]{0,6}(?:设备|系统|手机|应用|访问)权限|(?:撤销|撤回|收回)[^，。；]{0,10}权限|(?:应用|系统|设备|手机)权限(?:管理|设置)(?:页面)?(?:中|里|内)/;
/** "Deletion of your account and data" under a heading on erasure: the account goes as well. */
const deletesAccount = /\b(?:delet(?:e|ion of|ing)|eras(?:e|ure of|ing)|clos(?:e|ure of|ing)) (?:your|the|an) account\b/i;
/** Looking up and correcting go together: under a heading for the one, a sentence that names the other serves both. */
const upkeep = new Set<ChoiceKindId>(['access-copy', 'correct']);

/** Rights that are used by taking back one consent, or by looking into a list. */
const ownWithdrawal = new Set<ChoiceKindId>(['stop-sharing', 'personalisation', 'model-training', 'unbind-third-party']);

/** What a sentence says and stands under. */
export interface Governed {
  named: ChoiceKindId[];
  governing: ChoiceKindId[];
  /** Kinds of the heading above, whatever the paragraph's own label says. */
  outer: ChoiceKindId[];
  leadIn: ChoiceKindId[] | null;
  previous: ChoiceKindId[];
  topics: ChoiceKindId[];
  offer: Offer;
  refuses: boolean;
  register: Register;
  clause: Clause;
  hits: readonly Hit[];
  span: Span;
  text: string;
}

/** The choices that a sentence is about, and what decided it. */
export function govern(given: Governed): Ruling {
  const g = { ...given, named: withoutRepeats(given) };
  if (
    (beside.test(g.text) && g.named.length === 0) ||
    ofStrangers.test(g.text) ||
    toOthers.test(g.text) ||
    (audience.test(g.text) && !g.named.some((kind) => matters.has(kind)))
  )
    return { kinds: [], by: 'none' };
  const ruling = byMeans(g) ?? byWords(g);
  const kinds = byMatter(g, byObject(g, ruling.kinds));
  return {
    ...ruling,
    kinds: withAccount(
      g,
      kinds.includes('withdraw-consent') && !kinds.includes('permissions') && turnsOffInSystem(g) ? [...kinds, 'permissions'] : kinds,
    ),
  };
}

/** "可以控制您的浏览是否会被作者看到", "关闭“抖一抖”功能": who sees what one publishes, a feature switched off; no right in one's data. */
const audience =
  /(?:控制|管理|设置)[^。；]{0,30}(?:是否(?:会|在|公开|展示|允许)|可见|(?:用户|公开|展示|推荐)的?范围)|不对[^，。；]{0,8}用户展示|关闭[“"「](?![^”"」]*(?:定位|位置|相机|相册|麦克风|通讯录|推荐|个性化|推送|通知|广告|授权|权限|共享))[^”"」]{2,8}[”"」]功能/;
const matters = new Set<ChoiceKindId>([
  'personalisation',
  'marketing',
  'stop-sharing',
  'model-training',
  'automated-decision',
  'cookies',
  'close-account',
  'unbind-third-party',
  'unbind-card',
  'withdraw-consent',
  'delete',
  'complain',
]);

/** "A person whom you named as a reference may text OFF": a way for others than the user. */
const ofStrangers = /^\s*(?:an?|any) (?:person|individual|reference|contact|third party)\b[^.;]{0,60}?\b(?:who|whose|whom|named)\b/i;

/** "您也可以直接向该机构提出删除的要求": what others are asked for, by ways of their own. */
const toOthers =
  /^[^。；]{0,60}(?:您|你|用户)?(?:也|还)?可以?直接向(?!我们|本行|我行|我司|本公司|平台)[^，。；]{1,10}?(?:提出|申请|要求|主张|行使)/;

/** Erasure by the path "Profile > Delete account": the account goes with the data. */
function withAccount({ offer }: Governed, kinds: ChoiceKindId[]): ChoiceKindId[] {
  const closes = offer.means.some(
    ({ means }) =>
      means.type === 'menu' &&
      /(?:^|> )(?:permanently )?(?:delete|close|deactivate|cancel) (?:my |your )?(?:account|profile|membership)$/i.test(means.value),
  );
  return closes && kinds.includes('delete') && !kinds.includes('close-account') ? ['close-account', ...kinds] : kinds;
}

/** Under a heading for recommendations and messages both, what a sentence speaks of tells which of them it turns off. */
function byMatter(g: Governed, kinds: ChoiceKindId[]): ChoiceKindId[] {
  if (!kinds.includes('personalisation') || !kinds.includes('marketing')) return kinds;
  const said = g.text.replace(/[（(][^（）()]*[）)]/g, '');
  const recommended = /推荐|个性化|猜[你您]|画像|偏好|personali[sz]|recommend/i.test(said);
  const sent = /营销|短信|推送|消息|通知|电话|外呼|退订|邮件|marketing|message|text|call|e-?mail/i.test(said);
  // “我的-设置-个性化推荐”, for "推送的个性化内容": the entry of the menu says which of the two it turns off.
  const menus = g.offer.means.filter((one) => one.means.type === 'menu').map((one) => one.means.value);
  // "您可在设备中关闭通知功能", of all that is pushed: the phone knows no recommendations.
  if (g.offer.means.length > 0 && g.offer.means.every((one) => one.means.type === 'device-settings') && /通知/.test(said))
    return kinds.filter((kind) => kind !== 'personalisation');
  if (
    menus.length > 0 &&
    menus.every((path) => /个性化|推荐/.test(path) && !/消息|通知|短信|营销|推送/.test(path)) &&
    menus.length === g.offer.means.length &&
    !/[与和及、]推送|推送[与和及、]/.test(g.text)
  )
    return kinds.filter((kind) => kind !== 'marketing');
  if (recommended === sent) return kinds;
  return kinds.filter((kind) => kind !== (recommended ? 'marketing' : 'personalisation'));
}

/** Asking what an automated decision rests on is part of questioning it. */
function withoutRepeats({ named, governing, register }: Governed): ChoiceKindId[] {
  const about = named.includes('automated-decision') && (register === 'elsewhere' || governing.includes('automated-decision'));
  return about ? named.filter((kind) => kind !== 'explain') : named;
}

const messages: readonly ChoiceKindId[] = ['marketing', 'personalisation'];

/** Means that serve one choice only tell by themselves what a sentence is about. */
function byMeans(g: Governed): Ruling | null {
  const has = (type: Means['type']) => g.offer.means.some((one) => one.means.type === type);
  const above = g.leadIn ?? g.governing;
  const messaged =
    g.named.some((kind) => messages.includes(kind)) || (!speaksOfMarketing(g) && above.some((kind) => messages.includes(kind)));
  const underMessages = g.named.length > 0 && /[a-z]{3} [a-z]/i.test(g.text) && !g.named.some((kind) => messages.includes(kind));
  if (has('sms-reply') && (!messaged || underMessages)) return { kinds: ['marketing', ...g.named], by: 'means' };
  if (has('browser-settings') && !g.named.includes('cookies') && !g.named.includes('stop-sharing') && speaksOfCookies(g)) {
    return { kinds: ['cookies', ...g.named.filter((kind) => !incidental.has(kind))], by: 'means' };
  }
  // "您可以在“我的-设置-清理缓存”里清除", in the section on cookies.
  if (
    has('menu') &&
    g.clause.role === 'cookies' &&
    g.named.every((kind) => kind === 'delete') &&
    /清除|清理|清空|关闭|禁用|停用|拒绝/.test(g.text)
  )
    return { kinds: ['cookies'], by: 'means' };
  if (has('device-settings') && g.register === 'elsewhere' && g.named.length === 0 && g.clause.kind !== 'cell' && speaksOfPermissions(g)) {
    return { kinds: ['permissions'], by: 'means' };
  }
  return null;
}

/** "可以在操作系统中关闭摄像头和相册，撤回授权": what is turned off in the phone is a permission, although the word is not said. */
function turnsOffInSystem({ offer, text }: Governed): boolean {
  return (
    offer.means.some((one) => one.means.type === 'device-settings') &&
    /(?:关闭|关掉|停用|禁用|取消)[^，。；]{0,16}(?:相机|摄像头|麦克风|相册|定位|位置|通讯录|存储|日历)/.test(text)
  );
}

function speaksOfMarketing({ hits, span }: Governed): boolean {
  return hits.some((hit) => hit.concept === 'choice-topic.marketing' && hit.from >= span.from && hit.to <= span.to);
}

function speaksOfCookies({ clause, hits, governing }: Governed): boolean {
  return clause.role === 'cookies' || governing.includes('cookies') || hits.some((hit) => hit.concept === 'choice-topic.cookies');
}

function speaksOfPermissions({ clause, hits, span, refuses }: Governed): boolean {
  return refuses && (clause.role === 'permissions' || hits.some((hit) => hit.concept === 'choice-topic.permissions' && hit.from < span.to));
}

/** Under a heading for cards and accounts both, the thing that a sentence names tells which of them it unbinds. */
function byObject({ hits, span }: Governed, kinds: ChoiceKindId[]): ChoiceKindId[] {
  if (!kinds.includes('unbind-card') || !kinds.includes('unbind-third-party')) return kinds;
  const names = (kind: ChoiceKindId) =>
    hits.some((hit) => hit.concept === `choice-object.${kind}` && hit.from >= span.from && hit.to <= span.to);
  if (names('unbind-card') === names('unbind-third-party')) return kinds;
  return kinds.filter((kind) => kind !== (names('unbind-card') ? 'unbind-third-party' : 'unbind-card'));
}

function byWords(g: Governed): Ruling {
  const acts = g.offer.means.length > 0 || g.offer.unnamed.length > 0;
  const named = g.named.filter((kind) => kind !== 'complain');
  const complaint: ChoiceKindId[] = g.named.includes('complain') ? ['complain'] : [];
  const shared = named.filter((kind) => g.governing.includes(kind));
  if (g.leadIn) {
    const within = g.leadIn.every((kind) => g.outer.includes(kind));
    const underHeading = named.filter((kind) => g.outer.includes(kind));
    if (g.outer.length > 0 && !within && underHeading.length > 0) return { kinds: underHeading, by: 'sentence' };
    const entry = ownVerbs(g, g.leadIn);
    if (entry) return { kinds: [...new Set([...entry, ...named])], by: 'lead-in' };
    const apart =
      named.length > 0 && !named.some((kind) => g.leadIn!.includes(kind)) && /^[^。]{0,8}(?:如|若|当|想|需要|希望|针对|关于)/.test(g.text);
    return apart ? { kinds: named, by: 'sentence' } : { kinds: [...new Set([...g.leadIn, ...named])], by: 'lead-in' };
  }
  // "看和改": a sentence in which one looks and changes serves both, although only one has its full word.
  if (
    named.length === 1 &&
    named[0] === 'correct' &&
    g.governing.length === 2 &&
    g.governing.every((kind) => upkeep.has(kind)) &&
    /[看查][^，。；]{0,3}(?:修改|更改|更正|改)/.test(g.text)
  ) {
    return { kinds: g.governing, by: 'context' };
  }
  // 查阅并管理地址 under a heading for looking up and correcting: managing is both.
  if (
    named.length === 1 &&
    named[0] === 'access-copy' &&
    g.governing.includes('access-copy') &&
    g.governing.includes('correct') &&
    /(?:查[阅询看]|访问)(?:并|和|与|及|、)管理/.test(g.text)
  ) {
    return { kinds: ['access-copy', 'correct'], by: 'context' };
  }
  if (named.length > 0) {
    if (
      shared.length === 0 &&
      named.includes('permissions') &&
      g.governing.includes('withdraw-consent') &&
      g.offer.means.some((one) => one.means.type === 'device-settings' || (one.means.type === 'menu' && /权限/.test(one.means.value)))
    ) {
      return { kinds: ['withdraw-consent', ...named], by: 'sentence' };
    }
    if (
      shared.length === 0 &&
      named.every((kind) => upkeep.has(kind)) &&
      g.governing.some((kind) => upkeep.has(kind)) &&
      g.governing.length <= 2
    ) {
      return { kinds: [...new Set([...g.governing, ...named])], by: 'context' };
    }
    // "To end a bank connection, go to …" under withdrawing consent: it is a consent that is taken back.
    if (
      shared.length === 0 &&
      (g.governing.includes('withdraw-consent') ||
        (g.governing.length === 0 && g.register === 'rights' && g.previous.includes('withdraw-consent'))) &&
      named.length === 1 &&
      named[0] === 'unbind-third-party' &&
      /[a-z]{3} [a-z]/i.test(g.text)
    ) {
      return { kinds: ['withdraw-consent', 'unbind-third-party'], by: 'sentence' };
    }
    // 取消对单个接收方的授权 under 停止共享: the withdrawal is the way of that right.
    if (
      shared.length === 0 &&
      g.governing.length === 1 &&
      ownWithdrawal.has(g.governing[0]!) &&
      named.every((kind) => kind === 'withdraw-consent' || kind === 'access-copy')
    ) {
      return { kinds: g.governing, by: 'context' };
    }
    // “我的”-“主页”，访问您关注的人，并修改…: looked at and changed in one place.
    const looked =
      shared.length === 1 &&
      shared[0] === 'correct' &&
      g.governing.includes('access-copy') &&
      (ownVerbs(g, g.governing)?.includes('access-copy') ?? false);
    if (looked) return { kinds: ['access-copy', ...named], by: 'sentence' };
    const guided = shared.length > 0 && g.register === 'rights' && named.length <= g.governing.length + 2;
    return {
      kinds: guided
        ? named.filter(
            (kind) =>
              shared.includes(kind) ||
              !incidental.has(kind) ||
              besideShared(g, kind, shared) ||
              (kind === 'permissions' && closesPermissions.test(g.text)) ||
              (kind === 'withdraw-consent' && shared.includes('permissions') && changesScope.test(g.text)) ||
              (kind === 'close-account' && deletesAccount.test(g.text)),
          )
        : [...named, ...complaint],
      by: 'sentence',
    };
  }
  if (complaint.length > 0) {
    const asked = g.register === 'rights' && g.governing.includes('explain') ? (['explain'] as const) : [];
    return { kinds: [...asked, ...complaint], by: 'sentence' };
  }
  if (g.register === 'rights') {
    const narrowed = g.previous.filter((kind) => g.governing.includes(kind));
    // “设置-个性化服务”，关闭开关, among ways to look up and correct: the entry of the menu is a choice of its own.
    const entry = g.refuses ? lastStep(g).kinds.filter((kind) => byTopic.has(kind)) : [];
    if (entry.length > 0 && g.governing.length > 0 && g.governing.every((kind) => upkeep.has(kind) || kind === 'delete'))
      return { kinds: entry, by: 'menu' };
    if (narrowed.length > 0) return { kinds: ownVerbs(g, narrowed, false) ?? narrowed, by: 'previous' };
    // "选择是否接收应用内的通知" among the permissions of the phone.
    if (g.governing.length === 1 && g.governing[0] === 'permissions' && notices.test(g.text)) return { kinds: ['marketing'], by: 'topic' };
    // 您可以通过“我的”-“足迹”访问… under a heading for looking up, correcting and deleting: the verb tells which of them.
    if (g.governing.length > 0) return { kinds: ownVerbs(g, g.governing, false) ?? g.governing, by: 'context' };
    if (g.previous.length > 0) return { kinds: g.previous, by: 'previous' };
  } else {
    const told = lastStep(g);
    if (told.kinds.length > 0) return told;
    // "您可以撤回授权。具体撤回路径为“我的-…”": the way of what the sentence before offers.
    if (acts && g.previous.length > 0 && wayOf.test(g.text)) return { kinds: g.previous, by: 'previous' };
    if (acts && g.previous.length > 0 && g.previous.every((kind) => g.topics.includes(kind))) return { kinds: g.previous, by: 'previous' };
    if (
      g.refuses &&
      g.topics.length > 0 &&
      (acts || /联系|方式/.test(g.clause.text) || announcesWays.test(g.text) || g.text.length <= shortRefusal)
    )
      return { kinds: refusedTopics(g), by: 'topic' };
    if (g.previous.length > 0 && acts) return { kinds: g.previous, by: 'previous' };
    // Under a heading of its own (模型训练, 自动化决策) a refusal with a way to make it needs no further word.
    if (acts && g.refuses && g.governing.length === 1 && byTopic.has(g.governing[0]!)) return { kinds: g.governing, by: 'context' };
    if (acts && g.topics.includes('personalisation') && g.offer.means.some((one) => one.means.type === 'menu'))
      return { kinds: ['personalisation'], by: 'topic' };
  }
  return lastStep(g);
}

/** "以下方式查询、更正或删除：…“我的钱包”，查询收支": an entry with a verb of its own serves that one of what the list was announced for. */
function ownVerbs({ hits, span, offer }: Governed, leadIn: readonly ChoiceKindId[], byEntry = true): ChoiceKindId[] | null {
  if (leadIn.length < 2 || !leadIn.every((kind) => tended.has(kind)) || !offer.means.some((one) => one.means.type === 'menu')) return null;
  const own = leadIn.filter(
    (kind) =>
      hits.some(
        (hit) =>
          hit.concept === `choice-verb.${kind}` &&
          hit.from >= span.from &&
          hit.to <= span.to &&
          !offer.means.some((one) => one.from <= hit.from && hit.to <= one.to),
      ) ||
      (byEntry && offer.means.some((one) => one.means.type === 'menu' && editing[kind]?.test(one.means.value))),
  );
  return own.length > 0 && own.length < leadIn.length ? own : null;
}

/** An entry of the menu may say itself what is done there. */
const editing: Partial<Record<ChoiceKindId, RegExp>> = { correct: /编辑|修改|更改|完善/, delete: /删除|清除|清空/ };

const tended = new Set<ChoiceKindId>(['access-copy', 'correct', 'delete']);

/** 查询、更正、删除 in one breath: under a heading for the first, the others are served as well. */
function besideShared({ hits, clause, span }: Governed, kind: ChoiceKindId, shared: readonly ChoiceKindId[]): boolean {
  if (!tended.has(kind)) return false;
  const verbs = (of: ChoiceKindId) =>
    hits.filter((hit) => hit.concept === `choice-verb.${of}` && hit.from >= span.from && hit.to <= span.to);
  const joined = (a: Hit, b: Hit) =>
    a.to < b.from &&
    b.from - a.to <= 6 &&
    /^(?:[、和与及或/]|或者|以及|[、和与及或/][\u4e00-\u9fff]{2}[、和与及或/])$/.test(clause.text.slice(a.to, b.from));
  return shared.some((other) => tended.has(other) && verbs(other).some((a) => verbs(kind).some((b) => joined(a, b) || joined(b, a))));
}

/** "开启或关闭相机等权限，改变授权范围或撤回您的授权": permissions are what is taken back. */
const changesScope = /(?:改变|变更|调整)[^，。；]{0,6}授权范围|撤回[^，。；]{0,4}授权/;
const wayOf =
  /^\s*(?:具体的?|其)?(?:撤回|收回|撤销|解除|操作|关闭|取消|设置|退出|停用)的?(?:具体)?(?:路径|路线|方式|方法|办法|步骤|入口)(?:为|是|如下|：)/;

const notices = /是否(?:愿意|需要|希望)?接[收受][^，。；]{0,20}(?:通知|消息|推送|短信)/;

/** Choices that are a matter on which a section may speak, and refusing it. */
const byTopic = new Set<ChoiceKindId>(['personalisation', 'marketing', 'model-training', 'automated-decision', 'stop-sharing']);

/** "You may object;" and the like: the next sentence says how. */
const shortRefusal = 24;

/** "You can stop this at any time by:" leads to a list of ways. */
export const announcesWays =
  /[a-z]{3},? (?:by|through|via|either|ways|means|methods|as follows|of the following|of these)(?:,[^,:]{0,30},? ?(?:by)?)?:\s*$/i;

/** Of the topics before, those that the refusal means: messages one receives are marketing, whatever else was spoken of. */
function refusedTopics(g: Governed): ChoiceKindId[] {
  const messages = /接[收受][^，。；]{0,10}(?:信息|短信|电话|消息|推送|通知)/.test(g.text) && g.topics.includes('marketing');
  // 关闭剪切板 behind words on sharing turns off something else.
  const shared = !/关闭(?!该|此|上述|前述|本)[^，。；、“”]{2,12}/.test(g.text) || /共享|分享|提供|第三方|授权|推荐/.test(g.text);
  return messages ? ['marketing'] : g.topics.filter((kind) => kind !== 'stop-sharing' || shared).slice(0, 2);
}

/** The list in the app of what has been collected of the user. */
const listOfCollected = /(?:已?收集|采集)的?个人信息(?:明示)?清单|个人信息(?:收集|采集|查询)?(?:明示)?清单/;
const sharingStep = /(?:共享|对外提供|introductions|sharing)(?![^>]*(?:清单|名单|列表|目录|list))[^>]*$/i;

/** A path that ends in 注销账号 or 个性化推荐 says itself what it is for. */
function lastStep(g: Governed): Ruling {
  const kinds = g.offer.means
    .filter((one) => one.means.type === 'menu')
    .flatMap((one) =>
      kindSet(
        kindsInText(g.clause.text, g.hits, { from: one.from, to: one.to }, 'heading').filter(
          (hit) => (hit.kind !== 'marketing' && hit.kind !== 'permissions') || !/[-—–>→➔＞/]/.test(g.clause.text.slice(hit.to, one.to)),
        ),
      ),
    )
    .filter(
      (kind) => kind !== 'complain' && kind !== 'access-copy' && kind !== 'correct' && !(kind === 'delete' && /cookie/i.test(g.text)),
    );
  // 【授权管理】: what other companies were allowed is no permission of the phone.
  if (kinds.includes('permissions') && /第三方[^，。；]{0,10}的?授权/.test(g.text) && !/权限/.test(g.text))
    kinds.splice(0, kinds.length, ...kinds.filter((kind) => kind !== 'permissions'));
  if (g.offer.means.some((one) => one.means.type === 'menu' && sharingStep.test(one.means.value))) kinds.push('stop-sharing');
  const list: ChoiceKindId[] =
    g.offer.means.some((one) => one.means.type === 'menu') && listOfCollected.test(g.text) && !/第三方|共享|SDK/i.test(g.text)
      ? ['access-copy']
      : [];
  const all = [...new Set<ChoiceKindId>([...kinds, ...list, ...unbound(g)])];
  return all.length > 0 ? { kinds: all, by: 'menu' } : { kinds: [], by: 'none' };
}

/** “设置-第三方账号”解除绑定: the last step says what is unbound. */
function unbound(g: Governed): ChoiceKindId[] {
  return g.offer.means.flatMap(({ means, to }): ChoiceKindId[] => {
    // “我的发布”里删除: what stands at the end of the way is deleted there.
    if (
      means.type === 'menu' &&
      /^[”"』」】）)\s]*(?:中|里|内|处|页面)(?:自行|自主|随时|逐条|直接|予以|进行)*(?:删除|删掉|清除|清空)(?=[，。；,;]|$)/.test(
        g.clause.text.slice(to),
      )
    )
      return ['delete'];
    if (
      means.type !== 'menu' ||
      !/^[”"』」】）)\s]*(?:中|里|内|处|页面|进行|予以|来|可以?|随时)*(?:解除|解绑|取消绑定|取消关联)/.test(g.clause.text.slice(to))
    )
      return [];
    if (/银行卡|卡片|储蓄卡/.test(means.value)) return ['unbind-card'];
    return /第三方|三方|微信|支付宝|QQ|微博|账[号户]绑定|社交/i.test(means.value) ? ['unbind-third-party'] : [];
  });
}
