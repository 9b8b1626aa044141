import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { anotherWay } from './another-way.ts';
import { consequence } from './consequence.ts';
import { lossThenList, nearestOnly, spareWords, withoutThese } from './english-refusals.ts';
import { lossAtHand, onlyFunctionLost } from './function-lost.ts';
import { goingWithout } from './going-without.ts';
import { indispensable } from './indispensable.ts';
import { subjectOf } from './opens-with.ts';
import { plainRefusals } from './plain-refusals.ts';
import type { Refusal } from './refusal.ts';
import { explainsMarks } from './starred.ts';

/** Every refusal of a policy that can be weighed. */
export function refusals(reading: Reading): Refusal[] {
  const found: Refusal[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'heading' || clause.kind === 'cell' || otherMatters.has(clause.role)) continue;
    clause.sentences.forEach((sentence, index) => {
      const plain = plainRefusals(reading, clause, sentence, index, (lost) => consequence(reading, clause, lost, lost.from));
      found.push(...plain);
      const refusal = plain.length > 0 ? null : readRefusal(reading, clause, sentence, index);
      if (refusal) found.push(nearestOnly(reading, refusal));
    });
  }
  return found;
}

/** Sections where refusing means something else: sharing, withdrawing, the policy as a whole. */
const otherMatters: ReadonlySet<Clause['role']> = new Set([
  'sharing',
  'transfer',
  'disclosure',
  'sdk-list',
  'rights',
  'introduction',
  'changes',
  'cross-border',
  'toc',
  'title',
  'definitions',
]);

function readRefusal(reading: Reading, clause: Clause, sentence: Span, index: number): Refusal | null {
  // "标有“非必需”的，您可以不提供": how to read marks, not what is asked.
  if (
    /(?:标有|标注|标记|标为|注明|标明)[^，。；]{0,6}[“"「【〔(（](?:非)?(?:必需|必填|必要|必须|可选|选填)/.test(
      clause.text.slice(sentence.from, sentence.to),
    )
  )
    return null;
  // "您取消授权的，不影响此前基于您的授权进行的处理": what has been done stays done.
  if (
    /不(?:会)?影响(?:我们)?(?:已经|在?此[前之]|之前|先前|取消前|基于(?:您|用户)?(?:的)?(?:此前|之前|先前|原先))/.test(
      clause.text.slice(sentence.from, sentence.to),
    )
  )
    return null;
  if (maySay(reading, clause, sign.english) && explainsMarks(reading, clause.text.slice(sentence.from, sentence.to))) return null;
  const weighed = (lost: Span) => consequence(reading, clause, lost, lost.from);
  const lacking =
    withoutThese(reading, clause, sentence, index, weighed) ??
    lossThenList(reading, clause, sentence, index, weighed) ??
    spareWords(reading, clause, sentence, index);
  if (lacking) return lacking;
  const at = refusing(reading, clause, sentence);
  if (!at) return anotherWay(reading, clause, sentence, index) ?? indispensable(reading, clause, sentence, index);
  // "如您拒绝第三方收集上述信息": what others ask for.
  if (/拒绝(?:向)?(?:该|此|上述|相关)?第三方/.test(clause.text.slice(at.from, at.to + 6))) return null;
  // English says the loss first as often as not: "We cannot decide if any of these is missing."
  const lossFirst =
    /^[a-z]/i.test(clause.text.slice(at.from, at.to)) &&
    hitsOf(reading, clause.id, 'cue', sentence.from, at.from).some((cue) => cue.concept === 'cue.cannot') &&
    hitsOf(reading, clause.id, 'cue', at.to, sentence.to).every((cue) => cue.concept !== 'cue.cannot');
  const backwards = lossFirst || /^without/i.test(clause.text.slice(at.from, at.to));
  const otherwise = /^(?:否则|otherwise)/i.test(clause.text.slice(at.from, at.to));
  const after = hitsOf(reading, clause.id, 'cue', at.to, sentence.to);
  // "不填写这些信息不影响您的订单": no comma between, and what is spared is not what is refused.
  const end = comma(clause.text, at.to, sentence.to);
  const objectEnd = otherwise ? at.to : (after.find((cue) => cue.concept === 'cue.unaffected' && cue.from < end)?.from ?? end);
  // "不开票则无须填写", "您不使用客服的，我们不会收集上述信息"
  const unneeded =
    after.every((cue) => cue.concept !== 'cue.cannot') &&
    after.some(
      (cue) =>
        cue.concept === 'cue.not-collected' &&
        /^(?:无需|无须|不需要|不会(?:产生|收集|获取|读取)|不收集)/.test(clause.text.slice(cue.from, cue.to)),
    );
  // "您拒绝短信授权的，我们将不读取短信": nothing else comes of it.
  const leftAlone =
    after.some(
      (cue) =>
        cue.concept === 'cue.not-collected' &&
        /^(?:不读取|不获取|不采集|不取得|不接收|不再读取|不再收集|不再接收|不会(?:采集|读取|获取|取得|接收))/.test(
          clause.text.slice(cue.from, cue.to),
        ),
    ) && after.every((cue) => cue.concept !== 'cue.cannot');
  const read =
    unneeded || leftAlone || onlyFunctionLost(clause.text.slice(at.from, sentence.to))
      ? 'optional'
      : consequence(reading, clause, { from: backwards ? sentence.from : at.to, to: sentence.to }, backwards ? sentence.from : objectEnd);
  const atHand =
    read === 'required'
      ? lossAtHand(
          (index > 0 ? '' : (reading.clauses[clause.id - 1]?.text ?? '')) + clause.text.slice(0, at.from),
          clause.text.slice(at.from, sentence.to),
        )
      : undefined;
  const verdict = read === 'required' && sparedNext(clause, index) ? 'optional' : atHand === undefined ? read : atHand;
  if (!verdict) return anotherWay(reading, clause, sentence, index) ?? indispensable(reading, clause, sentence, index);
  const object_ = otherwise ? [] : hitsOf(reading, clause.id, 'data', at.from, objectEnd).map((hit) => hit.concept.slice(5) as DataId);
  const named = object_.length > 0 || otherwise ? object_ : subjectOf(reading, clause, sentence, at);
  const object = clause.text.slice(at.to, objectEnd);
  // "如您拒绝我们收集您的任何个人信息": of no kind of data in particular.
  if (/任何(?:的)?(?:个人)?信息/.test(object)) return null;
  // "您拒绝提供必填的信息的": which these are, other places say.
  if (/(?:必填|必选|标注为必[需要])的/.test(object)) return null;
  // "设备信息" sums up whatever is read from the device.
  if (named.includes('device-info')) {
    named.push('device-id', 'sim', 'network', 'log');
    if (/设备信息[^。]{0,14}(?:包括|包含|如|：)/.test(clause.text.slice(0, at.from))) named.push('app-list', 'running-process', 'browsing');
  }
  if (named.length === 0 && /征信|credit (?:bureau|reference)/i.test(clause.text.slice(at.from, objectEnd)))
    named.push('credit-report', 'credit-score');
  // "如您不授权相关权限，…不影响其他功能": the permissions that the paragraph before names.
  const permissionsOnly =
    named.length === 0 &&
    verdict === 'optional' &&
    (/^(?:提供|授予|开启|给予|授权)?(?:我们)?(?:访问|调用|获取)?(?:某些|相关|相应|该等?|此类?|这些|上述)?(?:必要)?(?:的)?(?:设备|系统)?权限(?:的)?$/.test(
      object,
    ) ||
      (/授权的?$/.test(clause.text.slice(at.from, objectEnd)) &&
        /权限/.test(clause.text.slice(0, at.from) + (reading.clauses[clause.id - 1]?.text ?? ''))));
  const refersBack =
    /^[\s；]*(?:以上|上述|前述|上面|前面)(?:各项|几项|所有|全部|这些|的)*(?:个人)?(?:信息|资料|内容|数据)/.test(
      clause.text.slice(sentence.from, at.from),
    ) ||
    hitsOf(reading, clause.id, 'ref', at.from - 8, objectEnd).some(
      (hit) => hit.concept === 'ref.refers-back' || hit.concept === 'ref.sensitive',
    ) ||
    (named.length === 0 &&
      !otherwise &&
      object.replace(/提供|填写|授权|开启|上传|的话|[的者，,]/g, '').length <= (verdict === 'required' ? 4 : 0)) ||
    permissionsOnly ||
    (index === 0 && at.from <= 1 && onlyFunctionLost(clause.text));
  const spares =
    verdict === 'optional' &&
    (sparedNext(clause, index) ||
      after.some((cue) => cue.concept === 'cue.unaffected') ||
      sameAsBefore.test(clause.text.slice(at.to, sentence.to)));
  // "您还可以填写邮箱，但不填写这些信息不影响下单": what its own sentence offers, not what the one before asks for.
  const offered =
    verdict === 'optional' &&
    named.length === 0 &&
    (offers.test(clause.text.slice(sentence.from, at.from)) || takesMore.test(clause.text.slice(sentence.from, at.from))) &&
    hitsOf(reading, clause.id, 'data', sentence.from, at.from).length > 0;
  return {
    clause,
    sentence: index,
    verdict,
    named,
    refersBack,
    spares,
    ...(permissionsOnly ? { permissionsOnly } : {}),
    ...(offered ? { since: index } : {}),
  };
}

