import type { DataId } from '../../card/taxonomy.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { RawMention } from './raw-mention.ts';

/** "您可以选择…" makes it optional; "为完成注册，我们需要…" makes it required. */
export function sentenceDemand(reading: Reading, mention: RawMention): RawMention['requirement'] {
  const sentence = mention.clause.sentences[mention.sentence];
  if (!sentence || mention.polarity !== 'collected') return null;
  const data = hitsOf(reading, mention.clause.id, 'data', sentence.from, sentence.to);
  const traits = hitsOf(reading, mention.clause.id, 'trait', sentence.from, sentence.to).filter(
    (trait) =>
      !data.some(
        (hit) => trait.from < hit.to && hit.from < trait.to && !(hit.from > trait.from && /[a-z]/i.test(mention.clause.text[trait.from]!)),
      ) && !(trait.concept === 'trait.core-function' && namesThing(mention.clause.text, trait)),
  );
  const has = (name: string) =>
    traits.some(
      (hit) => hit.concept === `trait.${name}` && !(name === 'optional' && saidOfAnother(mention.clause.text, hit, mention.span, data)),
    );
  if (
    has('optional') ||
    optionalAfter(reading, mention) ||
    (maySay(reading, mention.clause, sign.english) && voluntaryNext(mention)) ||
    takesUp(reading, mention) ||
    inOptionalRow(reading, mention)
  )
    return 'optional';
  if (/选择是否|自行选择|自主选择/.test(mention.clause.text.slice(0, sentence.from)) && switched.has(mention.category)) return 'optional';
  const text = mention.clause.text.slice(sentence.from, sentence.to);
  if (switched.has(mention.category) && /您[^，。；]{0,8}(?:开启|打开|启用|允许)[^，。；]{0,12}(?:功能|权限|服务)/.test(text))
    return 'optional';
  if (switched.has(mention.category) && (askedApart.test(text) || onWish(reading, mention, sentence))) return 'optional';
  if (forExtras(reading, mention, sentence)) return 'optional';
  // "您需要提供手机号，同时我们可能发送短信": what may be done comes behind what must be given.
  const mayAsk = traits.some(
    (hit) => hit.concept === 'trait.may' && (hit.from < mention.span.from || /[a-z]/i.test(mention.clause.text[hit.from]!)),
  );
  if (mention.weak || mention.fromOthers || mention.because === 'not-named' || mayAsk || has('extra-function')) return null;
  if (recovers.test(text) && !opensAnew.test(text)) return null;
  if (!has('core-function') && !forBasics.test(text) && (hasOwnOccasion(text) || !underCore(reading, mention))) return null;
  if (
    switched.has(mention.category) &&
    amongMany(
      text,
      traits.filter((hit) => hit.concept === 'trait.core-function').map((hit) => hit.from - sentence.from),
    )
  )
    return null;
  return isAsked(reading, mention, sentence) ? 'required' : null;
}

/** "您忘记密码时可以申诉找回，须提供手持证件照": asked of those alone who have lost their way in. */
const recovers = /找回|申诉|忘记(?:登录|支付|交易)?密码|重置(?:登录|支付|交易)?密码/;
/** The same data asked for on the way to an account or a loan as well. */
const opensAnew = /注册|开户|开立|[贷借]款|授信|签约|绑卡|绑定银行卡/;

/** "取得您的单独同意之后才打开相册": asked for by itself, at the feature that needs it. */
const askedApart = /(?:征得|获得|取得|获取|经过?)[^，。；]{0,6}单独(?:同意|授权|许可)|需要[^，。；]{0,4}单独(?:同意|授权)/;

/** "…, religion (you may skip this), e-mail, …": a bracket of English speaks of the word before it alone. */
function saidOfAnother(text: string, trait: Span, own: Span, data: readonly Span[]): boolean {
  const opened = text.lastIndexOf('(', trait.from);
  if (opened < 0 || !/[a-z]/i.test(text[trait.from]!) || text.slice(opened, trait.from).includes(')')) return false;
  const closed = text.indexOf(')', trait.to);
  if (own.from > opened && (closed < 0 || own.from < closed)) return false;
  const behindData = data.some(({ to }) => to <= opened && opened - to <= 2);
  return behindData && (own.from > opened || /[,;:]/.test(text.slice(own.to, opened)));
}

/** "如果您需要发送照片，您需要授权我们访问相册": what nobody needs who does not wish for it. */
function onWish(reading: Reading, { clause }: RawMention, { from, to }: Span): boolean {
  const wish = /^[\s\d.、（）()•·]*(?:(?:如果?|若|当)您(?:需要|希望|想要?)|为(?:了)?使用)[^，。；]{2,40}，/.exec(
    clause.text.slice(from, to),
  );
  return (
    wish !== null &&
    /授权|允许|开启/.test(clause.text.slice(from + wish[0].length, to)) &&
    !hitsOf(reading, clause.id, 'trait', from, from + wish[0].length).some(
      (hit) => hit.concept === 'trait.core-function' && !/已$/.test(clause.text.slice(hit.from - 1, hit.from)),
    )
  );
}

