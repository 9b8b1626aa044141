/** What is known of a font: its name in the file, and which characters it set. */
export interface FontUse {
  id: string;
  name: string;
  characters: Map<string, number>;
}

const boldName = /bold|black|heavy|semibold|demi(?!light)|[-_ ,](?:bd|md|w[6-9])\b|xbsj|dabiaosong|biaosong/i;
/** Old printers cut a font into many subsets of 256 letters; those say nothing. */
const mostSubsets = 4;
const heiName = /simhei|heiti|stheiti|fzhei|(?:^|[+_-])hei(?:$|[-_])|黑体/i;

/**
 * Which fonts are the document's bold: those named so; a Hei (gothic) among Song body text; and of the subsets of
 * one font that set the same characters the rarer one, because a printer that thickens letters itself makes a second subset.
 */
export function boldFonts(uses: readonly FontUse[]): Set<string> {
  const bold = new Set<string>();
  const total = uses.reduce((sum, use) => sum + size(use), 0);
  const body = uses.reduce<FontUse | null>((best, use) => (!best || size(use) > size(best) ? use : best), null);
  for (const use of uses) {
    if (boldName.test(use.name)) bold.add(use.id);
    else if (body && heiName.test(use.name) && !heiName.test(body.name) && size(use) < total * 0.5) bold.add(use.id);
  }
  for (const twins of families(uses)) {
    if (twins.length < 2 || twins.length > mostSubsets) continue;
    const [most, ...others] = twins.sort((a, b) => size(b) - size(a));
    for (const other of others) {
      const distinct = [...other.characters.keys()];
      const shared = distinct.filter((c) => most!.characters.has(c)).length;
      if (shared >= 3 && shared >= distinct.length * 0.3 && size(other) >= 12) for (const id of other.ids) bold.add(id);
    }
  }
  const share = [...bold].reduce((sum, id) => sum + size(uses.find((use) => use.id === id)!), 0);
  return share > total * 0.85 ? new Set() : bold;
}

interface Subset {
  ids: string[];
  characters: Map<string, number>;
}

/** The subsets of each font, by its name without the subset's six letters. */
function families(uses: readonly FontUse[]): Subset[][] {
  const subsets = new Map<string, Subset>();
  for (const use of uses) {
    if (!/^[A-Z]{6}\+/.test(use.name)) continue;
    const subset: Subset = subsets.get(use.name) ?? { ids: [], characters: new Map() };
    subset.ids.push(use.id);
    for (const [c, count] of use.characters) subset.characters.set(c, (subset.characters.get(c) ?? 0) + count);
    subsets.set(use.name, subset);
  }
  const byFamily = new Map<string, Subset[]>();
  for (const [name, subset] of subsets) {
    const family = name.slice(7);
    byFamily.set(family, [...(byFamily.get(family) ?? []), subset]);
  }
  return [...byFamily.values()];
}

function size(use: { characters: ReadonlyMap<string, number> }): number {
  let sum = 0;
  for (const count of use.characters.values()) sum += count;
  return sum;
}
