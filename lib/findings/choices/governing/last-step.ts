import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { kindSet, kindsInText } from '../kinds-in-text.ts';
import type { Governed, Ruling } from './governed.ts';

/** The list in the app of what has been collected of the user. */
const listOfCollected = /(?:已?收集|采集)的?个人信息(?:明示)?清单|个人信息(?:收集|采集|查询)?(?:明示)?清单/;
const sharingStep = /(?:共享|对外提供|introductions|sharing)(?![^>]*(?:清单|名单|列表|目录|list))[^>]*$/i;

/** A path that ends in 注销账号 or 个性化推荐 says itself what it is for. */
export function lastStep(g: Governed): Ruling {
  const kinds = g.offer.means
    .filter((one) => one.means.type === 'menu')
    .flatMap((one) =>
      kindSet(
        kindsInText(g.clause.text, g.hits, { from: one.from, to: one.to }, 'heading').filter(
          (hit) => (hit.kind !== 'marketing' && hit.kind !== 'permissions') || !/[-—–>→➔＞/]/.test(g.clause.text.slice(hit.to, one.to)),
        ),
      ),
    )
    .filter(
      (kind) => kind !== 'complain' && kind !== 'access-copy' && kind !== 'correct' && !(kind === 'delete' && /cookie/i.test(g.text)),
    );
  // 【授权管理】: what other companies were allowed is no permission of the phone.
  if (kinds.includes('permissions') && /第三方[^，。；]{0,10}的?授权/.test(g.text) && !/权限/.test(g.text))
    kinds.splice(0, kinds.length, ...kinds.filter((kind) => kind !== 'permissions'));
  if (g.offer.means.some((one) => one.means.type === 'menu' && sharingStep.test(one.means.value))) kinds.push('stop-sharing');
  const list: ChoiceKindId[] =
    g.offer.means.some((one) => one.means.type === 'menu') && listOfCollected.test(g.text) && !/第三方|共享|SDK/i.test(g.text)
      ? ['access-copy']
      : [];
  const all = [...new Set<ChoiceKindId>([...kinds, ...list, ...unbound(g)])];
  return all.length > 0 ? { kinds: all, by: 'menu' } : { kinds: [], by: 'none' };
}

/** “设置-第三方账号”解除绑定: the last step says what is unbound. */
function unbound(g: Governed): ChoiceKindId[] {
  return g.offer.means.flatMap(({ means, to }): ChoiceKindId[] => {
    // “我的发布”里删除: what stands at the end of the way is deleted there.
    if (
      means.type === 'menu' &&
      /^[”"』」】）)\s]*(?:中|里|内|处|页面)(?:自行|自主|随时|逐条|直接|予以|进行)*(?:删除|删掉|清除|清空)(?=[，。；,;]|$)/.test(
        g.clause.text.slice(to),
      )
    )
      return ['delete'];
    if (
      means.type !== 'menu' ||
      !/^[”"』」】）)\s]*(?:中|里|内|处|页面|进行|予以|来|可以?|随时)*(?:解除|解绑|取消绑定|取消关联)/.test(g.clause.text.slice(to))
    )
      return [];
    if (/银行卡|卡片|储蓄卡/.test(means.value)) return ['unbind-card'];
    return /第三方|三方|微信|支付宝|QQ|微博|账[号户]绑定|社交/i.test(means.value) ? ['unbind-third-party'] : [];
  });
}
