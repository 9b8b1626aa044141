import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/detect/judge.ts';
import { chinesePages } from './chinese-pages.ts';
import { englishPages } from './english-pages.ts';
import { signalsOf } from './page.ts';

describe('judge', () => {
  for (const page of [...chinesePages, ...englishPages])
    it(`${page.policy ? 'accepts' : 'rejects'}: ${page.what}`, () => {
      expect(judge(signalsOf(page)).policy).toBe(page.policy);
    });
});