/** "为了向您提供…等基础服务，我们需要收集": the purpose is the service itself. */
const forBasics = /^[\s\d.、（）()•·]*为(?:了)?[^，。；]{0,50}(?:基础|基本|核心)(?:业务)?(?:服务|功能)，(?:我们)?(?:需要|必须|须|会|将)/;

/** "为向您提供其他增值服务，我们还需要收集", "您申请成为主播时，需要提供": what is asked for an extra, and for nothing else. */
function forExtras(reading: Reading, { clause, weak, fromOthers }: RawMention, { from, to }: Span): boolean {
  const lead = extraLead.exec(clause.text.slice(from, to));
  if (!lead || weak || fromOthers) return false;
  const end = from + lead[0].length;
  const extra =
    hitsOf(reading, clause.id, 'trait', from, end).some((hit) => hit.concept === 'trait.extra-function') ||
    (!lead[1] && hitsOf(reading, clause.id, 'demand', from, end).some((hit) => hit.concept === 'demand.side-feature'));
  return (
    extra &&
    !hitsOf(reading, clause.id, 'trait', from, end).some(
      (hit) => hit.concept === 'trait.core-function' && !/^(?:申请|认证|审核|身份认证)$/.test(clause.text.slice(hit.from, hit.to)),
    )
  );
}

const extraLead =
  /^[\s\d.、（）()①-⑨•·]*(?:(为(?:了)?)(?:向您)?提供[^，。；]{2,40}?(?:服务|功能)|(?:当|如|若|如果)?[您你](?:在)?(?:使用|申请|参与|参加|开通|选择)[^，。；]{2,40}?(?:时|功能))，/;

/** "联系方式、支付渠道、支付账号": in a list of what is collected the word is part of a thing's name and no function. */
function namesThing(text: string, { from, to }: Span): boolean {
  return (
    /[、：:，]$/.test(text.slice(Math.max(0, from - 1), from)) &&
    /^(?:渠道|账[号户]|帐[号户]|网关|单号|状态|方式|凭证|流水|工具)/.test(text.slice(to))
  );
}

/** "使用直播、扫码及实名认证时，我们需要": of many functions that ask for it one further on is a core one. */
function amongMany(text: string, cores: readonly number[]): boolean {
  const occasion = /您(?:在)?使用([^。；]{6,90}?)(?:功能|服务)时[，,]/.exec(text);
  if (!occasion || cores.length === 0) return false;
  const from = occasion.index;
  const first = occasion[1]!.search(/[、，]/);
  const entries = occasion[1]!.split(/[、，]|和|及/).length;
  const within = (at: number) => at > from + occasion[0].indexOf(occasion[1]!) + first && at < from + occasion[0].length;
  return first > 0 && entries >= 4 && cores.every(within);
}

/** True under a heading about a core service ("When you apply for a loan"). */
function underCore(reading: Reading, { clause }: RawMention): boolean {
  const heading = clause.pathIds[clause.pathIds.length - 1];
  if (heading === undefined || reading.clauses[heading]!.text.length > 40) return false;
  return (
    hitsOf(reading, heading, 'trait').some((hit) => hit.concept === 'trait.core-function') &&
    !hitsOf(reading, heading, 'demand').some((hit) => hit.concept === 'demand.side-feature')
  );
}

/** "当您使用语音搜索时": an occasion that the sentence names itself, whatever its heading is about. */
function hasOwnOccasion(text: string): boolean {
  return /^[\s\d.、（）()]*(?:当|在|如|若)?您(?:在)?(?:使用|进行|开启|参与|参加|选择|需要|希望|想要?)[^，,。；]{2,24}(?:时|的?过程中|功能|的)[，,]/.test(
    text,
  );
}

/** What the user switches on in the phone, and so may leave off where no refusal says otherwise. */
export const switched: ReadonlySet<DataId> = new Set([
  'location',
  'camera',
  'microphone',
  'calendar',
  'media-library',
  'address-book',
  'clipboard',
]);

