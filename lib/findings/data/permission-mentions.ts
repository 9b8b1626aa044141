import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import type { DataId } from '../../card/taxonomy.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import type { CellText, PolicyTable } from '../tables/policy-table.ts';
import { deniedBeside } from './denied-beside.ts';
import {
  asksForSeveral,
  englishLabel,
  isAskedFor,
  isTerm,
  labelledParagraphs,
  markOfLabel,
  leadSaysHarmless,
  saysHarmless,
} from './english-permissions.ts';
import { continues } from './list-entries.ts';
import { headedByPermission } from './permission-lines.ts';
import { rowRequirement, servesCore } from './table-items.ts';
import type { RawMention } from './raw-mention.ts';
import { readingMode } from './reading-mode.ts';
import { consequence } from './consequence.ts';

/** A device permission that the policy names, with the words that name it. */
export interface NamedPermission {
  category: DataId;
  clause: Clause;
  span: Span;
  requirement: RawMention['requirement'];
  /** Its row says that it serves to prove who one is, and nothing of refusing: no extra, whatever other rows say. */
  serves: boolean;
  rule: string;
}

/** Permissions named in tables, in headings and labels of the section on permissions, and in prose ("开启定位权限"). */
export function namedPermissions(reading: Reading, tables: readonly PolicyTable[]): readonly NamedPermission[] {
  let named = known.get(tables);
  if (!named) {
    named = [
      ...inTables(reading, tables),
      ...inProse(reading),
      ...labelledParagraphs(reading).flatMap(({ clause, names }) => names.map((hit) => namedBy(clause, hit))),
    ];
    known.set(tables, named);
  }
  return named;
}

const namedBy = (clause: Clause, hit: Hit) => named(clause, hit, null, 'permission-paragraph');

/** Asked for twice, for the permissions themselves and for the data that they give; told apart by the tables of the reading. */
const known = new WeakMap<readonly PolicyTable[], readonly NamedPermission[]>();

function inTables(reading: Reading, tables: readonly PolicyTable[]): NamedPermission[] {
  return tables
    .filter((table) => table.role === 'permission')
    .flatMap((table) => {
      const spared = harmless(reading, table) ? ('optional' as const) : null;
      return table.rows.flatMap((row) => {
        const cells: CellText[] = row.cells.permission ?? row.cells.name ?? [];
        const told = rowRequirement(reading, table, row);
        const requirement = told ?? spared;
        return cells.flatMap(({ clause }) =>
          hitsOf(reading, clause.id, 'permission').map((hit) => ({
            ...named(clause, hit, requirement, told ? 'permission-row' : 'permission-table'),
            serves: requirement === null && servesCore(reading, row),
          })),
        );
      });
    });
}

/** "Saying no will not keep you from getting a loan", in the lines before an English table of permissions. */
function harmless(reading: Reading, table: PolicyTable): boolean {
  const first = Object.values(table.rows[0]?.cells ?? {})[0]?.[0]?.clause;
  if (!first) return false;
  const before = reading.clauses
    .slice(Math.max(0, first.id - table.columns.length - 3), first.id)
    .filter((clause) => clause.kind !== 'cell' && clause.kind !== 'heading');
  return before.some(({ text }) => saysHarmless(text));
}

/** "您可选择是否授权我们：": the list below names what may be read from the phone. */
const asks = /(?:授权|权限|开启|permissions?)[^。；]{0,40}[：:]$/i;

/** "经您授权，我们还会从这些机构获得：": what others tell, not what is read from the phone. */
const fromOthers = /[从向][^。；，]{1,24}(?:获得|获取|查询|收集|取得|了解)[^。；，]{0,12}[：:]$/;

