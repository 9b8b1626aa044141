import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { namesIn, type OwnParties } from './party-names.ts';
import { recipientZones } from './recipient-zone.ts';
import { refersBack } from './vague-recipients.ts';

/** Examples in brackets of those who are spoken of: "第三方支付机构（如甲支付、乙钱包）". */
const examples = /(?<!关联)(?:机构|公司|平台|方|商|伙伴|渠道)[（(](?:包括|例如|比如|如|即)(?:但不限于)?[^（）()]{2,80}[）)]/g;

/**
 * The names to which "我们会与这些机构共享" points: examples in brackets in the sentence or line before it. Empty where the
 * clause gives nothing to those it points back to.
 */
export function payersBefore(reading: Reading, clause: Clause, own: OwnParties): PartnerMention[] {
  if (!/(?:这些|上述|前述|该等|以上)[^，。；]{0,4}(?:合作|第三方|机构|公司|平台|服务)/.test(clause.text)) return [];
  return clause.sentences.flatMap((sentence, index) => {
    const zones = recipientZones(clause.text.slice(sentence.from, sentence.to));
    if (!zones.some((zone) => refersBack(clause.text.slice(sentence.from + zone.from, sentence.from + zone.to)))) return [];
    const before = index > 0 ? clause : reading.clauses[clause.id - 1];
    if (!before || before.pathIds.at(-1) !== clause.pathIds.at(-1)) return [];
    const last = index > 0 ? clause.sentences[index - 1]! : before.sentences.at(-1);
    if (!last) return [];
    const spans = [...before.text.slice(last.from, last.to).matchAll(examples)].map((match) => ({
      from: last.from + match.index,
      to: last.from + match.index + match[0].length,
    }));
    const parties = spans.flatMap(({ from, to }) => namesIn(reading, before, from, to, own));
    const usual = parties.find((party) => party.usual !== null)?.usual;
    return parties.map(
      (party): PartnerMention => ({
        kind: party.kind ?? party.usual ?? usual ?? 'other',
        names: [party.name],
        via: 'share',
        data: [],
        purpose: null,
        evidence: quoteAround(before, party),
        rule: 'pointed-back',
      }),
    );
  });
}
