import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';

const acting = [
  '会收集您的手机号码。',
  '会把姓名提供给合作银行。',
  '将妥善保存这些信息。',
  '可能更新本政策。',
  '不会向他人出售信息。',
  '重视您的意见。',
  '承诺及时答复。',
];
const operators = (head: string, name: string) =>
  explain(readText(['隐私政策', head, ...acting.map((words) => `${name}${words}`)].join('\n'))).card.app.operators;

describe('a policy that never says "we"', () => {
  it('speaks by the name that it gives to its company', () => {
    expect(operators('柚米网络小额贷款有限公司及其关联方（以下简称“柚米”）通过柚米借条向您提供服务。', '柚米')).toEqual([
      '柚米网络小额贷款有限公司',
    ]);
  });

  it('speaks by the name that it gives to several', () => {
    expect(
      operators(
        '借款由柚米小额贷款有限公司（下称“柚米小贷”）发放，平台由柚米数字技术有限公司（下称“柚米数字”）运营，本文以“柚米”指代柚米小贷与柚米数字。',
        '柚米',
      ),
    ).toEqual(['柚米小额贷款有限公司', '柚米数字技术有限公司']);
  });

  it('does not speak by the name of its users or partners', () => {
    expect(operators('柚米借条由柚米网络小额贷款有限公司运营，与云杉银行股份有限公司（以下简称“合作银行”）合作。', '合作银行')).toEqual([
      '柚米网络小额贷款有限公司',
    ]);
  });
});
