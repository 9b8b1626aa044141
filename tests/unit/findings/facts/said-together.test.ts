import { describe, expect, it } from 'vitest';
import { findOperators } from '../../../../lib/findings/facts/operators.ts';
import { readingOf } from '../../reading-of.ts';

describe('companies that speak together', () => {
  it('are all that the alias for all of them covers', () => {
    const text =
      '# 云杉借条隐私政策\n\n云杉科技有限公司（以下简称“本公司”）及其关联公司红鹿科技有限公司、白鹭科技有限公司（以下合称“我们”）是处理者。';
    expect(findOperators(readingOf(text)).map(({ name }) => name)).toEqual(['云杉科技有限公司', '红鹿科技有限公司', '白鹭科技有限公司']);
  });
});
