import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { explain } from '../../../lib/engine.ts';

const warningsOf = (text: string) => explain(readText(text)).card.warnings.map(({ id }) => id);

describe('that there is no way out', () => {
  it('is said of a policy that takes data and names none', () => {
    expect(warningsOf('隐私政策\n我们会收集您的姓名和手机号码。')).toContain('no-opt-out-path');
    expect(warningsOf('隐私政策\n我们会收集您的姓名。您可以拨打客服热线400-100-2000注销账号。')).not.toContain('no-opt-out-path');
  });

  it('is not said of a text that takes nothing', () => {
    expect(warningsOf('轮渡时刻表\n第一班七点开船，最后一班晚上九点。')).toEqual([]);
  });
});
