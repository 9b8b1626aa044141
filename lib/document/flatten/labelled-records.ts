import { cell, type LooseBlock, type LooseText } from '../block-list.ts';
import { isLabel } from '../header-rows.ts';
import type { Cell } from '../policy-document.ts';
import { type RichText, stackLines } from '../rich-text.ts';
import { within } from '../spans.ts';

interface Entry {
  label: string;
  labelText: RichText;
  value: RichText;
}

const labelled = /^(?:[\d（(①-⑩]{1,3}[)）.、]?\s?)?([^：:。；;，,]{2,22})[：:]\s*/;
const telling =
  /名称|公司|SDK|第三方|接收方|提供方|提供者|开发者|目的|信息|权限|链接|主体|机构|名稱|權限|provider|purpose|recipient|data|permission|name/i;

/**
 * Records written as "label: value" lines, one under another, that repeat the same labels ("SDK名称：…", "提供方：…",
 * "收集信息：…"): at least two records of two labels become a table with the labels as headings.
 */
export function rebuildRecords(blocks: readonly LooseBlock[]): LooseBlock[] {
  const rebuilt: LooseBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const records = readRecords(blocks, i);
    if (records) {
      rebuilt.push(records.table);
      i += records.lines - 1;
    } else rebuilt.push(blocks[i]!);
  }
  return rebuilt;
}

function readRecords(blocks: readonly LooseBlock[], at: number): { table: LooseBlock; lines: number } | null {
  const first = entryOf(blocks[at]!);
  if (!first || !telling.test(first.label)) return null;
  const records: Entry[][] = [];
  let end = at;
  for (; end < blocks.length; end++) {
    const entry = entryOf(blocks[end]!);
    if (!entry) break;
    if (entry.label === first.label) records.push([entry]);
    else if (records[records.length - 1]!.some((each) => each.label === entry.label)) break;
    else records[records.length - 1]!.push(entry);
  }
  const labels = commonLabels(records);
  if (records.length < 2 || labels.length < 2 || labels.filter((label) => telling.test(label)).length < 2) return null;
  const header = labels.map((label) => cell(records.flat().find((entry) => entry.label === label)!.labelText));
  const rows = records.map((record) =>
    labels.map((label): Cell => {
      const entry = record.find((each) => each.label === label);
      return cell(entry ? entry.value : stackLines([]));
    }),
  );
  return { table: { kind: 'table', headerRows: 1, rows: [header, ...rows], origin: 'flattened' }, lines: end - at };
}

/** All labels in the order of their first appearance; none when the records share too few. */
function commonLabels(records: readonly Entry[][]): string[] {
  const counts = new Map<string, number>();
  for (const entry of records.flat()) counts.set(entry.label, (counts.get(entry.label) ?? 0) + 1);
  const labels = [...counts.keys()];
  const shared = labels.filter((label) => counts.get(label)! * 2 >= records.length);
  return shared.length >= 2 && labels.length <= shared.length * 2 ? labels : [];
}

function entryOf(block: LooseBlock): Entry | null {
  if (block.kind === 'table' || block.kind === 'heading') return null;
  const match = labelled.exec(block.text);
  if (!match || !isLabel(match[1]!)) return null;
  const value = cut(block, match[0].length, block.text.length);
  const start = match[0].indexOf(match[1]!);
  return { label: match[1]!.trim(), labelText: cut(block, start, start + match[1]!.length), value };
}

function cut({ text, marks, links }: LooseText, from: number, to: number): RichText {
  return { text: text.slice(from, to), marks: within(marks, from, to), links: within(links, from, to) };
}
