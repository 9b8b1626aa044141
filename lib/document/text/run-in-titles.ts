import { type Numbering, numbering } from '../../clauses/numbering.ts';
import type { LooseBlock, LooseText } from '../block-list.ts';
import { within } from '../spans.ts';

const fewest = 3;
const han = /[\u4e00-\u9fff]/;
const longestTitle = 30;
const shortestText = 12;
/** Numbers of lists, not of sections. */
const innermostRank = 7;
const sentenceMark = /[。；;，,！!：:]/;
/** With these a sentence begins and a title does not go on. */
const opening =
  /^(?:我们(?:会|将|可能|仅|只|需|在|不|承诺|非常|十分|一直|重视|采|通过|收集|使用|共享|与|对|为|尽|已|根据|按照|可|严格|深知|努力|保证|有)|[您你](?:可|有权|在|需|使用|同意|理解|知|应|享|随时)|当[您你]|为了|为(?:向|保|确|满|便|实|使|完|帮|遵|给|更)|如[您你果]|若[您你]|在[您你]|在(?:使用|以下|下列|法律|中华)|在中|本(?:政策|平台|公司|行|应用|隐私政策)(?:会|将|可能|仅|采|严|重视|适用|由|是)|根据|依据|依照|按照|除(?:非|上|法|本|了|前)|由于|请[您你注]|以下|下列|对于|基于|鉴于|未经|经[您你]|任何|一般|通常|目前)/;
/** What begins so is half a sentence. */
const clause =
  /^(?:当|如果|如[您你]|若|为(?!什么|何)|在|经|除|根据|基于|按照|由于|请|凡|对于|因|一旦|[您你](?!如何|怎|的)|用户(?!信息|权|的)|客户(?!信息|权|的)|(?:本公司|我们|本平台)(?!如何|怎|的|收集|使用|对))/;
/** What titles of policies end with, where nothing else tells that they end. */
const noun =
  /(?:信息|资料|数据|政策|声明|权限|服务|功能|权利|方式|途径|渠道|范围|目的|规则|原则|安全|保护|保障|保存|存储|储存|收集|采集|使用|用途|共享|分享|提供|转让|披露|公开|委托|处理|管理|更新|修订|变更|修改|技术|cookies?|SDK|我们|机构|方|注册|登录|认证|核验|验证|申请|借款|还款|贷款|授信|审核|风控|支付|客服|投诉|反馈|推荐|推送|营销|例外|情形|情况|账[号户]|注销|更正|删除|撤回|查询|查阅|复制|转移|副本|人|儿童|隐私|协议|定义|解释|说明|通知|期限|时限|地点|境内|境外|跨境|传输|决策|评估|事件|争议|适用|其他|响应|清单|目录|列表|活动|内容|标识|画像|业务|要求|请求|体验)[”」》）)]?$/i;

/**
 * Parts a numbered title from the text that runs on behind it ("三、信息的保护我们采取…"), as copies without ends of lines and
 * pages that set titles in bold at the head of a paragraph have it. Only where several paragraphs begin so, and titles on lines of their own are no rule.
 */
export function partRunInTitles(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const numbers = blocks.map((block) => (block.kind === 'table' || block.kind === 'heading' ? null : sectionNumber(block.text)));
  if (!numbers.some((number) => number !== null)) return blocks;
  const titles = aloneOnce(blocks, numbers);
  const places = blocks.map((block, i) =>
    block.kind !== 'paragraph' ? null : numbers[i] ? endOfTitle(block, numbers[i]!, titles) : endOfAnnex(block.text),
  );
  const found = places.filter((place) => place !== null);
  const alone = blocks.filter((block, i) => block.kind === 'heading' || (numbers[i] && isTitle((block as LooseText).text))).length;
  if (found.length < fewest || found.length * 2 < alone) return blocks;
  return blocks.flatMap((block, i) => {
    const at = places[i];
    return at ? cutAt(block as LooseText, at) : [block];
  });
}

/** "附录二SDK清单名称提供方…": the title of an annex tells where it ends. */
const annex =
  /^附(?:录|件|表)?[一二三四五六七八九十\dA-Z]?[：:\s]?[^。；，,：:]{2,24}?(?:清单|目录|列表|名单|名录|一览表?|说明)(?:[（(][^）)]{1,20}[）)])?(?![\s》」”、，。；：:及和与或的中里内])/;

function sectionNumber(text: string): Numbering | null {
  const number = numbering(text);
  return number && number.rank !== null && number.rank <= innermostRank ? number : null;
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle + 8 && !sentenceMark.test(text);
}

/** Titles that stand on a line of their own once: in a list of contents, when the section itself runs on. */
function aloneOnce(blocks: readonly LooseBlock[], numbers: readonly (Numbering | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (numbers[i] && block.kind !== 'table' && isTitle(block.text)) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count === 1).map(([text]) => text));
}

function endOfTitle({ text, marks }: LooseText, number: Numbering, titles: ReadonlySet<string>): number | null {
  const from = number.length;
  if (!han.test(text.slice(from, from + 4))) return null;
  const bold = marks.find((mark) => mark.kind === 'bold' && mark.from === 0);
  if (
    bold &&
    bold.to > from + 1 &&
    bold.to <= from + longestTitle &&
    text.length >= bold.to + shortestText &&
    !sentenceMark.test(text.slice(from, bold.to + 1))
  )
    return bold.to;
  for (let at = from + 2; at <= from + longestTitle && at + shortestText <= text.length; at++) {
    if (sentenceMark.test(text[at - 1]!)) return null;
    if (titles.has(text.slice(0, at)) && !titles.has(text)) return at;
    if (!opening.test(text.slice(at, at + 5))) continue;
    const title = text.slice(from, at);
    if (noun.test(title) && !clause.test(title)) return at;
  }
  return null;
}

function endOfAnnex(text: string): number | null {
  const end = text.startsWith('附') ? (annex.exec(text)?.[0].length ?? 0) : 0;
  return end > 0 && text.length >= end + shortestText ? end : null;
}

function cutAt(block: LooseText, at: number): LooseText[] {
  const text = at + block.text.slice(at).length - block.text.slice(at).trimStart().length;
  const part = (from: number, to: number): LooseText => ({
    ...block,
    text: block.text.slice(from, to),
    marks: within(block.marks, from, to),
    links: within(block.links, from, to),
  });
  return [part(0, at), { ...part(text, block.text.length), kind: 'paragraph', level: 0 }];
}
