import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

/** "个人信息包括姓名、…": what the law calls so, recited; nobody says that it is collected. */
export function listsTheLaw(reading: Reading, clause: Clause, sentence: Span): boolean {
  const text = clause.text.slice(sentence.from, sentence.to);
  if (
    text.includes('可能') &&
    /(?:政策|协议|声明|指引)(?:中|里)?可能(?:会)?(?:涉及|包含|包括)(?:到)?的(?:用户)?个人信息(?:包括|包含|有)/.test(text)
  )
    return true;
  const sensitive = maySay(reading, clause, sign.sensitive);
  if (
    sensitive &&
    /可能(?:会)?(?:包含|包括|涉及)[^，。]{0,10}(?:个人敏感信息|敏感个人信息)|(?:为|属于|称为)(?:个人敏感信息|敏感个人信息)[，,]?(?:主要|具体|一般)?(?:包括|包含)/.test(
      text,
    )
  )
    return true;
  if (sensitive && /因其特殊性|(?:被|会)认为是(?:个人)?敏感|可能属于(?:个人)?敏感/.test(text)) return true;
  if (/(?:您|我们|本行|我行)[^，。]{0,12}(?:收集|采集|提供|获取)|您的/.test(text)) return false;
  if (
    /^[\d.、（）()“”"'\s]*(?:个人敏感信息|敏感个人信息|个人信息|个人金融信息)[“”"'（）()\s]*(?:主要|具体|一般|通常)?(?:包括|包含|有)/.test(
      text,
    )
  )
    return true;
  if (!/^[“”"'\s]*(?:主要|具体|例如|一般|通常)?(?:包括|包含)/.test(text)) return false;
  const before = clause.text.slice(0, sentence.from) || reading.clauses[clause.id - 1]?.text || '';
  return /是指|系指|指的是|为个人敏感信息|为敏感个人信息|可能(?:会)?(?:包含|包括|涉及)[^，。]{0,10}敏感(?:个人)?信息/.test(
    before.slice(-200),
  );
}
