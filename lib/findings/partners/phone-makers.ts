import type { PartnerMention } from '../findings.ts';
import type { Clause } from '../../clauses/clause.ts';
import { quoteAround } from '../quote.ts';
import type { OwnParties } from './party-names.ts';

const maker =
  '(?:小米|红米|华为|荣耀|OPPO|vivo|魅族|三星|一加|realme|真我|联想|中兴|努比亚|锤子|黑鲨|苹果|Apple|HUAWEI|XIAOMI|HONOR|MEIZU)';
/** "小米、华为等品牌手机", "OPPO、vivo等厂商的推送通道": makers of phones in a row, and the word for what they make. */
const makers = new RegExp(
  `${maker}(?:(?:手机)?[、/和及或与](?:手机)?${maker})*(?:手机)?(?:等(?:品牌|厂商|手机|机型|厂家|各)*|品牌|厂商)(?:的|生产的)?(?:手机|终端|设备|机型|厂商|厂家|推送|系统|Push)?`,
  'gi',
);
const pushes = /推送|push/i;
const receives = /收集|获取|采集|读取|共享|提供|传输|接入|集成|嵌入|SDK|通道/i;

/** The makers of phones whose push channel a policy says it is tied to: recipients by name. Empty where no push is spoken of. */
export function phoneMakers(clause: Clause, own: OwnParties): PartnerMention[] {
  if (!pushes.test(clause.text) || !receives.test(clause.text)) return [];
  const mentions: PartnerMention[] = [];
  for (const sentence of clause.sentences) {
    const text = clause.text.slice(sentence.from, sentence.to);
    if (!pushes.test(text) || !receives.test(text) || /不会|未接入|不使用|关闭|设置/.test(text)) continue;
    for (const match of text.matchAll(makers)) {
      for (const name of match[0].matchAll(new RegExp(maker, 'gi'))) {
        if (own.bears(name[0])) continue;
        const from = sentence.from + match.index + name.index;
        mentions.push({
          kind: 'push',
          names: [name[0]],
          via: 'sdk',
          data: [],
          purpose: null,
          evidence: quoteAround(clause, { from, to: from + name[0].length }),
          rule: 'phone-maker',
        });
      }
    }
  }
  return mentions;
}
