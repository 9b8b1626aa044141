/** What is known of a font: its name in the file, and which characters it set. */
export interface FontUse {
  id: string;
  name: string;
  characters: Map<string, number>;
}

const boldName = /bold|black|heavy|semibold|demi(?!light)|[-_ ,](?:bd|md|w[6-9])\b|xbsj|dabiaosong|biaosong/i;
const heiName = /simhei|heiti|stheiti|fzhei|(?:^|[+_-])hei(?:$|[-_])|黑体/i;

/**
 * Which fonts are the document's bold: those named so; a Hei (gothic) among Song body text; and of two subsets of one
 * font that set the same characters the rarer one, because a printer that thickens letters itself makes a second subset.
 */
export function boldFonts(uses: readonly FontUse[]): Set<string> {
  const bold = new Set<string>();
  const total = uses.reduce((sum, use) => sum + size(use), 0);
  const body = uses.reduce<FontUse | null>((best, use) => (!best || size(use) > size(best) ? use : best), null);
  for (const use of uses) {
    if (boldName.test(use.name)) bold.add(use.id);
    else if (body && heiName.test(use.name) && !heiName.test(body.name) && size(use) < total * 0.5) bold.add(use.id);
  }
  const byFamily = new Map<string, FontUse[]>();
  for (const use of uses) {
    const family = use.name.replace(/^[A-Z]{6}\+/, '');
    byFamily.set(family, [...(byFamily.get(family) ?? []), use]);
  }
  for (const twins of byFamily.values()) {
    if (twins.length !== 2 || bold.has(twins[0]!.id)) continue;
    const [more, less] = size(twins[0]!) >= size(twins[1]!) ? [twins[0]!, twins[1]!] : [twins[1]!, twins[0]!];
    const shared = [...less.characters.keys()].filter((c) => more.characters.has(c)).length;
    if (shared >= less.characters.size * 0.3 && shared >= 3) bold.add(less.id);
  }
  const share = [...bold].reduce((sum, id) => sum + size(uses.find((use) => use.id === id)!), 0);
  return share > total * 0.85 ? new Set() : bold;
}

function size(use: FontUse): number {
  let sum = 0;
  for (const count of use.characters.values()) sum += count;
  return sum;
}
