import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Span } from '../../../document/policy-document.ts';
import { type KindHit, kindSet } from '../kinds-in-text.ts';
import type { FoundMeans } from '../offer.ts';
import type { Statement } from '../statement.ts';

/**
 * Of several kinds and paths in one sentence, the kinds that a path serves: the ones named in its own part between commas
 * (在“我的”查询…，在“我的-资料”修改…), else all.
 */
export function meantFor(statement: Statement, one: FoundMeans): ChoiceKindId[] {
  if (one.means.type !== 'menu') return statement.kinds;
  // The entries of one last step (观看历史/收藏) stand in one place: they serve what that place serves.
  const menus = statement.offer.means.filter(
    ({ means }, i, all) =>
      means.type === 'menu' && all.findIndex((other) => other.means.type === 'menu' && other.from === all[i]!.from) === i,
  );
  if (menus.length > 1 && !leadsToAccount(statement, one) && menus.some((menu) => leadsToAccount(statement, menu))) {
    return statement.kinds.filter((kind) => kind !== 'unbind-third-party');
  }
  if (statement.kinds.length < 2) return statement.kinds;
  const part = partAround(statement, one);
  const within = (hit: Span) => hit.from >= part.from && hit.to <= part.to;
  const served = (hits: readonly KindHit[]) => kindSet(hits.filter(within)).filter((kind) => statement.kinds.includes(kind));
  if (menus.length > 1) {
    const here = statement.by === 'sentence' ? served(statement.named) : [];
    const done = here.length > 0 ? here : served(statement.acts);
    if (done.length > 0) return done;
  }
  // Permissions named in another part than the path are closed elsewhere: 在“授权管理”撤回，也可以关闭设备权限.
  const permissions = statement.named.filter((hit) => hit.kind === 'permissions');
  if (permissions.length === 0 || permissions.some(within) || /权限/.test(one.means.value)) return statement.kinds;
  return statement.kinds.filter((kind) => kind !== 'permissions');
}

/** A path that names the other company's account. */
function leadsToAccount(statement: Statement, menu: Span): boolean {
  return statement.acts.some((act) => act.kind === 'unbind-third-party' && act.from >= menu.from && act.to <= menu.to);
}

function partAround({ clause: { text }, span }: Statement, one: Span): Span {
  const from = Math.max(span.from, ...['，', ',', '；', '：'].map((mark) => text.lastIndexOf(mark, one.from - 1) + 1));
  const ends = ['，', ',', '；', '。'].map((mark) => text.indexOf(mark, one.to)).filter((at) => at >= 0);
  return { from, to: Math.min(span.to, ...ends) };
}
