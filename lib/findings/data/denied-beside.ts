import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { isFirmDenial } from './denials.ts';
import { passiveDenials } from './english-passives.ts';

/** A kind of data that a sentence denies, and the words that name it. */
export interface Denied {
  category: DataId;
  span: Span;
}

/** Kinds whose bare name ("短信") means the data only beside a denial; elsewhere it is the channel. */
const bare: ReadonlySet<DataId> = new Set([
  'sms',
  'call-log',
  'address-book',
  'app-list',
  'location',
  'camera',
  'microphone',
  'calendar',
  'media-library',
  'clipboard',
]);

/** Bare words that mean the data only where they are denied: 指纹 elsewhere is a way to sign in. */
const bareBiometrics: readonly (readonly [DataId, RegExp])[] = [
  ['fingerprint', /(?<!设备|浏览器|硬件|数字)指纹(?!识别码|登录|支付)|触控\s?ID|Touch\s?ID/i],
  ['voiceprint', /声纹|虹膜|掌纹/],
];

/** Kinds too wide or too close to asking for proof to be denied by word order alone. */
const never: ReadonlySet<DataId> = new Set(['payment-credential', 'device-info', 'account', 'name', 'phone', 'profile']);

/**
 * Denials that grammar puts elsewhere than "不收集X": "指纹图像均不上传" denies what stands before, "不读短信" names the
 * data by the bare name of the permission.
 */
export function deniedBeside(reading: Reading, clause: Clause, sentence: Span): Denied[] {
  const cues = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to).filter((cue) => cue.concept === 'cue.not-collected');
  const found: Denied[] = passiveDenials(reading, clause, sentence);
  const objects = [
    ...(maySay(reading, clause, sign.permission) ? withoutPermission(clause.text, sentence) : []),
    ...(maySay(reading, clause, sign.young) ? notAimedAt(clause.text, sentence) : []),
    ...notPerformed(clause.text, sentence),
  ];
  for (const object of objects) {
    const named = [
      ...hitsOf(reading, clause.id, 'permission', object.from, object.to),
      ...hitsOf(reading, clause.id, 'data', object.from, object.to),
    ];
    for (const hit of named)
      if (bare.has(idOf(hit)) || idOf(hit) === 'minor') found.push({ category: idOf(hit), span: { from: hit.from, to: hit.to } });
  }
  if (cues.length === 0) return found;
  const young = tooYoung.exec(clause.text.slice(sentence.from, sentence.to));
  if (young)
    found.push({ category: 'minor', span: { from: sentence.from + young.index, to: sentence.from + young.index + young[0].length } });
  for (const cue of cues) {
    const end = partEnd(clause.text, cue.to, sentence.to);
    const data = hitsOf(reading, clause.id, 'data', cue.to, end);
    const names = hitsOf(reading, clause.id, 'permission', cue.to, end).filter(
      (hit) =>
        bare.has(idOf(hit)) &&
        !data.some((other) => other.from < hit.to && hit.from < other.to) &&
        !/^(?:存储|文件|图片|照片|储存|拍照|拍摄|媒体)/.test(clause.text.slice(hit.from, hit.to)) &&
        !/^(?:验证码|校验码|通知|服务|发送|提醒|方式)/.test(clause.text.slice(hit.to, hit.to + 4)),
    );
    for (const hit of names) add(hit);
    for (const [category, word] of bareBiometrics) {
      const at = word.exec(clause.text.slice(cue.to, end));
      const from = cue.to + (at?.index ?? 0);
      if (at && !data.some((hit) => idOf(hit) === category)) add({ concept: `data.${category}`, from, to: from + at[0].length });
    }
    const object = clause.text.slice(cue.to, end).replace(/\.\s*$/, '');
    if (data.length > 0 || names.length > 0 || !/^(?:[、或和也亦]|不会?|查看|保存|收集|上传|存储|使用|过|的)*$/.test(object)) continue;
    for (const hit of labelDenied(reading, clause, sentence, cue))
      found.push({ category: idOf(hit), span: { from: hit.from, to: hit.to } });
    const start = partStart(clause.text, cue.from, sentence.from);
    const before = [
      ...hitsOf(reading, clause.id, 'data', start, cue.from),
      ...hitsOf(reading, clause.id, 'permission', start, cue.from).filter((hit) => bare.has(idOf(hit)) && idOf(hit) !== 'media-library'),
    ].filter((hit) => !never.has(idOf(hit)));
    const last = Math.max(-1, ...before.map((hit) => hit.to));
    if (last < 0 || cue.from - last > 14) continue;
    if (/我们会|我行会|将会|需要|仅|只/.test(clause.text.slice(start, cue.from))) continue;
    for (const hit of before) add(hit);
  }
  return found;

  function add(hit: Hit): void {
    const category = idOf(hit);
    if (!never.has(category) && isFirmDenial(reading, clause, sentence, hit))
      found.push({ category, span: { from: hit.from, to: hit.to } });
  }
}

/** "关于宗教信仰、疾病等与借款无关的信息：我们不收集": the label of a line says what is denied. */
function labelDenied(reading: Reading, clause: Clause, sentence: Span, cue: Span): Hit[] {
  const label =
    /^[\d.、（）()\s·•-]*(?:关于|有关|对于)?([^，。；：]{2,40}?)(?:信息|数据|资料|内容|记录|权限)?[：:](?:我们|本[平公][台司]|本行|我行|我司|平台)?(?:均|一律|一概|都|从来|完全|并)?$/.exec(
      clause.text.slice(sentence.from, cue.from),
    );
  if (!label || /如|若|未经|除/.test(label[0])) return [];
  const to = sentence.from + label[0].length;
  return [
    ...hitsOf(reading, clause.id, 'data', sentence.from, to),
    ...hitsOf(reading, clause.id, 'permission', sentence.from, to).filter((hit) => bare.has(idOf(hit))),
  ].filter((hit) => !never.has(idOf(hit)));
}

