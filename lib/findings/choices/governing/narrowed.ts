import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Governed } from './governed.ts';

/** Under a heading for recommendations and messages both, what a sentence speaks of tells which of them it turns off. */
export function byMatter(g: Governed, kinds: ChoiceKindId[]): ChoiceKindId[] {
  if (!kinds.includes('personalisation') || !kinds.includes('marketing')) return kinds;
  const said = g.text.replace(/[（(][^（）()]*[）)]/g, '');
  const recommended = /推荐|个性化|猜[你您]|画像|偏好|personali[sz]|recommend/i.test(said);
  const sent = /营销|短信|推送|消息|通知|电话|外呼|退订|邮件|marketing|message|text|call|e-?mail/i.test(said);
  // “我的-设置-个性化推荐”, for "推送的个性化内容": the entry of the menu says which of the two it turns off.
  const menus = g.offer.means.filter((one) => one.means.type === 'menu').map((one) => one.means.value);
  // "您可在设备中关闭通知功能", of all that is pushed: the phone knows no recommendations.
  if (g.offer.means.length > 0 && g.offer.means.every((one) => one.means.type === 'device-settings') && /通知/.test(said))
    return kinds.filter((kind) => kind !== 'personalisation');
  if (
    menus.length > 0 &&
    menus.every((path) => /个性化|推荐/.test(path) && !/消息|通知|短信|营销|推送/.test(path)) &&
    menus.length === g.offer.means.length &&
    !/[与和及、]推送|推送[与和及、]/.test(g.text)
  )
    return kinds.filter((kind) => kind !== 'marketing');
  if (recommended === sent) return kinds;
  return kinds.filter((kind) => kind !== (recommended ? 'marketing' : 'personalisation'));
}

/** Under a heading for cards and accounts both, the thing that a sentence names tells which of them it unbinds. */
export function byObject({ hits, span }: Governed, kinds: ChoiceKindId[]): ChoiceKindId[] {
  if (!kinds.includes('unbind-card') || !kinds.includes('unbind-third-party')) return kinds;
  const names = (kind: ChoiceKindId) =>
    hits.some((hit) => hit.concept === `choice-object.${kind}` && hit.from >= span.from && hit.to <= span.to);
  if (names('unbind-card') === names('unbind-third-party')) return kinds;
  return kinds.filter((kind) => kind !== (names('unbind-card') ? 'unbind-third-party' : 'unbind-card'));
}
