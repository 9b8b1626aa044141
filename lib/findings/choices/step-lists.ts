import type { Clause } from '../../clauses/clause.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Reading } from '../reading.ts';
import { memoOf } from './reading-memo.ts';
import type { StepPaths } from './step-paths.ts';

/** Marked words that a line tells to press, enter or choose; what is switched off behind them is no step. */
const pressed =
  /点击(?:页面)?(?:[左右][上下]角|顶部|底部)?(?:[您你]?的)?(头像|(?:设置|消息|更多|客服)(?=图标|按钮|标志))|(?:点击|点选|点按|轻触|进入|选择|打开|找到|前往|在|从)[^，。；、“”"【】「」『』]{0,10}?[“"【「『]([^“”"【】「」『』]{1,18})[”"】」』]((?:[、和或/及]\s?[“"【「『][^“”"【】「」『』]{1,18}[”"】」』]){0,8})/g;
const marked = /[“"【「『]([^“”"【】「」『』]{1,18})[”"】」』]/g;
/** A first line that does something of its own is an entry, not the first of several steps. */
const acts = /修改|查[看询阅]|删除|更[改正换新]|关闭|注销|撤回|管理|下载|退订|绑定|编辑/;
const innerPath = /[-—–>→/]/;
const buttons = /^(?:提交|确认|确定|保存|删除|下一步|完成|同意|申请|提交反馈|提交申请|确认注销)$/;
const leavesOnly = /^退出(?:当前|登[录陆]|账|帐)/;
const longestLine = 90;
const mostAlternatives = 3;

/**
 * Ways told in steps, one numbered line each ("1）点击底部导航栏【我的】；2）在页面顶部，点击【设置】；3）…"), by the id of every
 * clause of such a list. The whole way belongs to the last line, which says what it is for.
 */
export function stepPaths(reading: Reading): ReadonlyMap<number, StepPaths | null> {
  const memo = memoOf(reading);
  if (memo.steps) return memo.steps;
  const found = new Map<number, StepPaths | null>();
  for (let i = 0; i < reading.clauses.length; i++) {
    const list = listFrom(reading.clauses, i);
    if (list.length < 2) continue;
    const paths = pathsOf(list);
    if (!paths) continue;
    for (const { id } of list) found.set(id, null);
    const last = list.at(-1)!;
    found.set(last.id, { paths, at: { from: 0, to: last.text.length } });
    i += list.length - 1;
  }
  memo.steps = found;
  return found;
}

/** The lines numbered 1, 2, 3 … from clause `at` on, as long as they are short. */
function listFrom(clauses: readonly Clause[], at: number): Clause[] {
  const first = clauses[at]!;
  const number = isStep(first) ? numbering(first.text) : null;
  if (number?.value !== 1 || !/[点进选打找前轻]/.test(first.text) || stepsIn(first).length === 0) return [];
  if (acts.test(first.text.slice(number.length).replace(marked, ''))) return [];
  const list = [first];
  for (let i = at + 1; i < clauses.length; i++) {
    const clause = clauses[i]!;
    const own = isStep(clause) ? numbering(clause.text) : null;
    if (own?.form !== number.form || own.value !== list.length + 1) break;
    list.push(clause);
  }
  return list;
}

function isStep({ kind, text }: Clause): boolean {
  return kind !== 'cell' && text.length <= longestLine;
}

/** The steps that a line adds; several in one entry where it names alternatives. */
function stepsIn({ text }: Clause): string[][] {
  return [...text.matchAll(pressed)].map((match) =>
    match[1] ? [match[1]] : [match[2]!.trim(), ...[...match[3]!.matchAll(marked)].map((other) => other[1]!.trim())],
  );
}

/** The ways of a list; none where a line sets out anew or holds a whole path, so that the lines are ways of their own. */
function pathsOf(list: readonly Clause[]): string[] | null {
  const lines = list.map(stepsIn);
  const root = lines[0]![0]![0]!;
  if (lines.slice(1).every((line) => line.length === 0) && lines[0]!.length < 2) return null;
  if (lines.flat(2).some((step) => innerPath.test(step)) || lines.slice(1).some((line) => line[0]?.[0] === root)) return null;
  const steps: string[] = [];
  let ends: string[] = [];
  for (const choices of lines.flat()) {
    if (choices.length > 1) {
      if (choices.length <= mostAlternatives) ends = choices;
      break;
    }
    if (choices[0] !== steps.at(-1)) steps.push(choices[0]!);
  }
  while (steps.length > 1 && ends.length === 0 && buttons.test(steps.at(-1)!)) steps.pop();
  if (leavesOnly.test(steps.at(-1)!)) return [];
  const way = steps.join(' > ');
  return ends.length > 0 ? ends.map((end) => `${way} > ${end}`) : steps.length > 1 ? [way] : null;
}
