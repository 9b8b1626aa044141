import type { SentenceContext } from '../lib/classify/labels.ts';
import { shippedClassifier } from '../lib/classify/shipped.ts';

const subjects = ['我们', '本公司', '合作机构', '您授权的第三方', '本应用'];
const verbs = ['会收集', '将依法保存', '可能向关联方提供', '仅在取得同意后使用', '不会公开披露'];
const objects = ['您的姓名、手机号码和身份证件信息', '设备型号与网络状态', '位置信息以及交易记录', '通讯录中的联系人信息'];
const ends = ['，用于核验身份和评估风险。', '，您可以在设置中关闭。', '，法律法规另有规定的除外。'];

/** How many sentences of invented wording the shipped weights label in a second, alone and in place; best of five rounds. */
export function sentencesPerSecond(): { alone: number; placed: number } {
  const texts = subjects.flatMap((subject) =>
    verbs.flatMap((verb) => objects.flatMap((object) => ends.map((end) => subject + verb + object + end))),
  );
  const many = Array.from({ length: 5000 }, (_, i) => texts[i % texts.length]!);
  const alone = many.map((text): SentenceContext => ({ text, path: [], previous: null, next: null }));
  const placed = many.map(
    (text, i): SentenceContext => ({
      text,
      path: ['个人信息保护政策', `第${Math.floor(i / 40)}节`],
      previous: many[i - 1] ?? null,
      next: many[i + 1] ?? null,
    }),
  );
  return { alone: best(alone), placed: best(placed) };
}

function best(sentences: readonly SentenceContext[]): number {
  const classify = shippedClassifier();
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    classify(sentences);
    shortest = Math.min(shortest, performance.now() - started);
  }
  return Math.round(sentences.length / (shortest / 1000));
}
