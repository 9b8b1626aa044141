import type { Clause } from '../../clauses/clause.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import { hitsOf, type Reading } from '../reading.ts';
import { consequence } from './consequence.ts';
import { englishLabel, isTerm, leadSaysHarmless, markOfLabel } from './english-permissions.ts';
import { headedByPermission } from './permission-lines.ts';
import type { RawMention } from './raw-mention.ts';

/**
 * The names that label a line of the section on permissions, or of a list that asks for them ("1. 相机：用于扫一扫"), and what
 * the label or the lines below it say of leaving the permission off.
 * @param names the permissions that the line names
 */
export function labelling(reading: Reading, clause: Clause, names: readonly Hit[]): { hit: Hit; requirement: RawMention['requirement'] }[] {
  const label = givesUp.test(clause.text)
    ? null
    : (/^[\d.、（）()\s·•-]*([^，。：:；（(]{2,16}(?:[（(][^（()）]{1,40}[）)])?)[：:]/.exec(clause.text) ??
      labelLine(clause, reading.clauses[clause.id + 1]) ??
      englishLabel.exec(clause.text));
  const end = label ? label[0].length : clause.role === 'permissions' && isTerm(clause) ? clause.text.length : 0;
  const below = labelLine(clause, reading.clauses[clause.id + 1]) ? demandBelow(reading, clause) : null;
  const headed = givesUp.test(clause.text) || speaksOfDenial(reading, clause) ? [] : headedByPermission(reading, clause);
  return names
    .filter((hit) => hit.to <= end || headed.includes(hit))
    .map((hit) => ({
      hit,
      requirement: below ?? markOfLabel(label?.[0]) ?? (isTerm(clause) && leadSaysHarmless(reading, clause) ? 'optional' : null),
    }));
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

/** "存储：缓存图片。相机：拍身份证。以上权限…": names that head sentences of a paragraph which speaks of permissions. */
export function sentenceLabels(clause: Clause, names: readonly Hit[], labelled: boolean): readonly Hit[] {
  if (!labelled && !/权限/.test(clause.text)) return [];
  return names.filter(
    (hit) =>
      /^[：:]/.test(clause.text.slice(hit.to, hit.to + 1)) &&
      clause.sentences.some(
        (sentence) => /^[\d.、（）()\s]*$/.test(clause.text.slice(sentence.from, hit.from)) && hit.from >= sentence.from,
      ),
  );
}
