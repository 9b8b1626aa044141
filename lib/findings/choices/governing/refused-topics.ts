import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { Governed } from './governed.ts';

/** Of the topics before, those that the refusal means: messages one receives are marketing, whatever else was spoken of. */
export function refusedTopics(g: Governed): ChoiceKindId[] {
  const messages = /接[收受][^，。；]{0,10}(?:信息|短信|电话|消息|推送|通知)/.test(g.text) && g.topics.includes('marketing');
  // 关闭剪切板 behind words on sharing turns off something else.
  const shared = !/关闭(?!该|此|上述|前述|本)[^，。；、“”]{2,12}/.test(g.text) || /共享|分享|提供|第三方|授权|推荐/.test(g.text);
  return messages ? ['marketing'] : g.topics.filter((kind) => kind !== 'stop-sharing' || shared).slice(0, 2);
}
