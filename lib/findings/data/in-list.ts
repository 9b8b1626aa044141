/** "the pages you opened, the buttons you pressed and any crash": beside a comma or a joining word. */
function inEnglishList(text: string, from: number, to: number): boolean {
  const before = `${from <= 24 ? '•' : ''}${text.slice(Math.max(0, from - 24), from)}`;
  const after = text.slice(to, to + 16);
  return (
    /(?:[,;:(•–—]|\b(?:and|or|your|any|including|such as))\s*(?:(?:the|your|a|an|any|other|its|of|past|precise|approximate|current|full|details of|type of|types of|copies of|about your) ?){0,2}$/i.test(
      before,
    ) ||
    /^(?: (?:data|information|details|numbers?|history|records?|type|version|address(?:es)?|you visit))?\s*(?:[,;)]|\.?$|\.\s|(?:and|or|\() )/i.test(
      after,
    )
  );
}

/** A word in a list: beside an enumeration mark, a label, or filling its line. */
export function inList(text: string, { from, to }: { from: number; to: number }): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  const after = text.slice(to, to + 6);
  if (/[a-z]/i.test(text[from]!) && inEnglishList(text, from, to)) return true;
  return (
    /[、：:】）)/]|^$|您的|以及|[和及与]$/.test(before) ||
    /^(?:信息|数据|号码|记录)?[、（(】：:/]|^(?:信息|数据)?(?:以?及|[和与等])/.test(after) ||
    text.length <= to - from + 6
  );
}
