import type { LooseBlock } from './block-list.ts';

const policyName = /隐私|隱私|個人資料|个人信息|个人资料|個人信息|privacy|data protection|personal (?:data|information)/i;

const documentWord =
  /(?:政策|声明|聲明|协议|指引|条款|條款|说明|規則|规则|告知书|授权书|policy|notice|statement)[》」”)）】]?(?:[（(].{1,20}[）)])?$/i;
const sentence = /[。；，,：:/>›|]/;
const longestTitle = 60;

/**
 * The title of a policy: the first of the page's own title and the first short lines that names a policy; else what
 * there is.
 * @param declared titles the page gives itself, best first
 */
export function chooseTitle(declared: readonly (string | null)[], blocks: readonly LooseBlock[]): string {
  const given = declared.map((title) => clean(title ?? '')).filter(Boolean);
  const lines = blocks.slice(0, 12).flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const headings = blocks.slice(0, 30).flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.text] : []));
  return (
    headings.find((line) => line.length <= longestTitle && policyName.test(line) && !sentence.test(line)) ??
    lines.find((line) => line.length <= longestTitle && policyName.test(line) && documentWord.test(line) && !sentence.test(line)) ??
    given.find((title) => policyName.test(title)) ??
    given[0] ??
    headings[0] ??
    lines.find((line) => line.length <= longestTitle) ??
    ''
  );
}

/** "Privacy policy - Lender - Home" is two titles: keep the part that names a policy. */
function clean(title: string): string {
  const folded = title.replace(/\s+/g, ' ').trim();
  const parts = folded.split(/ ?[|｜_–—] ?| - /).filter(Boolean);
  return parts.find((part) => policyName.test(part)) ?? folded;
}
