import { numbering } from '../../clauses/numbering.ts';
import type { LooseBlock } from '../block-list.ts';
import { isLabel } from '../header-rows.ts';
import { isCompany } from './column-kinds.ts';

const addressesSomeone = /我们|您|你|如何|怎样|\bwe\b|\byou\b|\byour\b|\bour\b/i;
/** The title above a table, not one of its headings: an appendix, a list by its name, a numbered line. */
const title = /^附[件录表]|(?:清单|列表|名单|名录|目录|一览表?)[（(]?[^（()）]{0,8}[)）]?$|^\d{1,2}(?:\.\d{1,2})*\s?[\u4e00-\u9fff]/;
const strong =
  /名称|公司|SDK|第三方|合作方|合作机构|接收方|提供方|提供者|目的|个人信息|(?:提供|给出|涉及|获取|获得|取得|读取|接收|处理)的?信息|权限|链接|网址|域名|收集|采集|归集|搜集|调取|收到什么|共享|联系方式|名稱|權限|provider|company|purpose|recipient|data|permission|^what for/i;

/** Below a heading "SDK", "某某推送SDK" is the first of them and no heading. */
const headsSdks = /^(?:第三方|三方|接入)?SDK(?:的)?(?:名称)?$/i;
const sdkName = /^(?!第三方|三方|接入|所属)[^，。；]{2,24}SDK$/i;

/** True for a line that reads like the title above a table. */
export function isTitle(text: string): boolean {
  return title.test(text);
}

/**
 * Where a run of lines reads like the headings of a table: three or more labels under one another, at least two of them
 * telling. One line within may be no known label.
 * @param gaps empty lines before each block; a wider one ends the run
 * @returns the number of lines, or 0
 */
export function labelRun(blocks: readonly LooseBlock[], at: number, gaps: readonly number[] | null): number {
  let end = at;
  let labels = 0;
  let telling = 0;
  let strangers = 0;
  const seen = new Set<string>();
  while (end < blocks.length && end - at < 12) {
    const block = blocks[end]!;
    if (block.kind === 'table' || block.kind === 'heading') break;
    const { text } = block;
    if (gaps && end > at + 1 && gaps[end]! > gaps[at + 1]!) break;
    if (text.length > 36 || /[。；;：:]|、.*、/.test(text) || addressesSomeone.test(text) || seen.has(text)) break;
    if (
      numbering(text) ||
      (end === at && isTitle(text)) ||
      (end > at + 1 && sdkName.test(text) && headsSdks.test((blocks[at] as { text: string }).text))
    )
      break;
    if (isLabel(text)) {
      labels++;
      if (strong.test(text)) telling++;
    } else if (end === at || strangers > 0 || text.length > 14 || isCompany(text)) break;
    else strangers++;
    seen.add(text);
    end++;
  }
  while (end > at) {
    const last = blocks[end - 1]!;
    if (last.kind !== 'table' && isLabel(last.text)) break;
    end--;
  }
  return end - at >= 3 && labels >= 3 && telling >= 2 ? end - at : 0;
}
