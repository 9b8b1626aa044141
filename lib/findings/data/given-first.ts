import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';

/** "只有在您同意我们收集上述信息后，您才能使用": what comes behind the agreement. */
const behind =
  /只有[^。；]{0,6}(?:同意|提供|授权|允许)[^。；]{0,10}(?:上述|前述|以上|该等|这些)[^。；]{0,22}?才(?:能|可以?|会)([^。；]{2,40})/;
/** Only the function at hand, or an extra. */
const less = /对应|特定|部分|某些|该项|本项|该功能|此功能|附加|扩展|拓展|个性化|推荐|活动/;
const services: ReadonlySet<string> = new Set(['trait.core-function', 'trait.basic-function', 'trait.whole-service']);

/** True for a sentence that makes what stands before it the price of the service: "只有在您同意收集上述信息后才能使用基本功能". */
export function givenFirst(reading: Reading, clause: Clause, sentence: Span): boolean {
  const match = behind.exec(clause.text.slice(sentence.from, sentence.to));
  if (!match || less.test(match[1]!)) return false;
  const from = sentence.from + match.index + match[0].length - match[1]!.length;
  return hitsOf(reading, clause.id, 'trait', from, sentence.to).some(({ concept }) => services.has(concept));
}
