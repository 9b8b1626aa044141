import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { Refusal, Verdict } from './refusal.ts';

/** What policies in plain speech say of going without: "用不用随您", "以上不是借款的前提", "除相机外都可以拒绝", "没有手机号就没办法建立账户". */

const leftToYou =
  /(?:用不用|开不开|填不填|给不给|要不要|开与不开|用与不用|填与不填)(?:它们?|这些)?(?:都|全)?(?:由您|随您|您说了算|看您|在您|您自己)/;
const noPremise =
  /(?:以上|上述|前述|这[几些两三四五六七八])[^。；]{0,14}?(?:不是|并非|均非|都非)[^，。；]{2,24}?的?(?:前提|必要条件|必备条件|先决条件)/;
const exceptFor =
  /除(?:了)?([^，。；]{1,24}?)(?:之外|以外|外)[，,]?(?:其余|其他|其它|别的|剩下)[^，。；]{0,10}?(?:可以?|有权)(?:选择)?(?:拒绝|不开|不给|关闭|不授权|不授予|不提供)/;
const notToMiss = /非[^，。；]{0,6}不可|必须|必需|必要|不可缺|不可少|不能少/;
const lackingIt = /(?:没有|缺了|缺少|少了|离开)([^，。；]{1,10}?)，?(?:就|便|则)(?:没办法|没法|无法|不能|办不了|做不到)[^，。；]{1,24}/;

/** The refusals that a sentence in plain speech holds; empty for any other. @param weighed what a loss at a stretch means */
export function plainRefusals(
  reading: Reading,
  clause: Clause,
  sentence: Span,
  index: number,
  weighed: (lost: Span) => Verdict | null,
): Refusal[] {
  const text = clause.text.slice(sentence.from, sentence.to);
  const said = (verdict: Verdict, named: DataId[] = []): Refusal => ({
    clause,
    sentence: index,
    verdict,
    named,
    refersBack: named.length === 0,
    spares: false,
  });
  const named = (group: string, whole: RegExpExecArray): DataId[] => {
    const from = sentence.from + whole.index + whole[0].indexOf(group);
    const hits = [
      ...hitsOf(reading, clause.id, 'data', from, from + group.length),
      ...hitsOf(reading, clause.id, 'permission', from, from + group.length),
    ];
    return [...new Set(hits.map((hit) => hit.concept.slice(hit.concept.indexOf('.') + 1) as DataId))];
  };
  const except = exceptFor.exec(text);
  if (except) {
    const kept = named(except[1]!, except);
    if (kept.length > 0 && notToMiss.test(except[1]!)) return [said('required', kept), said('optional')];
  }
  if (leftToYou.test(text) || noPremise.test(text)) return [said('optional')];
  const lacking = lackingIt.exec(text);
  const kinds = lacking ? named(lacking[1]!, lacking) : [];
  if (!lacking || kinds.length === 0) return [];
  const from = sentence.from + lacking.index;
  const verdict = weighed({ from, to: from + lacking[0].length });
  return verdict ? [said(verdict, kinds)] : [];
}