/** "客户端没有短信与通话记录权限": what the app has no permission for, unless the user withheld it. */
function withoutPermission(text: string, { from, to }: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text
    .slice(from, to)
    .matchAll(/(?:没有|不具有|不具备|从未取得|不设|未设置|并无|不涉及|不包含|不含)(?!任何|您|经)([^，。；：]{2,40}?)(?:的)?权限/g)) {
    const part = text.slice(Math.max(from, from + match.index - 24), from + match.index);
    if (/(?:如|若|如果|您|用户|一旦|当|在)[^，。；]{0,12}$/.test(part)) continue;
    const start = from + match.index + match[0].indexOf(match[1]!);
    spans.push({ from: start, to: start + match[1]!.length });
  }
  return spans;
}

/** "不为未成年人办理借款，亦无意收集其信息". */
const ofThem =
  /(?:未成年|儿童)[^。；]{0,40}[，,](?:我们|本平台|本行|我行|我司)?(?:也|亦|均|并|更)*(?:无意|不会|不)(?:主动|有意|故意)?(?:收集|采集|获取|获得|取得|调取|处理)(?:其|他们|她们|此类|该等|这类)的?[^，。；]{0,4}(?:信息|数据|资料)/g;
/** "如您不满十六周岁，我们不收集您的个人信息": those too young are turned away with their data. */
const tooYoung =
  /(?:不满|未满|小于|低于)[^，。；]{0,6}岁[^。；]{0,80}[，,][^，。；]{0,16}不(?:会)?(?:再)?(?:收集|采集|获取|获得|取得|处理|接收)(?:您|你|其|用户|客户)的(?:任何)?(?:个人)?信息/;

/** "不会进行短信读取及通讯录的获取": the verb stands last, as a noun. */
function notPerformed(text: string, { from, to }: Span): Span[] {
  const own = text.slice(from, to);
  if (!/进行|涉及|开展|作/.test(own)) return [];
  return [
    ...own.matchAll(
      /(?:不会?|从不|绝不|并未|未曾?)(?:进行|开展|作|涉及)(?!任何与|超出|未经)([^，。；：]{2,40})(?:收集|采集|获取|读取|上传|访问)(?=$|[，。；])/g,
    ),
  ]
    .filter((match) => !/未经|单独|必要|无关|其他/.test(match[1]!))
    .map((match) => ({ from: from + match.index, to: from + match.index + match[0].length }));
}

/** "不以未成年人为对象收集信息": not collected from those whom it is not aimed at. */
function notAimedAt(text: string, { from, to }: Span): Span[] {
  return [
    ...text
      .slice(from, to)
      .matchAll(
        /(?:不|未|无意)(?:会|主动|直接|有意|故意)*(?:以|向|针对|面向)([^，。；]{2,16}?)(?:为(?:对象|目标))?(?:的)?(?:而|主动|有意)?(?:收集|采集|获取|获得|取得|调取|处理|索取)/g,
      ),
  ]
    .filter((match) => /未成年|儿童|未满|不满/.test(match[1]!))
    .concat(
      [...text.slice(from, to).matchAll(ofThem)].filter(
        (match) => !/如|若|一旦|发现|除非/.test(text.slice(from, from + match.index) + match[0]),
      ),
    )
    .map((match) => ({ from: from + match.index, to: from + match.index + match[0].length }));
}

function idOf(hit: Hit): DataId {
  return hit.concept.slice(hit.concept.indexOf('.') + 1) as DataId;
}

const ends = '，。；：,;:';

function partEnd(text: string, from: number, limit: number): number {
  // English lists run on over commas, up to a new subject.
  if (/[a-z]/i.test(text[from - 1] ?? '')) {
    const stop = /[;:]|,? (?:but|because|unless|so that|when|if)\b|, (?:and )?(?:we|it|they|you|our|the app)\b/i.exec(
      text.slice(from, limit),
    );
    return stop ? from + stop.index : limit;
  }
  for (let i = from; i < limit; i++) if (ends.includes(text[i]!)) return i;
  return limit;
}

function partStart(text: string, from: number, limit: number): number {
  for (let i = from - 1; i >= limit; i--) if (ends.includes(text[i]!)) return i + 1;
  return limit;
}

const denyingHeading =
  /(?:不会?|绝不会?|从不|不曾|不再)[^，。？?]{0,6}(?:收集|收取|采集|获取|读取|拿|碰|索取|要)[^，。]{0,6}(?:信息|数据|资料|内容|东西|哪些|什么|的|您)|我们(?:不要|没有|不收集)的|(?:do|will|does) ?n[o'’]t collect|never collect/i;

/** True under a heading that denies what its list names ("我们不收集的信息", "What we do not collect"). */
export function underDenial(reading: Reading, clause: Clause): boolean {
  const heading = reading.clauses[clause.pathIds[clause.pathIds.length - 1] ?? -1];
  return (
    heading !== undefined &&
    clause.id - heading.id <= 12 &&
    heading.text.length < 50 &&
    (clause.role === heading.role || clause.role === 'collection') &&
    /不|没有|not|never|n[’']t/i.test(heading.text) &&
    denyingHeading.test(heading.text)
  );
}