function inProse(reading: Reading): NamedPermission[] {
  const found: NamedPermission[] = [];
  let asking: Clause | null = null;
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell') continue;
    if (asking && !continues(asking, clause)) asking = null;
    const labelled = clause.role === 'permissions' || asking !== null;
    if (maySay(reading, clause, sign.colon) && asks.test(clause.text) && !fromOthers.test(clause.text)) asking = clause;
    const mode = readingMode(reading, clause);
    if (mode === 'shut' || mode === 'partner' || mode === 'denials') continue;
    const names = hitsOf(reading, clause.id, 'permission');
    if (names.length === 0) continue;
    const listFrom = listStart(reading, clause);
    const askedFrom = asksForSeveral(clause.text, names);
    const labels = sentenceLabels(clause, names, labelled);
    for (const { from, to } of clause.sentences) {
      if (/不是事实|传言|谣言/.test(clause.text.slice(from, to))) continue;
      const marks = hitsOf(reading, clause.id, 'ref', from, to);
      const permissions = marks.filter((hit) => hit.concept === 'ref.permission');
      const denied = deniedBeside(reading, clause, { from, to });
      const denials = hitsOf(reading, clause.id, 'cue', from, to).filter((hit) => hit.concept === 'cue.not-collected');
      for (const hit of names.filter((name) => name.from >= from && name.to <= to)) {
        if (
          denials.some((denial) => samePart(clause.text, denial, hit)) ||
          denied.some(({ span }) => span.from < hit.to && hit.from < span.to)
        )
          continue;
        if (
          permissions.some((mark) => leadsTo(clause.text, hit, mark)) ||
          functionTurnedOn(clause.text, hit, marks) ||
          basis(clause.text, hit) ||
          (listFrom >= 0 && hit.from > listFrom && /[：:；;]\s*(?:and\s+)?$/i.test(clause.text.slice(0, hit.from))) ||
          (listFrom >= from && hit.from > listFrom && inEnglishList(clause.text.slice(listFrom, hit.from))) ||
          withPermission(clause.text.slice(from, hit.from)) ||
          asksToRead.test(clause.text.slice(from, hit.from)) ||
          letsRead.test(clause.text.slice(from, hit.from)) ||
          /授权范围[（(](?:包括|如)?[：:]?[^（）()。]{0,60}$/.test(clause.text.slice(from, hit.from)) ||
          (labels.length > 1 && labels.includes(hit)) ||
          needsDevice(clause.text, hit)
        ) {
          found.push(named(clause, hit, saysHarmless(clause.text) ? 'optional' : null, 'permission-prose'));
        } else if (askedFrom >= from && hit.from > askedFrom && hit.from < to && isAskedFor(clause.text.slice(askedFrom, hit.from)))
          found.push(named(clause, hit, saysHarmless(clause.text) ? 'optional' : null, 'permission-asked'));
      }
    }
    found.push(...settableInSystem(reading, clause), ...numberRead(reading, clause, found));
    // "1. 相机" as a heading below the one on permissions.
    const above = reading.clauses[clause.pathIds[clause.pathIds.length - 1] ?? -1];
    if (clause.kind === 'heading' && clause.role === 'permissions' && above?.role === 'permissions') {
      for (const hit of names) {
        if (!found.some((other) => other.clause === clause && other.span.from === hit.from))
          found.push(named(clause, hit, null, 'permission-heading'));
      }
    }
    // "1. 相机：用于扫一扫" in the section on permissions: the label is the permission.
    if (labelled && clause.kind !== 'heading') {
      const label = givesUp.test(clause.text)
        ? null
        : (/^[\d.、（）()\s·•-]*([^，。：:；（(]{2,16}(?:[（(][^（()）]{1,40}[）)])?)[：:]/.exec(clause.text) ??
          labelLine(clause, reading.clauses[clause.id + 1]) ??
          englishLabel.exec(clause.text));
      const end = label ? label[0].length : clause.role === 'permissions' && isTerm(clause) ? clause.text.length : 0;
      const below = labelLine(clause, reading.clauses[clause.id + 1]) ? demandBelow(reading, clause) : null;
      const headed = givesUp.test(clause.text) || speaksOfDenial(reading, clause) ? [] : headedByPermission(reading, clause);
      for (const hit of names)
        if ((hit.to <= end || headed.includes(hit)) && !found.some((f) => f.clause === clause && f.span.from === hit.from))
          found.push(
            named(
              clause,
              hit,
              below ?? markOfLabel(label?.[0]) ?? (isTerm(clause) && leadSaysHarmless(reading, clause) ? 'optional' : null),
              'permission-label',
            ),
          );
    }
  }
  return found;
}

/** "通讯录，我们不申请": the line says that it is not asked for. */
function speaksOfDenial(reading: Reading, clause: Clause): boolean {
  return hitsOf(reading, clause.id, 'cue').some((hit) => hit.concept === 'cue.not-collected');
}

/** "（3）撤回营销短信：…": what may be given up there, and nothing that is asked for. */
const givesUp = /^[\d.、（）()\s·•“「【-]*(?:撤回|退订|取消|拒收|屏蔽|关闭)/;

/** A line of its own, "相机" or "电话（仅安卓）", above the line that says what for: "用于…". */
function labelLine(clause: Clause, next: Clause | undefined): RegExpExecArray | null {
  if (
    clause.role !== 'permissions' ||
    next?.role !== 'permissions' ||
    next.kind === 'heading' ||
    !/^(?:用于|用来|用途|目的|为了|以便|当[您你]|在[您你]|[您你]|申请|调用|使用|我们|该权限|此权限|说明)/.test(next.text)
  )
    return null;
  return /^[\d.、\s·•-]*[^，。：:；！？（(]{2,12}(?:[（(][^（()）]{1,20}[）)])?$/.exec(clause.text);
}

/** What the lines below such a label say of leaving the permission off, up to the next label. */
function demandBelow(reading: Reading, label: Clause): RawMention['requirement'] {
  for (let id = label.id + 1; id < label.id + 5; id++) {
    const clause = reading.clauses[id];
    if (clause?.role !== 'permissions' || (id > label.id + 1 && labelLine(clause, reading.clauses[id + 1]))) return null;
    for (const span of clause.sentences) {
      const off = /(?:不|未)(?:开启|授权|授予|允许|同意|打开|提供)|拒绝|关闭/.exec(clause.text.slice(span.from, span.to));
      const at = off ? span.from + off.index + off[0].length : 0;
      const verdict = off ? consequence(reading, clause, { from: at, to: span.to }, at) : null;
      if (verdict) return verdict;
    }
  }
  return null;
}

/** "会申请读取您的手机通讯录、通话记录". */
const asksToRead = /(?:申请|请求|索要)(?:读取|访问|获取|调用|使用)(?:您|用户|你)?的?(?:手机|设备|终端)?(?:上|中|里|内)?的?[^，。；]{0,30}$/;

/** "按住说话要用到麦克风": what a function needs, of parts of the phone that nothing but a permission opens. */
function needsDevice(text: string, { from, to }: Span): boolean {
  return (
    /^(?:麦克风|摄像头|相机)$/.test(text.slice(from, to)) &&
    /(?:需要?|须|要|会)(?:您的)?(?:用到|使用|调用|动用|启用)(?:您|你)?的?(?:手机|设备)?的?$/.test(
      text.slice(Math.max(0, from - 14), from),
    ) &&
    /^(?:[，。；）)]|以|来|进行)/.test(text.slice(to, to + 2))
  );
}

/** "需授权我们读取手机里的通讯录", "您可以授权通讯录以…": what the user lets be read from the phone. */
const letsRead =
  /(?:可以?|需要?|须|选择)授权(?:(?:我们|本平台|本应用|App)?(?:访问|读取|获取|使用)(?:[并或和](?:收集|上传|读取|访问|获取|使用))?(?:您的?|你的?)?(?:手机|设备|终端)(?:上|中|里|内)?的?)?$/i;

/** "存储：缓存图片。相机：拍身份证。以上权限…": names that head sentences of a paragraph which speaks of permissions. */
function sentenceLabels(clause: Clause, names: readonly Hit[], labelled: boolean): readonly Hit[] {
  if (!labelled && !/权限/.test(clause.text)) return [];
  return names.filter(
    (hit) =>
      /^[：:]/.test(clause.text.slice(hit.to, hit.to + 1)) &&
      clause.sentences.some(
        (sentence) => /^[\d.、（）()\s]*$/.test(clause.text.slice(sentence.from, hit.from)) && hit.from >= sentence.from,
      ),
  );
}

/** Where a clause begins to list permissions, by a colon or, in English, "access to your …"; -1 where it lists none. */
function listStart(reading: Reading, clause: Clause): number {
  const { text } = clause;
  const colon = text.search(
    /(?<!(?:subject to|depending on|based on|under|see|with) (?:the |your |these |those )?(?:app |device )?)(?:permissions?|权限)[^。.；;：:]{0,60}[：:]/i,
  );
  if (colon >= 0) return colon;
  return !maySay(reading, clause, sign.english)
    ? -1
    : text.search(
        /(?:app|we) (?:may |will |can )?(?:asks?|requests?|seeks?|needs?|requires?) (?:for )?(?:your )?(?:permission to (?:use|access)|access to|permissions? for)\b/i,
      );
}

/** "Permissions: camera (to film …), your location and the calendar": an entry behind a comma or "and", outside brackets. */
function inEnglishList(before: string): boolean {
  if (/(?:access to|permissions? for|to use|to access)\s+(?:(?:the|your|device|phone)(?:['’]s)? )*$/i.test(before)) return true;
  const opened = before.lastIndexOf('(') > before.lastIndexOf(')');
  return !opened && /(?:[,;:]|\band)\s*(?:(?:and|or|the|your|device|phone) )*$/i.test(before) && /[a-z]/i.test(before);
}

/** "基于相册（图片库）的附加功能": what a function is built on. */
function basis(text: string, { from, to }: Span): boolean {
  return (
    /基于(?:您?的?(?:设备|手机)?的?|[^，。；]{1,10}[、/])$/.test(text.slice(Math.max(0, from - 16), from)) &&
    /^(?:信息|权限)?(?:[（(][^）)]{0,20}[）)])?(?:[、/][^，。；]{1,12})?的(?:附加|扩展|拓展|可选|增值|相关|个性化)[^，。；]{0,8}(?:功能|服务)/.test(
      text.slice(to, to + 50),
    )
  );
}

/** True when a denial stands before or after the name in the same part of the sentence. */
function samePart(text: string, denial: Span, name: Span): boolean {
  const between = denial.to <= name.from ? text.slice(denial.to, name.from) : text.slice(name.to, denial.from);
  return !/[，。；,;]/.test(between);
}

/** Under a heading that names it: "您可以在系统权限管理中关闭或开启". */
function settableInSystem(reading: Reading, clause: Clause): NamedPermission[] {
  const heading = clause.pathIds[clause.pathIds.length - 1];
  if (heading === undefined || clause.role === 'permissions') return [];
  const says = clause.sentences.some(({ from, to }) => {
    const text = clause.text.slice(from, to);
    return (
      /权限|permission/i.test(text) &&
      /关闭|开启|turn off|turn on/i.test(text) &&
      hitsOf(reading, clause.id, 'permission', from, to).length === 0
    );
  });
  if (!says) return [];
  const own = hitsOf(reading, clause.id, 'permission');
  return hitsOf(reading, heading, 'permission')
    .flatMap((hit) => own.filter((other) => other.concept === hit.concept).slice(0, 1))
    .map((hit) => named(clause, hit, null, 'permission-settable'));
}

/** The permission on the phone's state that also reads its number. */
function numberRead(reading: Reading, clause: Clause, found: readonly NamedPermission[]): NamedPermission[] {
  if (!found.some((other) => other.clause === clause && other.category === 'device-id')) return [];
  return hitsOf(reading, clause.id, 'permission')
    .filter((hit) => hit.concept === 'permission.phone')
    .slice(0, 1)
    .map((hit) => named(clause, hit, null, 'permission-number'));
}

function named(clause: Clause, hit: Hit, requirement: RawMention['requirement'], rule: string): NamedPermission {
  return {
    category: hit.concept.slice('permission.'.length) as DataId,
    clause,
    span: { from: hit.from, to: hit.to },
    requirement,
    serves: false,
    rule,
  };
}

/** "相机/照片权限", "电话、相机（摄像头）、相册的访问权限": names joined by list marks up to the word permission. */
function leadsTo(text: string, name: Span, permission: Span): boolean {
  if (permission.from < name.to) {
    // "权限：相机、相册", "开启以下权限（相机）"
    const between = text.slice(permission.to, name.from).replace(/^(?:信息|类型|范围)?[，,](?:主要)?(?:包括|如|例如)(?:但不限于)?/, '：');
    return (
      permission.to <= name.from &&
      between.length <= 40 &&
      /^(?:列表|名称|信息|类型|范围|包括|如|为)*[：:（(]/.test(between) &&
      !/[。；，]|用于|用来|以便|为了|用以|[如若当]您|您(?:需要|使用|选择|可以)|接收/.test(between)
    );
  }
  const between = text.slice(name.to, permission.from);
  if (between.length > 60 || /[。；，]/.test(between)) return false;
  const [own = '', ...others] = between.replace(/[（(][^）)]{0,20}[）)]/g, '').split(/[、/]|以?及|[和与或]/);
  return tail.test(own) && others.every((other) => other.length <= 12);
}

/** "With your permission, we may access your contacts and location": English names them after the word. */
function withPermission(before: string): boolean {
  return (
    /with your permission[^.;]{0,40}\b(?:access|read|use|collect)\b[^.;]{0,160}$/i.test(before) ||
    /(?:允许|授权|许可|准许)(?:之?后)?[，,][^，。；]{0,20}(?:读取|访问|调用|获取|上传)(?:并上传)?(?:您|用户|你)的?(?:手机|设备|终端)?(?:上|中|里|内)?(?:存储)?的?[^，。；]{0,40}$/.test(
      before,
    )
  );
}

/** What may stand between the name of a permission and the word permission itself. */
const tail = /^(?:信息|功能|服务|状态|空间|记录|列表|的|访问|读取|写入|使用|读|写|存储|卡|内容|等|系统|设备|相关|[“”"'‘’「」【】*\s])*$/;

/** "开启设备定位功能", "打开GPS": a function of the phone turned on by the user. */
function functionTurnedOn(text: string, name: Span, marks: readonly Hit[]): boolean {
  // "开启指纹或面容登录" turns on a way to sign in.
  if (
    /^[^，。；]{0,8}(?:登录|登陆|支付|解锁|付款|验证|代替|替代|取代|来|快捷)/.test(text.slice(name.to)) &&
    /指纹|面容|人脸|面部|face|touch/i.test(text.slice(name.from, name.to))
  )
    return false;
  // "访问您的摄像头、麦克风、位置信息": the last of a row is turned on as well.
  const on = marks.find(
    (hit) =>
      hit.concept === 'ref.turn-on' &&
      hit.to <= name.from &&
      (name.from - hit.to <= 8 || /^(?:[^、，。；时后]{2,6}、){1,6}$/.test(text.slice(hit.to, name.from))),
  );
  return (
    on !== undefined &&
    !/[，。；时后]/.test(text.slice(on.to, name.from)) &&
    /^(?:功能|服务|模块)?/.test(text.slice(name.to)) &&
    /^(?:功能|服务|权限|开关|[，。、）)])/.test(text.slice(name.to, name.to + 4))
  );
}
