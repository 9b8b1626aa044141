import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import { companiesIn } from '../partners/company-name.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { HeadingRole } from './column-role.ts';

/** A piece of a clause of the form "label：text". */
export interface Labelled {
  role: HeadingRole;
  label: string;
  /** Where the text behind the label stands in the clause. */
  from: number;
  to: number;
}

/** A clause read as labelled text: what stands before the first label, and the labelled pieces. */
export interface LabelledClause {
  before: string;
  beforeFrom: number;
  pieces: Labelled[];
}

/** What may stand between a label's word and its colon. */
const between = /^(?:名称|清单|列表|说明|范围|内容|类型|字段|链接|地址|[的及等/／])*(?:[（(][^）)]{0,16}[）)])?$/;
/** Names, firms and addresses are short; a longer value is a sentence that happens to have a colon. */
const longestValue = 90;
/** What joins the words of one label ("收集的个人信息的类型/字段"), and words that may stand right before another. */
const joint = /^[的/／与及和、或类型别种范围内容名称]*$/;
const qualifier = /^(?:第三方|三方)?(?:sdk|插件|第三方|合作方|合作机构)$/i;
const bullet = /^[\s·•●○◎■□◆◇▪▶►➢※\-*–—]+/;

/**
 * Reads a clause as "label：text" pieces. White space between pieces may be gone, so a label is told by the words that end
 * at its colon; "SDK" before such a word belongs to it only where nothing else touches it.
 */
export function labelled(reading: Reading, clause: Clause): LabelledClause | null {
  const { text } = clause;
  const hits = hitsOf(reading, clause.id, 'column');
  if (hits.length === 0) return null;
  const start = (numbering(text)?.length ?? 0) || (bullet.exec(text)?.[0].length ?? 0);
  const marks: { role: HeadingRole; from: number; colon: number }[] = [];
  let next = 0;
  for (const match of text.matchAll(/[:：](?!\/\/)/g)) {
    const colon = match.index;
    while (next < hits.length && hits[next]!.to <= colon) next++;
    let at = next - 1;
    const hit = hits[at];
    if (!hit || !between.test(text.slice(hit.to, colon))) continue;
    let from = hit.from;
    while (at > 0) {
      const earlier = hits[at - 1]!;
      const gap = text.slice(earlier.to, from);
      if (gap.length > 6 || !joint.test(gap)) break;
      const word = text.slice(earlier.from, earlier.to);
      if (!gap && !qualifier.test(word)) break;
      if (/^sdk$/i.test(word) && !standsFree(text, earlier.from, start)) break;
      at--;
      from = earlier.from;
    }
    const lead = /(?:第三方|可能|所|其|(?:收集|获取|获得|取得|调取|读取|记录|留存|共享|使用|利用|处理|接收)的?)$/.exec(
      text.slice(Math.max(start, from - 4), from),
    );
    if (lead && standsFree(text, from - lead[0].length, start)) from -= lead[0].length;
    const role = hit.concept.slice('column.'.length);
    marks.push({ role: role === 'index' ? 'other' : (role as HeadingRole), from, colon });
  }
  const first = marks[0];
  if (!first) return null;
  const before = text.slice(start, first.from);
  if (before.length > 40 || /[。；]/.test(before)) return null;
  const pieces = marks.map((mark, i) => {
    const [from, to] = trimmed(text, mark.colon + 1, marks[i + 1]?.from ?? text.length);
    return { role: mark.role, label: text.slice(mark.from, mark.colon), from, to };
  });
  if (before.trim() && pieces.length < 2) return null;
  if (pieces.some((piece) => isSentence(piece.role, text.slice(piece.from, piece.to)))) return null;
  const [beforeFrom, beforeTo] = trimmed(text, start, first.from);
  return { before: text.slice(beforeFrom, beforeTo), beforeFrom, pieces };
}

function isSentence(role: HeadingRole, value: string): boolean {
  if (role !== 'name' && role !== 'party' && role !== 'company') return false;
  return /。|我们|您/.test(value) || (value.length > longestValue && companiesIn(value).length < 2);
}

/** Nothing but a mark, white space or the end of a company's name touches this place from the left. */
function standsFree(text: string, at: number, start: number): boolean {
  return (
    at <= start ||
    (/[\s\n，。；、：:|）)】\d]|公司|集团$/.test(text.slice(Math.max(start, at - 2), at).slice(-2)) &&
      !/[\u4e00-\u9fffA-Za-z+]$/.test(text.slice(0, at).replace(/(?:公司|集团)$/, ' ')))
  );
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /[\s：:]/.test(text[start]!)) start++;
  while (end > start && /[\s；;，,。、|]/.test(text[end - 1]!)) end--;
  return [start, end];
}
