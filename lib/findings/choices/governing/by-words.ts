import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import { announcesWays } from '../english-cues.ts';
import { byName } from './by-name.ts';
import type { Governed, Ruling } from './governed.ts';
import { byTopic, upkeep } from './kind-groups.ts';
import { lastStep } from './last-step.ts';
import { ownVerbs } from './own-verbs.ts';
import { refusedTopics } from './refused-topics.ts';

const wayOf =
  /^\s*(?:具体的?|其)?(?:撤回|收回|撤销|解除|操作|关闭|取消|设置|退出|停用)的?(?:具体)?(?:路径|路线|方式|方法|办法|步骤|入口)(?:为|是|如下|：)/;

const notices = /是否(?:愿意|需要|希望)?接[收受][^，。；]{0,20}(?:通知|消息|推送|短信)/;

/** "You may object;" and the like: the next sentence says how. */
const shortRefusal = 24;

/** What a sentence is about by its words, by those it stands under or behind, or by the last step of its menu path. */
export function byWords(g: Governed): Ruling {
  const acts = g.offer.means.length > 0 || g.offer.unnamed.length > 0;
  const named = g.named.filter((kind) => kind !== 'complain');
  const complaint: ChoiceKindId[] = g.named.includes('complain') ? ['complain'] : [];
  if (g.leadIn) return byLeadIn(g, g.leadIn, named);
  if (named.length > 0) return byName(g, named, complaint);
  if (complaint.length > 0) {
    const asked = g.register === 'rights' && g.governing.includes('explain') ? (['explain'] as const) : [];
    return { kinds: [...asked, ...complaint], by: 'sentence' };
  }
  if (g.register === 'rights') {
    const narrowed = g.previous.filter((kind) => g.governing.includes(kind));
    // “设置-个性化服务”，关闭开关, among ways to look up and correct: the entry of the menu is a choice of its own.
    const entry = g.refuses ? lastStep(g).kinds.filter((kind) => byTopic.has(kind)) : [];
    if (entry.length > 0 && g.governing.length > 0 && g.governing.every((kind) => upkeep.has(kind) || kind === 'delete'))
      return { kinds: entry, by: 'menu' };
    if (narrowed.length > 0) return { kinds: ownVerbs(g, narrowed, false) ?? narrowed, by: 'previous' };
    // "选择是否接收应用内的通知" among the permissions of the phone.
    if (g.governing.length === 1 && g.governing[0] === 'permissions' && notices.test(g.text)) return { kinds: ['marketing'], by: 'topic' };
    // 您可以通过“我的”-“足迹”访问… under a heading for looking up, correcting and deleting: the verb tells which of them.
    if (g.governing.length > 0) return { kinds: ownVerbs(g, g.governing, false) ?? g.governing, by: 'context' };
    if (g.previous.length > 0) return { kinds: g.previous, by: 'previous' };
  } else {
    const told = lastStep(g);
    if (told.kinds.length > 0) return told;
    // "您可以撤回授权。具体撤回路径为“我的-…”": the way of what the sentence before offers.
    if (acts && g.previous.length > 0 && wayOf.test(g.text)) return { kinds: g.previous, by: 'previous' };
    if (acts && g.previous.length > 0 && g.previous.every((kind) => g.topics.includes(kind))) return { kinds: g.previous, by: 'previous' };
    if (
      g.refuses &&
      g.topics.length > 0 &&
      (acts || /联系|方式/.test(g.clause.text) || announcesWays.test(g.text) || g.text.length <= shortRefusal)
    )
      return { kinds: refusedTopics(g), by: 'topic' };
    if (g.previous.length > 0 && acts) return { kinds: g.previous, by: 'previous' };
    // Under a heading of its own (模型训练, 自动化决策) a refusal with a way to make it needs no further word.
    if (acts && g.refuses && g.governing.length === 1 && byTopic.has(g.governing[0]!)) return { kinds: g.governing, by: 'context' };
    if (acts && g.topics.includes('personalisation') && g.offer.means.some((one) => one.means.type === 'menu'))
      return { kinds: ['personalisation'], by: 'topic' };
  }
  return lastStep(g);
}

/** In a list that was announced for some choices: those, unless the entry tells of its own which it serves. */
function byLeadIn(g: Governed, leadIn: ChoiceKindId[], named: ChoiceKindId[]): Ruling {
  const within = leadIn.every((kind) => g.outer.includes(kind));
  const underHeading = named.filter((kind) => g.outer.includes(kind));
  if (g.outer.length > 0 && !within && underHeading.length > 0) return { kinds: underHeading, by: 'sentence' };
  const entry = ownVerbs(g, leadIn);
  if (entry) return { kinds: [...new Set([...entry, ...named])], by: 'lead-in' };
  const apart =
    named.length > 0 && !named.some((kind) => leadIn.includes(kind)) && /^[^。]{0,8}(?:如|若|当|想|需要|希望|针对|关于)/.test(g.text);
  return apart ? { kinds: named, by: 'sentence' } : { kinds: [...new Set([...leadIn, ...named])], by: 'lead-in' };
}