/** "需要收集", "您需要向我们提供": the need stands right before the verb over the word. */
function isAsked(reading: Reading, { clause, span }: RawMention, sentence: Span): boolean {
  const verbs = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to).filter(
    (cue) => cue.from <= span.from && (cue.concept === 'cue.collect' || cue.concept === 'cue.provide' || cue.concept === 'cue.use'),
  );
  const verb = verbs[verbs.length - 1];
  // "We need your …, and a copy of your passport, from which we read the number": in English the need governs the whole list.
  if (verb && /[a-z]/i.test(clause.text[verb.from]!)) {
    return hitsOf(reading, clause.id, 'trait', sentence.from, span.from).some(
      (trait) =>
        trait.concept === 'trait.necessary' &&
        !/^[^.;]{0,4}in order to\b/i.test(clause.text.slice(trait.to)) &&
        verbs.some((other) => other.to > trait.from && other.from - trait.to <= 12),
    );
  }
  if (!verb) return false;
  // "您提供手机号码后才能注册": what may be had only behind it.
  if (onlyThen.test(clause.text.slice(span.to, sentence.to))) return true;
  const needs = hitsOf(reading, clause.id, 'trait', sentence.from, span.from).filter((trait) => trait.concept === 'trait.necessary');
  const asks = (other: Span) => needs.some((trait) => other.to > trait.from && other.from - trait.to <= 12);
  // "您需要提供手机号，并完善昵称": the second verb is under the need of the first.
  // "您需要创建用户名，便于登录，并提供姓名": the need of the sentence, whatever verb came first.
  if (
    clause.text[verb.from] === '并' &&
    /[您你](?:需要?|必须|须|应当?)[^。；您你]{2,40}，$/.test(
      clause.text.slice(sentence.from, verb.from).replace(/，(?:便于|以便|用于|方便)[^。；，]{2,30}(?=，$)/, ''),
    )
  )
    return true;
  return (
    asks(verb) ||
    (/[，,](?:并且?|同时|以及)(?:请|须|应)?$/.test(clause.text.slice(sentence.from, verb.from)) &&
      verbs.slice(0, -1).some((other) => other.concept === 'cue.provide' && asks(other)))
  );
}

const onlyThen = /^[^。；]{0,24}?(?:后|之后|，)?(?:才(?:能|可|会)|方(?:能|可))(?!停止|关闭|撤回)/;

/** "您可以自愿上传：行驶证；营业执照。": parts between semicolons are entries of what the first part offers. */
function inOptionalRow(reading: Reading, { clause, sentence }: RawMention): boolean {
  let first = sentence;
  while (first > 0 && /[；;]$/.test(clause.text.slice(0, clause.sentences[first - 1]!.to))) first--;
  const head = clause.sentences[first];
  if (first >= sentence || !head) return false;
  const colon = clause.text.slice(head.from, head.to).search(/[：:]/);
  return colon > 0 && hitsOf(reading, clause.id, 'trait', head.from, head.from + colon).some((hit) => hit.concept === 'trait.optional');
}

/** "You may choose to connect your account. If you do, we receive …": the offer stands in the sentence before. */
function takesUp(reading: Reading, { clause, sentence }: RawMention): boolean {
  const own = clause.sentences[sentence];
  const before = clause.sentences[sentence - 1];
  if (own === undefined || before === undefined) return false;
  const text = clause.text.slice(own.from, own.to);
  // "您可选择开启声纹登录。我们会采集您的声纹": a feature turned on by choice, then what it takes.
  const turnedOn =
    /(?:选择|自愿|自主|可以|可)(?:是否)?(?:开启|开通|启用|使用|打开)[^，。；]{2,20}[。；]?$/.test(
      clause.text.slice(before.from, before.to).trim(),
    ) && !/^\s*(?:此外|另外|同时|我们还|还会|除此)/.test(text);
  if (!turnedOn && !/^\s*(?:if you do\b|if so\b|经您(?:确认|授权)|届时)/i.test(text)) return false;
  return hitsOf(reading, clause.id, 'trait', before.from, before.to).some((hit) => hit.concept === 'trait.optional');
}

/** "您可以自主设置关闭或开启" in a later sentence of the clause. */
function optionalAfter(reading: Reading, { clause, sentence }: RawMention): boolean {
  return clause.sentences
    .slice(sentence + 1)
    .some(
      ({ from, to }) =>
        /关闭|不|开启|放弃|跳过|改|skip|turn (?:\w+ ){0,3}off/.test(clause.text.slice(from, to)) &&
        hitsOf(reading, clause.id, 'trait', from, to).some(
          (hit) => hit.concept === 'trait.optional' && !/\([^()]*[a-z]$/i.test(clause.text.slice(from, hit.from + 1)),
        ),
    );
}

/** "You may list two references. Listing them is voluntary." */
function voluntaryNext({ clause, sentence }: RawMention): boolean {
  const next = clause.sentences[sentence + 1];
  return (
    next !== undefined &&
    /^\s*(?:this|that|it|they|these|\w+ing\b[^.;,]{0,40}) (?:is|are) (?:\w+ )?(?:voluntary|optional|up to you|your choice)\b/i.test(
      clause.text.slice(next.from, next.to),
    )
  );
}

/** The same data in the same clause, said to be optional a sentence before. */
export function besideOptional(
  { category, clause, polarity, sentence }: RawMention,
  own: ReadonlyMap<number, readonly RawMention[]>,
): 'optional' | null {
  // English says it of what follows: "we infer your rough location; if you allow it we also collect the precise one".
  const english = /^[\x20-\u2fff]*$/.test(clause.text);
  const same = (own.get(clause.id) ?? []).filter(
    (other) => other.category === category && other.polarity === polarity && !(english && other.sentence > sentence),
  );
  return same.some((other) => other.because === 'sentence' && other.requirement === 'optional') &&
    same.every((other) => other.requirement !== 'required')
    ? 'optional'
    : null;
}
