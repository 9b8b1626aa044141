import type { Span } from '../../document/policy-document.ts';

/** Words for children whose data a guardian gives; others only say that a service is not for children. */
export const wards =
  /child['’]s (?:name|data|date|details|personal)|学员|孩子|子女|被监护人|被保险人为未成年|亲子|监护人信息|儿童的?(?:姓名|身份)/;

/** "我们会在取得监护人同意后收集孩子的姓名": in a section on minors, data of a child that a guardian gives. */
export function wardsData(text: string, { from, to }: Span): Span | null {
  const match =
    /(?<!不)(?:会|将|需要|需|可能)[^，。；不]{0,24}(?:收集|采集|获取|处理)[^，。；不]{0,4}(?:孩子|子女|儿童|未成年人|被监护人)的(?!同意)/.exec(
      text.slice(from, to),
    );
  return match && { from: from + match.index, to: from + match.index + match[0].length };
}
