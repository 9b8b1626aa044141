import type { DataId } from '../../card/taxonomy.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { CellText, PolicyRow, PolicyTable } from '../tables/policy-table.ts';
import { type RawMention, weakMention } from './raw-mention.ts';
import { readingMode } from './reading-mode.ts';
import { consequence } from './consequence.ts';

/** Data that tables of collected data, of permissions and of affiliates say the operator takes. */
export function tableItems(reading: Reading, tables: readonly PolicyTable[]): RawMention[] {
  return tables.flatMap((table) => {
    if (table.role === 'collection')
      return table.rows.flatMap((row) => {
        const items = rowItems(reading, table, row, row.cells.data ?? row.cells.name ?? [], false);
        // "Choosing offers from the way you spend": a purpose that makes a profile.
        items.push(
          ...rowItems(reading, table, row, row.cells.purpose ?? [], true).filter(
            ({ category, clause, span }) => category === 'profile' && /[a-z]/i.test(clause.text[span.from]!),
          ),
        );
        // "Education information | Student records | No": a category of California's that its examples do not name.
        return items.length > 0
          ? items
          : rowItems(reading, table, row, row.cells.name ?? row.cells.scene ?? [], false).filter(
              ({ polarity }) => polarity === 'not-collected',
            );
      });
    // California's table with a column on selling: still the list of what is collected.
    if ((table.role === 'sharing' || table.role === 'other') && collectedColumn(table) >= 0) {
      return table.rows.flatMap((row) => {
        const items = rowItems(reading, table, row, row.cells.data ?? [], false);
        return items.length > 0 ? items : rowItems(reading, table, row, row.cells.name ?? row.cells.scene ?? [], false);
      });
    }
    if (table.role === 'affiliate') return table.rows.flatMap((row) => rowItems(reading, table, row, row.cells.data ?? [], true));
    if (table.role === 'other' && table.columns.includes('data') && standsInCollection(reading, table)) {
      return table.rows.flatMap((row) => rowItems(reading, table, row, row.cells.data ?? [], true));
    }
    if (table.role === 'permission')
      return table.rows.flatMap((row) => [
        ...rowItems(reading, table, row, row.cells.data ?? [], false),
        // "语音搜索、上传图片": what a permission is used for is not read by it.
        ...rowItems(reading, table, row, row.cells.purpose ?? [], false)
          .filter(({ category }) => !byPurpose.has(category))
          .map((item) => (hasOtherWay(row) ? { ...item, requirement: null, weak: true, because: null } : item)),
      ]);
    return [];
  });
}

/** Kinds of data that the purpose of a permission names without reading them. */
const byPurpose: ReadonlySet<DataId> = new Set([
  'search-history',
  'user-content',
  'profile',
  'browsing',
  'order',
  'service-record',
  'transaction',
  'loan-record',
]);

/** Clauses printed as lines or sentences that tables about partners have claimed: not the operator's own words. */
export function claimedByPartners(tables: readonly PolicyTable[]): Set<number> {
  const claimed = new Set<number>();
  for (const table of tables) {
    if (table.layout === 'grid' || (table.role !== 'sdk' && table.role !== 'h5' && table.role !== 'sharing')) continue;
    for (const row of table.rows) for (const cell of Object.values(row.cells).flat()) if (cell) claimed.add(cell.clause.id);
  }
  return claimed;
}

/** Cells of a table that nobody could read, in a section about collecting: what they list is taken as listed there. */
export function unreadCells(reading: Reading, tables: readonly PolicyTable[]): RawMention[] {
  const read = new Set(tables.filter((table) => table.role !== 'other').map((table) => table.block.id));
  const withData = new Set(
    tables.filter((table) => table.role === 'other' && table.columns.includes('data')).map((table) => table.block.id),
  );
  return reading.clauses
    .filter(
      (clause) =>
        clause.kind === 'cell' &&
        !read.has(clause.block) &&
        !withData.has(clause.block) &&
        clause.role !== 'permissions' &&
        readingMode(reading, clause) === 'open',
    )
    .flatMap((clause) =>
      hitsOf(reading, clause.id, 'data').map(
        (hit): RawMention =>
          weakMention({
            category: hit.concept.slice(5) as DataId,
            clause,
            span: hit,
            sentence: -1,
            ground: 'table',
            polarity: 'collected',
            rule: 'cell',
          }),
      ),
    );
}