const offers = /^[\s；]*(?:此外，|同时，|另外，)?[您你](?:还|也)?可以?(?:另外|额外|补充|选择|自愿|自主|继续)/;

/** "我们还会读取应用名单，您不同意的话…": the refusal is of what this sentence adds. */
const takesMore = /(?:还|另外|额外)(?:会|需要?|要)(?:读取|收集|获取|采集|申请)/;

/** "原额度不变", "没有影响": said in plain words, nothing is lost. */
const sameAsBefore =
  /(?:额度|利率|评估|结果|权益|服务|其余|其他|效果)[^，。；]{0,6}(?:不变|照旧|照常|一样|相同)|(?:无|没有|毫无)(?:任何)?影响/;

/** "您将无法使用该功能。不能使用此类功能，不影响您使用其他功能": the next sentence says how little is lost. */
function sparedNext({ text, sentences }: Clause, index: number): boolean {
  const next = sentences[index + 1];
  return (
    next !== undefined &&
    /^\s*(?:不能|无法)使用[^，。；]{0,14}(?:功能|服务)[^，。；]{0,8}，(?:并|但)?不(?:会)?影响[^。；]{0,14}其他/.test(
      text.slice(next.from, next.to),
    )
  );
}

/** Where the sentence speaks of not giving; null where it does not. */
function refusing(reading: Reading, clause: Clause, sentence: Span): Span | null {
  const cues = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to);
  return (
    cues.find((cue) => cue.concept === 'cue.refuse' && !/第三方$/.test(clause.text.slice(Math.max(0, cue.from - 3), cue.from))) ??
    hitsOf(reading, clause.id, 'demand', sentence.from, sentence.to).find((hit) => hit.concept === 'demand.lacking') ??
    cues.find(
      (cue) => cue.concept === 'cue.not-collected' && /^(?:不上传|拒绝收集|无法获取|无需)/.test(clause.text.slice(cue.from, cue.to)),
    ) ??
    goingWithout(clause, sentence)
  );
}

function comma(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if ('，,；;。：:'.includes(text[i]!)) return i;
  return limit;
}
