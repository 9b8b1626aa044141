import { type ChoiceKindId, choiceKindIds } from '../../card/taxonomy.ts';
import { fold } from '../../clauses/normalise.ts';
import { numbering } from '../../clauses/numbering.ts';
import type { Concept } from '../../lexicon/concept.ts';
import labels from '../../lexicon/concepts/choice-labels.json';

/**
 * The words of labels. 改 and 看 stand in every second sentence, so they stay out of the matcher and count only where they
 * are the whole label of an entry, or one of the parts that it joins (查和复制, See and copy).
 */
const kindsOfWord = new Map<string, ChoiceKindId[]>();
for (const { id, zh, en } of labels as Concept[]) {
  const kind = choiceKindIds.find((each) => id === `choice-label.${each}`);
  if (!kind) throw new Error(`choice-labels.json has an entry for no choice: ${id}`);
  for (const word of [...zh, ...en].map(fold)) kindsOfWord.set(word, [...(kindsOfWord.get(word) ?? []), kind]);
}

const longest = { zh: 16, latin: 48 };
/** What a label says beside the thing itself: 我想…, 如何…您的信息, 权利. */
const before =
  /^(?:我|您|你|用户)?(?:想要|想|要|不想要|不想|不再|希望|如需|需要|申请|请求|要求|如何|怎么|怎样|关于|自助|自主|在线|随时|主动)?(?:把|将|对)?(?:我的|您的|你的|自己的)?/;
const after = /(?:我的|您的|你的|自己的)?(?:个人信息|信息|资料|数据)?(?:的?权利|权|功能|方式|途径|服务)?(?:了|吗|呢)?[?？!！。.：:]*$/;
const joints = /[、，,/／;；&＆]|和|与|及|或|\band\b|\bor\b/;

/** The choices that a short label names: 想删, 查和复制, 改, "Take your data elsewhere". None when it is no label at all. */
export function labelKinds(text: string): ChoiceKindId[] {
  const number = numbering(text);
  const label = text
    .slice(number?.length ?? 0)
    .replace(/[“”"'「」『』【】[\]（）()<>〈〉*·•▪●■◆]/g, '')
    .trim();
  if (label.length === 0 || label.length > (/[\u4e00-\u9fff]/.test(label) ? longest.zh : longest.latin)) return [];
  const folded = fold(label);
  const whole = kindsOf(folded);
  return whole.length > 0 ? whole : [...new Set(folded.split(joints).flatMap(kindsOf))];
}

function kindsOf(part: string): ChoiceKindId[] {
  const bare = part.replace(/[?？!！。.：:]+$/, '').trim();
  const known = kindsOfWord.get(bare);
  if (known) return known;
  // "Turn-down partners", "Data sharing": who receives, or that somebody does.
  if (/^[a-z -]{0,24}\b(?:partners|sharing|affiliates|third parties)$/.test(bare)) return ['stop-sharing'];
  const core = bare
    .replace(before, '')
    .replace(after, '')
    .replace(/^(?:your |how to |to )/, '')
    .replace(/ (?:your )?(?:personal )?(?:data|information|details)$/, '')
    .trim();
  const found = kindsOfWord.get(core);
  if (found) return found;
  // "查看借还款": looking something up, whatever it is called.
  if (/^(?:查看|查询|查阅)[^，。；、/和与及或]{1,6}$/.test(core)) return ['access-copy'];
  // English labels go on behind their verb: "unlink open banking".
  const verb = /^[a-z]+/.exec(core)?.[0];
  return verb && core.length > verb.length ? (kindsOfWord.get(verb) ?? []) : [];
}

const longestRunIn = 36;
const longestLatinRunIn = 60;
const runInEnd = /[。：:？?]|——|－－|[.!](?=\s)/;
const noLabel =
  /[，,；;>→]|^(?:通过|在(?=[“"【「『您])|点击|登[录陆]|我们(?!如何|怎样|怎么))|您可以|可通过|如果|如您|you can|you may|if you|please/i;

/** The label that a paragraph begins with, behind its number ("4. 删除您的个人信息。…", "Erase. …"); null when it begins otherwise. */
export function runInLabel(text: string, start: number): { from: number; to: number } | null {
  const rest = text.slice(start, start + longestLatinRunIn + 1);
  const marked = /^[【［〖]([^】］〗]{1,18})[】］〗]/.exec(rest);
  if (marked) return { from: start + 1, to: start + 1 + marked[1]!.length };
  const end = rest.search(runInEnd);
  if (end < 1 || end > (/[\u4e00-\u9fff]/.test(rest) ? longestRunIn : longestLatinRunIn)) return null;
  return noLabel.test(rest.slice(0, end)) ? null : { from: start, to: start + end };
}

/** "Prescreened offers: call …": a label of English, whatever it names. */
export const unknownLabel = /^\s*[A-Z][\w’' -]{2,32}: \S/;
