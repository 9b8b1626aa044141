import type { MenuToken } from './tokens.ts';
import { isEntry, isRoot } from './vocabulary.ts';

const either = /^[，,]?(?:或者?|、|及|以及|和|与)(?:选择|点击)?$/;
const chinese = /^[\u4e00-\u9fff]{2,10}$/;
/** A single stroke may join two words of one label (权限/隐私): two whole labels are longer, and lists have more. */
const longLabel = 4;

/**
 * The paths that a path stands for when its last step names several entries at once (观看历史/收藏/下载): one path for
 * each. The path alone otherwise.
 */
export function splitLastStep(steps: readonly string[]): string[][] {
  const last = steps.at(-1);
  if (steps.length < 2 || !last?.includes('/')) return [[...steps]];
  const parts = last.split('/').map((part) => part.trim());
  const several = parts.every((part) => chinese.test(part)) && (parts.length > 2 || parts.every((part) => part.length >= longLabel));
  return several ? parts.map((part) => [...steps.slice(0, -1), part]) : [[...steps]];
}

/**
 * The entries that words for "or" join to the last step of a path (“设置”-“清空足迹”或“清空缓存”), and the token behind
 * the last of them.
 */
export function joinedEntries(tokens: readonly MenuToken[], next: number): { entries: { word: string; to: number }[]; next: number } {
  const entries: { word: string; to: number }[] = [];
  let at = next;
  for (;;) {
    const link = tokens[at];
    const entry = tokens[at + 1];
    if (link?.kind !== 'bare' || !either.test(link.text.trim()) || entry?.kind !== 'quoted' || entry.parts.length !== 1) break;
    const word = entry.parts[0]!;
    if (isRoot(word) || !isEntry(word) || tokens[at + 2]?.kind === 'separator') break;
    entries.push({ word, to: entry.to });
    at += 2;
  }
  return { entries, next: at };
}
