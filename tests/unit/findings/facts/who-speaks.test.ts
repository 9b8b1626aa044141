import { describe, expect, it } from 'vitest';
import { findOperators } from '../../../../lib/findings/facts/operators.ts';
import { readingOf } from '../../reading-of.ts';

const operators = (text: string) => findOperators(readingOf(text)).map(({ name }) => name);
const acting = '\n\n青屿金服会收集您的手机号码。\n\n青屿金服将妥善保管。\n\n青屿金服不会出售资料。';

describe('who speaks, however it calls itself', () => {
  it.each([
    ['泽州青屿小额贷款有限公司（以下简称“本平台”）尊重您的隐私。', ['泽州青屿小额贷款有限公司']],
    ['泽州青屿小额贷款有限公司与泽州青屿科技有限公司（以下合称“贷款人”）共同提供服务。', ['泽州青屿小额贷款有限公司', '泽州青屿科技有限公司']],
    ['本协议所称“平台方”是指泽州青屿科技有限公司。', ['泽州青屿科技有限公司']],
    ['泽州青屿小额贷款有限公司（下称“青屿小贷”）发放贷款，泽州青屿科技有限公司（下称“青屿科技”）运营平台。\n\n本文以“本公司”指代青屿小贷与青屿科技。', ['泽州青屿小额贷款有限公司', '泽州青屿科技有限公司']],
    [`泽州青屿小额贷款有限公司与泽州青屿科技有限公司（以下合称“青屿金服”）共同提供服务。${acting}`, ['泽州青屿小额贷款有限公司', '泽州青屿科技有限公司']],
  ])('%s', (text, names) => {
    expect(operators(text)).toEqual(names);
  });

  it('prefers who is called "we" to whose platform it is', () => {
    expect(operators('泽州青屿科技有限公司（以下简称“平台方”）提供页面。泽州青屿小额贷款有限公司（以下简称“我们”）发放贷款。')).toEqual(['泽州青屿小额贷款有限公司']);
  });
});
