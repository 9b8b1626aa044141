import type { Cell } from './policy-document.ts';

const label =
  /^(?:在?哪里用到|用在哪里|(?:不|拒绝|关闭|如果)[^，。]{1,8}(?:会怎样|怎么办|影响什么)|为(?:何|什么)[^，。]{0,8}|[^，。]{0,6}(?:做什么|用来干什么|干什么)|万一[^，。]{2,12}|序号|编号|类型|类别|分类|项目|场景|功能|名称|目的|用途|方式|范围|字段|内容|说明|备注|平台|系统|版本|频率|必要性|(?:是否|可否|能否).{1,10}|sdk|#|no\.?|name|type|purpose|company|provider|data|category|link|url|description)$/i;
const labelEnding =
  /(?:名称|名字|名|公司|主体|机构|提供方|提供者|接收方|来源|开发者|类型|类别|种类|目的|用途|场景|功能|方式|方法|形式|范围|字段|信息|数据|权限|链接|地址|网址|官网|政策|说明文件|渠道|联系方式|系统|平台|说明|描述|需求|时机|频率|频次|期限|影响|后果|情况|清单|目录|收集项|事项|项|需求|备注|必要性|与否|规则|条款|业务|性质|时长|结果|措施|理由|原因|关系|所在地|触发时机|名稱|用途|連結|網址|資料|權限|資訊)(?:[（(][^（(）)]{0,28}[）)])?[:：]?$/;
const company = /(?:公司|机构)$/;
/** Words for a party head a column only where little stands before them. */
const labelParty =
  /^.{0,6}(?:第三方|合作方|合作伙伴|合作单位|合作商|供应商|服务商|厂商|对象|接收人|接收者|受托方|资金方|开发商|开发方|运营者|运营方|角色|做什么|收到什么|收集什么|做什么用)(?:[（(][^（(）)]{0,28}[）)])?$/;
const labelEnglish =
  /^what (?:for|it|they|we)\b.{0,40}$|\b(?:name|company|provider|purpose|data|information|type|category|categories|link|url|policy|permission|function|scenario|recipient|share|sharing|limit|reason|reasons|required|description|contact|country|retention)\b[^.;]{0,70}$/i;
const longestLabel = 28;
const longestEnglishLabel = 70;

/** True for a cell or line that could head a column. */
export function isLabel(text: string): boolean {
  const words = text.replace(/[*＊\s]+/g, ' ').trim();
  if (!words || /[。；;！!]|https?:|www\.|@|(?:有限|责任|股份|集团)公司/.test(words)) return false;
  if (/[\u4e00-\u9fff]/.test(words))
    return words.length <= longestLabel && (label.test(words) || labelEnding.test(words) || labelParty.test(words));
  return words.length <= longestEnglishLabel && (label.test(words) || labelEnglish.test(words));
}

/** True for a label that names a party: it may as well be a cell that says what a firm is. */
export function isParty(text: string): boolean {
  return labelParty.test(text) || company.test(text);
}

/**
 * How many leading rows of a grid are headings, when the markup does not say: the first row counts when its cells read
 * like labels, or are all bold, or are all short above longer ones; a second row only when a cell spans into it.
 */
export function countHeaderRows(rows: readonly Cell[][]): number {
  const first = rows[0];
  if (!first || rows.length < 2 || first.length < 2) return 0;
  const printed = first.filter((cell) => cell.text);
  if (printed.length < Math.max(2, first.length - 1)) return 0;
  if (!looksLikeHeader(first, rows.slice(1))) return 0;
  return spansDown(first, rows[1]!) && rows.length > 2 ? 2 : 1;
}

function looksLikeHeader(first: readonly Cell[], below: readonly Cell[][]): boolean {
  const printed = first.filter((cell) => cell.text && !cell.spanned);
  if (printed.some((cell) => cell.text.length > longestEnglishLabel || /[。；]|https?:/.test(cell.text))) return false;
  const labels = printed.filter((cell) => isLabel(cell.text)).length;
  if (labels * 2 > printed.length) return true;
  const different = new Set(printed.map((cell) => cell.text)).size === printed.length;
  if (!different) return false;
  if (printed.every(isBoldCell) && !below.every((row) => row.every((cell) => !cell.text || isBoldCell(cell)))) return true;
  if (labels * 2 < printed.length || printed.length < 2) return false;
  return printed.every((cell) => cell.text.length <= longestLabel);
}

function isBoldCell(cell: Cell): boolean {
  const bold = cell.marks.reduce((sum, mark) => (mark.kind === 'bold' ? sum + mark.to - mark.from : sum), 0);
  return cell.text.length > 0 && bold >= cell.text.length - 1;
}

function spansDown(first: readonly Cell[], second: readonly Cell[]): boolean {
  return (
    second.some((cell, i) => cell.spanned && cell.text === first[i]?.text) && second.every((cell) => cell.spanned || isLabel(cell.text))
  );
}
