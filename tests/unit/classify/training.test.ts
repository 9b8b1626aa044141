import { describe, expect, it } from 'vitest';
import { loadClassifier } from '../../../lib/classify/classifier.ts';
import { type CorpusSentence, corpusOf, readCorpus } from '../../../training/corpus.ts';
import { decideAcrossFolds, figures } from '../../../training/figures.ts';
import { foldsByPolicy, foldsByText } from '../../../training/folds.ts';
import { headingPaths } from '../../../training/headings.ts';
import { makeWeights, type Recipe } from '../../../training/make-weights.ts';
import { contextPlan, networkPlan } from '../../../training/plan.ts';
import { firstWeights } from '../../../training/sample-weights.ts';
import { bestThresholds } from '../../../training/thresholds.ts';

const topics = ['collection', 'storage', 'contact'] as const;
const wordings = {
  collection: (i: number) => `办理第${'甲乙丙丁戊己庚辛'[i % 8]}项业务时会收集您的姓名`,
  storage: (i: number) => `上述资料在${'一二三四五六七八'[i % 8]}号机房保存三年`,
  contact: (i: number) => `请致电${'东南西北中左右上'[i % 8]}区客服中心`,
};

/** Six invented policies of one heading and nine sentences each. */
function invented(): CorpusSentence[] {
  return [1, 2, 3, 4, 5, 6].flatMap((policy) => [
    { policy, i: 0, text: '一、说明', topics: [], important: false, risk: false },
    ...Array.from({ length: 9 }, (_, i): CorpusSentence => {
      const topic = topics[i % 3]!;
      return {
        policy,
        i: i + 1,
        text: wordings[topic](policy + i),
        topics: [topic],
        important: true,
        risk: topic === 'storage',
      };
    }),
  ]);
}

const recipe: Recipe = {
  first: { ...networkPlan, bits: 10, width: 8, epochs: 40 },
  second: { ...contextPlan, bits: 8, width: 4, epochs: 100 },
  foldCount: 3,
  foldSeed: 1,
};

describe('training', () => {
  const corpus = corpusOf(invented());

  it('learns what three topics look like, and the same again', () => {
    const weights = makeWeights(corpus, recipe);
    const classify = loadClassifier(weights);
    for (const topic of topics) {
      const text = wordings[topic](3);
      expect(classify([{ text, path: [], previous: null, next: null }])[0]!.topics).toEqual([topic]);
      expect(classify([{ text, path: ['一、说明'], previous: null, next: null }])[0]!.topics).toEqual([topic]);
    }
    expect(makeWeights(corpus, recipe)).toEqual(weights);
  });

  it('never learns from a label that is not there', () => {
    const [first, ...rest] = invented();
    const { topics: _, important: __, ...withheld } = rest[0]!;
    const weights = firstWeights(corpusOf([first!, withheld]));
    expect(Array.from(weights.slice(13, 25))).toEqual(Array(12).fill(0));
  });

  it('keeps policies, or equal texts, in one fold', () => {
    const sentences = invented();
    const byPolicy = foldsByPolicy(sentences, 3, 1);
    const byText = foldsByText(sentences, 3, 1);
    sentences.forEach((a, i) => {
      sentences.forEach((b, j) => {
        if (a.policy === b.policy) expect(byPolicy[i]).toBe(byPolicy[j]);
        if (a.text === b.text) expect(byText[i]).toBe(byText[j]);
      });
    });
    expect(new Set(byPolicy).size).toBe(3);
  });

  it('tells headings from numbering and closes them by the next of their rank', () => {
    const texts = ['一、收集', '（一）注册', '我们会收集手机号码。', '二、存储', '我们会保存三年。'];
    const sentences = texts.map((text, i): CorpusSentence => ({ policy: 1, i, text }));
    expect(headingPaths(sentences)).toEqual([[], [0], [0, 1], [], [3]]);
  });

  it('says when there is no corpus', () => {
    expect(readCorpus('no/such/folder')).toBeNull();
  });
});

describe('figures', () => {
  const sentences: CorpusSentence[] = [1, 2, 3, 4].map((policy) => ({
    policy,
    i: 0,
    text: String(policy),
    topics: policy <= 2 ? ['contact'] : [],
    important: policy <= 2,
    risk: policy === 1,
  }));
  const { labels } = corpusOf(sentences);
  const weights = new Float32Array(labels.length).fill(1);
  const sure = Float32Array.from(labels, (label) => (label === 1 ? 2 : -2));

  it('are 1 where every label is right, and thresholds stand between yes and no', () => {
    const judged = { scores: sure, labels, weights };
    const { important } = bestThresholds(judged);
    expect(important).toBeGreaterThan(-2);
    expect(important).toBeLessThanOrEqual(2);
    const given = decideAcrossFolds(judged, Int32Array.from([0, 1, 0, 1]));
    const found = figures(judged, given, () => true);
    expect(found.topicMicro).toBe(1);
    expect(found.importantMicro).toBe(1);
    expect(found.sentences).toBe(4);
  });

  it('count hits, misses and false calls', () => {
    const given = Uint8Array.from(labels, (label) => (label === 1 ? 1 : 0));
    const contactOfSecond = 13 + 8;
    const contactOfThird = 26 + 8;
    given[contactOfSecond] = 0;
    given[contactOfThird] = 1;
    const found = figures({ scores: sure, labels, weights }, given, () => true);
    expect(found.topicMicro).toBeCloseTo(0.5);
    expect(found.topics[8]).toBeCloseTo(0.5);
  });
});