function standsInCollection(reading: Reading, table: PolicyTable): boolean {
  const clause = table.rows[0]?.cells.data?.[0]?.clause;
  return clause !== undefined && readingMode(reading, clause) === 'open';
}

/** The column "Collected?", or -1. */
function collectedColumn({ block }: PolicyTable): number {
  return (
    block.rows
      .slice(0, Math.max(1, block.headerRows))
      .map((row) => row.findIndex((cell) => /^(?:(?:do|have) we |is it )?collect(?:ed|s)?\b.{0,24}$/i.test(cell.text.trim())))
      .find((at) => at >= 0) ?? -1
  );
}

/** "Collected? – No": the row of California's table for a category that is not collected. */
function deniedRow(table: PolicyTable, cells: readonly CellText[]): boolean {
  const column = collectedColumn(table);
  const row = cells[0]?.clause.row;
  return (
    column >= 0 &&
    row !== undefined &&
    /^(?:no\b|n$|n\/a$|none$|not collected|[✗✘×]$)/i.test(table.block.rows[row]?.[column]?.text.trim() ?? '')
  );
}

/** "Card details (we don't keep the security code)": what a cell says is not taken. */
const notKept = /\b(?:do not|don['’]t|does not|doesn['’]t|never) (?:keep|store|hold|collect|retain|record|see|save)\b[^.;()]{0,40}$/i;

function rowItems(reading: Reading, table: PolicyTable, row: PolicyRow, cells: readonly CellText[], weak: boolean): RawMention[] {
  const denied = deniedRow(table, cells);
  const requirement = rowRequirement(reading, table, row);
  return cells.flatMap((cell) =>
    hitsOf(reading, cell.clause.id, 'data', cell.from, cell.from + cell.text.length)
      .filter((hit) => !notKept.test(cell.clause.text.slice(cell.from, hit.from)))
      .map(
        (hit): RawMention => ({
          category: hit.concept.slice(5) as DataId,
          clause: cell.clause,
          span: hit,
          sentence: cell.clause.sentences.findIndex((s) => s.from <= hit.from && hit.from < s.to),
          ground: 'table',
          polarity: denied ? 'not-collected' : 'collected',
          requirement: denied ? null : requirement,
          weak: weak || requirement === null,
          fromOthers: false,
          purpose: row.cells.purpose?.[0]?.text.slice(0, 40) ?? null,
          because: requirement && 'row',
          rule: 'table',
        }),
      ),
  );
}

