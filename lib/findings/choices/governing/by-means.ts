import type { Means } from '../../../card/card.ts';
import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Governed, Ruling } from './governed.ts';
import { incidental } from './kind-groups.ts';

const messages: readonly ChoiceKindId[] = ['marketing', 'personalisation'];

/** Means that serve one choice only tell by themselves what a sentence is about. */
export function byMeans(g: Governed): Ruling | null {
  const has = (type: Means['type']) => g.offer.means.some((one) => one.means.type === type);
  const above = g.leadIn ?? g.governing;
  const messaged =
    g.named.some((kind) => messages.includes(kind)) || (!speaksOfMarketing(g) && above.some((kind) => messages.includes(kind)));
  const underMessages = g.named.length > 0 && /[a-z]{3} [a-z]/i.test(g.text) && !g.named.some((kind) => messages.includes(kind));
  if (has('sms-reply') && (!messaged || underMessages)) return { kinds: ['marketing', ...g.named], by: 'means' };
  if (has('browser-settings') && !g.named.includes('cookies') && !g.named.includes('stop-sharing') && speaksOfCookies(g)) {
    return { kinds: ['cookies', ...g.named.filter((kind) => !incidental.has(kind))], by: 'means' };
  }
  // "您可以在“我的-设置-清理缓存”里清除", in the section on cookies.
  if (
    has('menu') &&
    g.clause.role === 'cookies' &&
    g.named.every((kind) => kind === 'delete') &&
    /清除|清理|清空|关闭|禁用|停用|拒绝/.test(g.text)
  )
    return { kinds: ['cookies'], by: 'means' };
  if (has('device-settings') && g.register === 'elsewhere' && g.named.length === 0 && g.clause.kind !== 'cell' && speaksOfPermissions(g)) {
    return { kinds: ['permissions'], by: 'means' };
  }
  return null;
}

function speaksOfMarketing({ hits, span }: Governed): boolean {
  return hits.some((hit) => hit.concept === 'choice-topic.marketing' && hit.from >= span.from && hit.to <= span.to);
}

function speaksOfCookies({ clause, hits, governing }: Governed): boolean {
  return clause.role === 'cookies' || governing.includes('cookies') || hits.some((hit) => hit.concept === 'choice-topic.cookies');
}

function speaksOfPermissions({ clause, hits, span, refuses }: Governed): boolean {
  return refuses && (clause.role === 'permissions' || hits.some((hit) => hit.concept === 'choice-topic.permissions' && hit.from < span.to));
}
