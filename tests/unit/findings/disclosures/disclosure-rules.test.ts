import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../../../../lib/findings/disclosures/disclosure-rules.ts';
import { findVagueWords } from '../../../../lib/findings/disclosures/find-vague-words.ts';
import { matchSentences } from '../../../../lib/findings/sentence-rules.ts';
import { readingOf } from '../../reading-of.ts';

const said = (section: string, text: string) => [
  ...new Set(matchSentences(readingOf(`${section}\n\n${text}`), disclosureRules).map(({ id }) => id)),
];

describe('sentence disclosures', () => {
  it.each([
    ['一、收集', '为了核实身份，我们收集您的姓名。', 'purposes'],
    ['一、收集', '处理敏感个人信息前，我们会取得您的单独同意。', 'sensitive-necessity'],
    ['五、权利', '对自动化决策结果有异议的，您可以要求我们解释。', 'automated-decision'],
    ['六、未成年人', '我们不向未成年人提供服务。', 'minors'],
    ['三、保存', '我们不会向境外传输您的信息。', 'cross-border'],
    ['三、保存', '您的信息存放在境内，但您发起跨境汇款等个人主动行为的除外。', 'cross-border'],
    ['四、安全', '发生信息泄露后，我们会及时告知您。', 'breach-notice'],
    ['七、变更', '本政策变更时，我们会以弹窗通知您。', 'change-notice'],
    ['八、联系', '您可以向监管部门投诉，也可以向法院起诉。', 'complaint'],
  ])('in "%s": %s', (section, text, id) => {
    expect(said(section, text)).toContain(id);
  });
  it.each([
    ['九、定义', '敏感个人信息是指一旦泄露可能造成影响的信息。', 'sensitive-necessity'],
    ['一、收集', '我们收集您的投诉电话录音。', 'complaint'],
  ])('not in "%s": %s', (section, text, id) => {
    expect(said(section, text)).not.toContain(id);
  });
});

describe('vague words', () => {
  it('counts them where they carry weight', () => {
    const reading = readingOf('一、我们如何收集信息\n\n我们可能会收集包括但不限于设备等信息。\n\n九、定义\n\n个人信息包括但不限于姓名。');
    expect(findVagueWords(reading).find(({ word }) => word === '包括但不限于')?.count).toBe(1);
  });
});
