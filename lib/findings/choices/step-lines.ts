import type { Statement } from './statement.ts';

const stepLine =
  /^\s*(?:第[一二三四五六七八九]步|步骤[一二三四五六七八九\d]*|[（(]?\d{1,2}[）).、]|[①-⑨]|step \d)?[、，,：:.\s]*(?:再|然后|随后|接着|最后|then )?(?:在[^，。；]{0,12}(?:页面|界面))?[，,]?(?:点击|点选|进入|选择|打开|找到|tap|click|select|choose|open)/i;

/** A path told in steps, one a line (第一步：点击“我的”；第二步：点击“设置”), is one path: later steps join the first line's. */
export function joinSteps(list: readonly Statement[]): void {
  let start: Statement | undefined;
  for (const statement of list) {
    const text = statement.clause.text.slice(statement.span.from, statement.span.to);
    const menu = statement.offer.means.find((one) => one.means.type === 'menu');
    const head = start?.offer.means.find((one) => one.means.type === 'menu');
    const next = start && statement.clause.id - start.clause.id <= 4 && statement.clause.id > start.clause.id;
    if (menu && head && next && stepLine.test(text) && sameKinds(start!, statement) && !beginsAnew(head.means.value, menu.means.value)) {
      const joined = { ...head, means: { type: 'menu' as const, value: `${head.means.value} > ${menu.means.value}` } };
      start!.offer.means.splice(start!.offer.means.indexOf(head), 1, joined);
      statement.offer.means.splice(statement.offer.means.indexOf(menu), 1);
    } else start = menu && statement.offer.means.length === 1 && (stepLine.test(text) || /[；;，,]\s*$/.test(text)) ? statement : undefined;
  }
}

/** A line that sets out from where the first one did is a way of its own. */
function beginsAnew(head: string, path: string): boolean {
  const first = head.split(' > ')[0]!;
  return path.split(' > ')[0] === first;
}

function sameKinds(a: Statement, b: Statement): boolean {
  return a.kinds.length > 0 && b.kinds.every((kind) => a.kinds.includes(kind));
}
