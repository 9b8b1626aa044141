import { fold } from '../../../clauses/normalise.ts';
import type { Concept } from '../../../lexicon/concept.ts';
import menu from '../../../lexicon/concepts/menu.json';

/**
 * The words of menus. They are looked up as whole steps or at the edge of one, never searched in running text (我的 and
 * 设置 stand in every second sentence), so they stay out of the matcher.
 */
function words(id: string, list: 'words' | 'never' = 'words'): string[] {
  const concept: Concept | undefined = menu.find((entry) => entry.id === id);
  if (!concept) throw new Error(`menu.json has no entry ${id}`);
  const source = list === 'words' ? concept : (concept.never ?? { zh: [], en: [] });
  return [...source.zh, ...source.en].map(fold).sort((a, b) => b.length - a.length);
}

const roots = words('menu.root');
const rootSet = new Set(roots);
const entryWords = words('menu.word');
const links = words('menu.link');
const acts = words('menu.act');
const tails = words('menu.tail').map((word) => ({ word, free: /^[a-z]/.test(word) ? new RegExp(`(?<=\\s)${word}\\b`) : null }));
const tailNever = words('menu.tail', 'never');
const tailVerbs = words('menu.tail-verb');
const leads = words('menu.lead');
const apps = words('menu.app');
/** Latin words must stand free. */
const nots = words('menu.not').map((word) => (/^[a-z ]+$/.test(word) ? new RegExp(`\\b${word}\\b`) : word));

/** True when a path may begin with this step. */
export function isRoot(step: string): boolean {
  return rootSet.has(fold(step));
}

/** The longest root that `text` ends with, or null: 您可以通过我的 → 我的. Latin roots must stand free. */
export function rootAtEnd(text: string): string | null {
  const folded = fold(text);
  for (const root of roots) {
    if (!folded.endsWith(root)) continue;
    const before = folded[folded.length - root.length - 1];
    if (/[a-z]/.test(root[0]!) && before !== undefined && /[a-z]/.test(before)) continue;
    return text.slice(text.length - root.length);
  }
  return null;
}

/** True when the step reads like an entry of a menu. */
export function isEntry(step: string): boolean {
  const folded = fold(step);
  return rootSet.has(folded) || entryWords.some((word) => folded.includes(word));
}

/** True when the words in marks are something else: a document, a company, a defined term. */
export function isForeign(step: string): boolean {
  const folded = fold(step);
  if (folded === '关于我们' || folded === '联系我们') return folded === '联系我们';
  return nots.some((word) => (typeof word === 'string' ? folded.includes(word) : word.test(folded)));
}

/** Length of the run of link words at the start of `text`; `acts` tells whether one of them leads on to a next step. */
export function linkRun(text: string): { length: number; acts: boolean } {
  const folded = fold(text);
  let at = 0;
  let acting = false;
  while (at < folded.length) {
    if (folded[at] === ' ') {
      at++;
      continue;
    }
    const word = links.find((candidate) => folded.startsWith(candidate, at) && standsFree(folded, at, candidate));
    if (!word) break;
    if (acts.some((act) => word.startsWith(act))) acting = true;
    at += word.length;
  }
  return { length: at, acts: acting };
}

function standsFree(text: string, at: number, word: string): boolean {
  if (!/[a-z]$/.test(word)) return true;
  const next = text[at + word.length];
  return next === undefined || !/[a-z]/.test(next);
}

/**
 * Where the last step of an unmarked path ends: before the first tail word that is not at its very start, or before a verb
 * with an object (我的-设置-隐私修改您的… ends before 修改; 我的-设置-密码修改 does not).
 */
export function cutTail(step: string): string {
  const folded = fold(step);
  let end = step.length;
  for (const { word: tail, free } of tails) {
    if (free) {
      const at = folded.search(free);
      if (at > 0 && at < end) end = at;
      continue;
    }
    for (let at = folded.indexOf(tail, 2); at >= 0; at = folded.indexOf(tail, at + 1)) {
      if (insideWord(folded, at, tail.length)) continue;
      end = Math.min(end, at);
      break;
    }
  }
  for (const verb of tailVerbs) {
    const at = folded.indexOf(verb, 2);
    if (at > 0 && at < end && folded.slice(at + verb.length, end).trim().length >= 2) end = at;
  }
  return step.slice(0, end).trim();
}

function insideWord(text: string, at: number, length: number): boolean {
  return tailNever.some((word) => {
    for (let start = Math.max(0, at - word.length + 1); start <= at; start++) {
      if (text.startsWith(word, start) && start + word.length >= at + length) return true;
    }
    return false;
  });
}

/** What follows the last lead word of `text`: 您可以通过账单 → 账单; null when there is none. */
export function afterLead(text: string): string | null {
  const folded = fold(text);
  let best = -1;
  for (const lead of leads) {
    const at = folded.lastIndexOf(lead);
    if (at >= 0) best = Math.max(best, at + lead.length);
  }
  return best < 0 ? null : text.slice(best);
}

/** True when `text` ends with a word that leads to a path or to a single entry. */
export function endsWithLead(text: string): boolean {
  const folded = fold(text).trimEnd();
  return leads.some((lead) => folded.endsWith(lead));
}

/** True when the step names the program: 某某借款APP, 微信公众号. */
export function namesApp(step: string): boolean {
  const folded = fold(step).trim();
  return apps.some((app) => folded.endsWith(app));
}

/** The step without a program's name in front of it: 某某APP我的 → 我的. */
export function withoutApp(step: string): string {
  const match = /^.*?(?:app|客户端|小程序|公众号|手机银行)(?:端|中的?|内的?|里的?|上)?(?:：|:)?\s*/i.exec(step);
  const rest = match ? step.slice(match[0].length).trim() : step;
  return rest.length > 0 && (isRoot(rest) || isEntry(rest)) ? rest : step;
}
