import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { type RawMention, weakMention } from './raw-mention.ts';

/** What stands before "是指" when a policy defines a term: the term, in quotes or not, after a number. */
const lead = /^[\d.、（）()一二三四五六七八九十\s*“”"'「」《》-]*/;

/** "服务日志信息：包括…": what may stand before the words of data in a glossary's label. */
const longestQualifier = 4;

/** The colon behind the label of an entry in a glossary: "设备信息：包括设备标识符、…". */
function glossaryLabel({ role, text }: Clause, start: number): Span | null {
  const label =
    role === 'definitions' ? /^[^，。；：:（(]{2,12}(?=[：:]\s*(?:主要|具体)?(?:包括|包含|指|是指))/.exec(text.slice(start)) : null;
  return label && { from: start + label[0].length, to: start + label[0].length + 1 };
}

/** Terms that stand for a bundle of data; the definition of others ("用户画像") explains what is done, not what is taken. */
const bundles: ReadonlySet<DataId> = new Set([
  'device-info',
  'device-id',
  'log',
  'location',
  'network',
  'account',
  'order',
  'transaction',
  'id-number',
  'browsing',
  'bank-card',
]);

/**
 * A term that the policy defines and says elsewhere that it collects brings in what the definition names: "设备信息是指…IP
 * 地址" counts once "设备信息" is collected.
 */
export function definedTerms(reading: Reading, mentions: readonly RawMention[]): RawMention[] {
  const collected = new Set(mentions.filter((mention) => mention.polarity === 'collected').map((mention) => mention.category));
  const found: RawMention[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || clause.role === 'toc') continue;
    const start = lead.exec(clause.text)![0].length;
    const data = hitsOf(reading, clause.id, 'data');
    const definition = hitsOf(reading, clause.id, 'cue').find((hit) => hit.concept === 'cue.definition') ?? glossaryLabel(clause, start);
    if (!definition || definition.from > 40) continue;
    const term = data.find((hit) => hit.from === start || (hit.to === definition.from && hit.from - start <= longestQualifier));
    if (!term || !bundles.has(term.concept.slice(5) as DataId) || !collected.has(term.concept.slice(5) as DataId)) continue;
    for (const hit of data.filter((other) => other.from > definition.from)) {
      found.push(
        weakMention({
          category: hit.concept.slice(5) as DataId,
          clause,
          span: hit,
          sentence: -1,
          ground: 'defined',
          polarity: 'collected',
          rule: 'defined-term',
        }),
      );
    }
  }
  return found;
}
