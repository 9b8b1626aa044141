import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/lexicon/concept.ts';
import { Matcher } from '../../../lib/lexicon/matcher.ts';

const concept = (id: string, zh: string[]): Concept => ({ id, zh, en: [] });
const matcher = new Matcher([
  concept('data.phone', ['手机号']),
  concept('data.sms', ['短信']),
  concept('cue.collect', ['收集']),
  concept('choice.stop', ['退订']),
]);
const texts = ['我们收集手机号、短信', '', '退订短信'];
const named = (hits: readonly { concept: string; from: number }[]) => hits.map(({ concept: id, from }) => `${id}@${from}`);

describe('the words found in several texts', () => {
  it('are told by text and namespace', () => {
    const words = matcher.findAll(texts);
    expect(named(words.of(0, 'data', 0, Infinity))).toEqual(['data.phone@4', 'data.sms@8']);
    expect(named(words.of(0, 'cue', 0, Infinity))).toEqual(['cue.collect@2']);
    expect(words.of(1, 'data', 0, Infinity)).toEqual([]);
    expect(words.of(0, 'choice', 0, Infinity)).toEqual([]);
    expect(words.of(0, 'unheard-of', 0, Infinity)).toEqual([]);
    expect(words.of(7, 'data', 0, Infinity)).toEqual([]);
  });

  it('are told within a stretch', () => {
    const words = matcher.findAll(texts);
    expect(named(words.of(0, 'data', 0, 8))).toEqual(['data.phone@4']);
    expect(named(words.of(0, 'data', 5, 10))).toEqual(['data.sms@8']);
    expect(words.of(0, 'data', 5, 9)).toEqual([]);
  });

  it('come together by position where several namespaces are asked for', () => {
    const words = matcher.findAll(texts);
    const both = words.bits((namespace) => namespace === 'choice' || namespace === 'data');
    expect(named(words.together(2, both))).toEqual(['choice.stop@0', 'data.sms@2']);
    expect(words.together(1, both)).toEqual([]);
  });

  it('are the same as those of each text alone, however many there are', () => {
    const many = Array.from({ length: 3000 }, (_, i) => texts[i % 3]!);
    const words = matcher.findAll(many);
    const all = words.bits(() => true);
    expect(many.map((_, i) => words.together(i, all))).toEqual(many.map((text) => matcher.find(text)));
  });
});
