import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/detect/judge.ts';
import { chineseLegalPapers } from './chinese-legal-papers.ts';
import { chineseNearMisses } from './chinese-near-misses.ts';
import { chinesePolicies } from './chinese-policies.ts';
import { englishNearMisses } from './english-near-misses.ts';
import { englishPolicies } from './english-policies.ts';
import { signalsOf } from './page.ts';

const pages = [...chinesePolicies, ...englishPolicies, ...chineseLegalPapers, ...chineseNearMisses, ...englishNearMisses];

describe('judge', () => {
  for (const page of pages)
    it(`${page.policy ? 'accepts' : 'rejects'}: ${page.what}`, () => {
      expect(judge(signalsOf(page)).policy).toBe(page.policy);
    });
});