/** What a row's own cells say: "是否必需", "拒绝则不能注册", or the effect of refusing. */
export function rowRequirement(reading: Reading, table: PolicyTable, row: PolicyRow): RawMention['requirement'] {
  const asks = headingOf(table);
  for (const { text } of row.cells.requirement ?? []) {
    // "是否可以关闭 – 是" says that the phone lets the user, not that nothing is lost.
    if (/关闭|拒绝|取消|撤回|可选/.test(asks) && text.trim().length <= 3) break;
    // "Can you say no? – No. Without it we cannot verify you".
    if (mayRefuse.test(asks) && /^(?:yes|no)\b/i.test(text.trim())) return /^y/i.test(text.trim()) ? 'optional' : 'required';
    // "选择该付款方式时必要": needed for something that may be left.
    if (
      /^(?:仅|只|选择|使用|开通|办理|参加|申请)[^，。；]{2,20}时/.test(text.trim()) &&
      !/贷|借|分期|额度|注册|实名|授信|还款|信用/.test(text)
    )
      continue;
    if (
      /^(?:否|非必|可选|选填|no|optional|voluntary|not (?:mandatory|required|compulsory))|非必[要需填]|可选|选填|自愿|自行决定|自主决定|由您决定|按需|^(?:扩展|附加|拓展|增值)/i.test(
        text.trim(),
      )
    )
      return 'optional';
    if (
      /^(?:是|必|yes|required|mandatory|compulsory)|必[要需填]|所必需|缺一不可|不可缺少|^(?:核心|基本|基础)(?:功能|业务)?$/i.test(
        text.trim(),
      )
    )
      return 'required';
  }
  // A column of its own for which functions are extra, whatever its heading says.
  for (const { text } of [...(row.cells.scene ?? []), ...(row.cells.function ?? []), ...(row.cells.other ?? [])]) {
    if (/^(?:扩展|附加|拓展|增值|可选)(?:业务)?(?:功能|服务)?$/.test(text.trim())) return 'optional';
    if (/^(?:核心|基本|基础|必要)(?:业务)?(?:功能|服务)?$/.test(text.trim())) return 'required';
  }
  for (const { clause } of [...(row.cells.consequence ?? []), ...(row.cells.requirement ?? [])]) {
    if (/^可(?:随时)?(?:关闭|清空|停用|删除)/.test(clause.text)) continue;
    if (table.role !== 'permission' && bareLoss.test(clause.text.trim())) return 'required';
    // "不能从相册选取": the camera is left.
    if (table.role === 'permission' && /^(?:将)?(?:不能|无法)从(?:手机)?相册/.test(clause.text)) return 'optional';
    const verdict = consequence(reading, clause, { from: 0, to: clause.text.length }, 0);
    // "无法读取照片" of a permission that also serves to prove who one is: that it cannot be read says nothing of the rest.
    if (verdict === 'optional' && table.role === 'permission' && onlyUnread.test(clause.text.trim()) && servesCore(reading, row))
      return null;
    if (verdict) return verdict;
    // A permission without which its function fails: which function that is, its purpose tells.
    if (table.role === 'permission' && /(?:不能|无法|不可)/.test(clause.text) && !/不(?:能|可)?影响/.test(clause.text))
      return servesCore(reading, row) ? 'required' : 'optional';
    if (/^(?:没有|不生成|收不到|须|需|可|不影响)/.test(clause.text)) return 'optional';
    // "Type your address yourself", "We will e-mail you": another way to the same thing.
    if (table.role === 'permission' && otherWay.test(clause.text)) return 'optional';
  }
  for (const { text } of Object.values(row.cells).flat()) {
    if (
      /^(?:only )?(?:if|when|where) you (?:choose|opt|agree|connect|link|enable|allow|switch|turn|consent|grant|decide)|^only (?:if|with)\b/i.test(
        text,
      )
    )
      return 'optional';
  }
  return null;
}

const mayRefuse =
  /\b(?:(?:can|may|could) (?:you|i|it|this|they) (?:be )?(?:say no|refuse|decline|opt out|switch|turn|withhold|skip|leave)|(?:say no|refuse|refusable|decline)\?)/i;
const otherWay =
  /^(?:you (?:can|may|could|will (?:have to|need to)|would) (?:still )?(?:type|enter|upload|use|take|choose|pick|select|send|e-?mail|post|call|visit|ask|add|key)|type|enter|upload|use|take|choose|pick|select|send|e-?mail|post|visit|key in|we(?:['’]ll| will| shall| can) (?:e-?mail|text|call|write|send|ask|use)|nothing|no (?:effect|impact|consequence))\b/i;

function hasOtherWay(row: PolicyRow): boolean {
  return (row.cells.consequence ?? []).some(({ clause }) => otherWay.test(clause.text));
}

/** "不能开通": the whole of it, whatever the service is called. */
const bareLoss = /^(?:将|则|就)?(?:不能|无法|不可)(?:开通|开户|办理|受理)(?:本?(?:服务|产品|业务|功能))?[。]?$/;
const onlyUnread =
  /^(?:将|可能|会)*(?:无法|不能)(?:读取|访问|获取|使用|查看|选取)(?:您的)?(?:照片|相册|图片|存储|文件|相机|摄像头|位置|信息)*[。]?$/;

/** True when what a permission is for includes proving who one is. */
export function servesCore(reading: Reading, row: PolicyRow): boolean {
  return [...(row.cells.purpose ?? []), ...(row.cells.scene ?? []), ...(row.cells.function ?? [])].some(
    ({ clause, text }) =>
      /人脸|刷脸|活体|身份证|证件|实名|身份/.test(text) ||
      hitsOf(reading, clause.id, 'trait').some(
        (hit) => hit.concept === 'trait.core-function' && /身份|实名|认证|核验/.test(clause.text.slice(hit.from, hit.to)),
      ),
  );
}

/** The heading of the column that says whether something must be given; empty where the table has none. */
function headingOf({ block, columns }: PolicyTable): string {
  const column = columns.indexOf('requirement');
  return block.rows
    .slice(0, Math.max(1, block.headerRows))
    .map((row) => row[column]?.text ?? '')
    .join(' ');
}
