import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Governed, Ruling } from './governed.ts';
import { incidental, upkeep } from './kind-groups.ts';
import { besideShared, ownVerbs } from './own-verbs.ts';

/** Whatever the heading: switching off permissions is a choice of its own. */
const closesPermissions =
  /关闭[^，。；]{0,8}权限|权限[^，。；]{0,6}关闭|权限的(?:改变|变更|调整|撤回)|(?:管理|调整|变更|改变)[^，。；]{0,6}(?:设备|系统|手机|应用|访问)权限|(?:撤销|撤回|收回)[^，。；]{0,10}权限|(?:应用|系统|设备|手机)权限(?:管理|设置)(?:页面)?(?:中|里|内)/;

/** "Deletion of your account and data" under a heading on erasure: the account goes as well. */
const deletesAccount = /\b(?:delet(?:e|ion of|ing)|eras(?:e|ure of|ing)|clos(?:e|ure of|ing)) (?:your|the|an) account\b/i;

/** Rights that are used by taking back one consent, or by looking into a list. */
const ownWithdrawal = new Set<ChoiceKindId>(['stop-sharing', 'personalisation', 'model-training', 'unbind-third-party']);

/** "开启或关闭相机等权限，改变授权范围或撤回您的授权": permissions are what is taken back. */
const changesScope = /(?:改变|变更|调整)[^，。；]{0,6}授权范围|撤回[^，。；]{0,4}授权/;

/**
 * What a sentence that names choices is about: those, and what the heading above adds to them or takes away.
 * @param named the choices it names, at least one, but for `complaint`, which it may name as well
 */
export function byName(g: Governed, named: ChoiceKindId[], complaint: readonly ChoiceKindId[]): Ruling {
  const shared = named.filter((kind) => g.governing.includes(kind));
  // "看和改": a sentence in which one looks and changes serves both, although only one has its full word.
  if (
    named.length === 1 &&
    named[0] === 'correct' &&
    g.governing.length === 2 &&
    g.governing.every((kind) => upkeep.has(kind)) &&
    /[看查][^，。；]{0,3}(?:修改|更改|更正|改)/.test(g.text)
  ) {
    return { kinds: g.governing, by: 'context' };
  }
  // 查阅并管理地址 under a heading for looking up and correcting: managing is both.
  if (
    named.length === 1 &&
    named[0] === 'access-copy' &&
    g.governing.includes('access-copy') &&
    g.governing.includes('correct') &&
    /(?:查[阅询看]|访问)(?:并|和|与|及|、)管理/.test(g.text)
  ) {
    return { kinds: ['access-copy', 'correct'], by: 'context' };
  }
  if (
    shared.length === 0 &&
    named.includes('permissions') &&
    g.governing.includes('withdraw-consent') &&
    g.offer.means.some((one) => one.means.type === 'device-settings' || (one.means.type === 'menu' && /权限/.test(one.means.value)))
  ) {
    return { kinds: ['withdraw-consent', ...named], by: 'sentence' };
  }
  if (
    shared.length === 0 &&
    named.every((kind) => upkeep.has(kind)) &&
    g.governing.some((kind) => upkeep.has(kind)) &&
    g.governing.length <= 2
  ) {
    return { kinds: [...new Set([...g.governing, ...named])], by: 'context' };
  }
  // "To end a bank connection, go to …" under withdrawing consent: it is a consent that is taken back.
  if (
    shared.length === 0 &&
    (g.governing.includes('withdraw-consent') ||
      (g.governing.length === 0 && g.register === 'rights' && g.previous.includes('withdraw-consent'))) &&
    named.length === 1 &&
    named[0] === 'unbind-third-party' &&
    /[a-z]{3} [a-z]/i.test(g.text)
  ) {
    return { kinds: ['withdraw-consent', 'unbind-third-party'], by: 'sentence' };
  }
  // 取消对单个接收方的授权 under 停止共享: the withdrawal is the way of that right.
  if (
    shared.length === 0 &&
    g.governing.length === 1 &&
    ownWithdrawal.has(g.governing[0]!) &&
    named.every((kind) => kind === 'withdraw-consent' || kind === 'access-copy')
  ) {
    return { kinds: g.governing, by: 'context' };
  }
  // “我的”-“主页”，访问您关注的人，并修改…: looked at and changed in one place.
  const looked =
    shared.length === 1 &&
    shared[0] === 'correct' &&
    g.governing.includes('access-copy') &&
    (ownVerbs(g, g.governing)?.includes('access-copy') ?? false);
  if (looked) return { kinds: ['access-copy', ...named], by: 'sentence' };
  const guided = shared.length > 0 && g.register === 'rights' && named.length <= g.governing.length + 2;
  return {
    kinds: guided
      ? named.filter(
          (kind) =>
            shared.includes(kind) ||
            !incidental.has(kind) ||
            besideShared(g, kind, shared) ||
            (kind === 'permissions' && closesPermissions.test(g.text)) ||
            (kind === 'withdraw-consent' && shared.includes('permissions') && changesScope.test(g.text)) ||
            (kind === 'close-account' && deletesAccount.test(g.text)),
        )
      : [...named, ...complaint],
    by: 'sentence',
  };
}
