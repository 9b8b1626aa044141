/** A company's name as printed, with its place in the text. */
export interface CompanyName {
  name: string;
  from: number;
  to: number;
}

const suffix = '(?:股份有限公司|有限责任公司|集团有限公司|有限公司)';
const place = '(?:[（(][\\u4e00-\\u9fff]{2,12}[）)])';
const chinese = new RegExp(`(?:[\\u4e00-\\u9fffA-Za-z0-9·]|${place}){2,36}?${suffix}`, 'g');
/** Words that stand before a name without belonging to it; the name begins behind the last of them. */
const lead =
  /^.*(?:由|是|为|向|与|和|或|及|给|指|即|给予|包括|例如|比如|其中|以及|来自|合作的|委托|公司名称|运营者|运营方|开发者|提供方|提供者|名称|接收方|主体|公司|的|在)(?=[\u4e00-\u9fff（(]{4,}$)/;
const regions = /^(?:北京|上海|天津|重庆|广东|广州|深圳|浙江|杭州|江苏|南京|四川|成都|湖北|武汉|福建|厦门|海南|山东|中国)/;

/** Chinese company names with their legal form (有限公司, 有限责任公司, 股份有限公司), in order. */
export function companyNames(text: string): CompanyName[] {
  const found: CompanyName[] = [];
  for (const match of text.matchAll(chinese)) {
    let name = match[0];
    const region = [...name.matchAll(new RegExp(regions.source.slice(1), 'g'))].find((m) => m.index > 0 && m.index < name.length - 8);
    const cut = lead.exec(name.slice(0, -4));
    if (cut && cut[0].length < name.length - 6) name = name.slice(cut[0].length);
    else if (region && region.index <= 8) name = name.slice(region.index);
    const from = match.index + match[0].length - name.length;
    found.push({ name, from, to: from + name.length });
  }
  return found;
}
