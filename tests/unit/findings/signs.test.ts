import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { analyse } from '../../../lib/analysis.ts';
import { shippedClassifier } from '../../../lib/classify/shipped.ts';
import { readText } from '../../../lib/document/read-text.ts';
import { sign, signsIn } from '../../../lib/findings/signs.ts';
import { lexicon } from '../../../lib/lexicon/lexicon.ts';

const tests = join(import.meta.dirname, '../..');
const tools = { matcher: lexicon(), classifier: shippedClassifier() };
/** The engine, and the same with every sign in every clause, so that every pattern is tried. */
let engines: (typeof analyse)[];

beforeAll(async () => {
  engines = [(await import('../../../lib/analysis.ts')).analyse];
  vi.resetModules();
  vi.doMock('../../../lib/findings/signs.ts', () => ({ sign, signsIn: () => -1 }));
  engines.push((await import('../../../lib/analysis.ts')).analyse);
  vi.doUnmock('../../../lib/findings/signs.ts');
});

function bothRead(text: string): [unknown, unknown] {
  const document = readText(text);
  return [engines[0]!(document, tools).card, engines[1]!(document, tools).card];
}

/** What the patterns behind the signs look for, and what stands around it. */
const words = [
  '我们',
  '您',
  '会',
  '不会',
  '将',
  '向',
  '与',
  '由',
  '为我们',
  '信息',
  '手机号',
  '短信',
  '未成年人',
  '儿童',
  '为对象',
  '收集',
  '获取',
  '提供给',
  '共享至',
  '委托',
  '聘请',
  '外包给',
  '某某公司',
  '合作机构',
  '云服务商',
  '上报征信系统',
  '接收方包括',
  '合并',
  '收购',
  '受让人',
  '转让',
  '法院',
  '监管机构',
  '要求',
  '披露',
  '十五',
  '15',
  '日内',
  '工作日',
  '回复',
  '答复',
  '年满18周岁',
  '岁以下',
  '请勿使用',
  '存储在中国境内',
  '保存',
  '三年',
  '致电',
  '0571-88881234',
  '发邮件至',
  'a@b.com',
  '寄至',
  '某某市某某路1号',
  '回复TD',
  '退订',
  '到网点办理',
  '点击“我的”-“设置”',
  '“我的—隐私”',
  '权限',
  '没有',
  '相机',
  '仅',
  '在您的设备上',
  '涉及他人',
  '同意',
  '传言',
  '敏感个人信息',
  '包括',
  '征信机构',
  '借款',
  '。',
  '，',
  '；',
  '：',
  '\n',
  '\n三、共享\n',
  '\n四、您的权利\n',
  '\nto the courts ',
  ' within 30 days',
  ' share your name with ',
];

describe('signs', () => {
  it('are told of a text together', () => {
    expect(signsIn('第3天')).toBe(sign.digit | sign.day);
    expect(signsIn('好')).toBe(0);
  });

  it('spare searches and change no card', () => {
    for (const set of readdirSync(tests).filter((name) => name.startsWith('policies') && name !== 'policies-detect')) {
      for (const policy of readdirSync(join(tests, set), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
        const [quick, thorough] = bothRead(readFileSync(join(tests, set, policy.name, 'source.txt'), 'utf8'));
        expect(quick, policy.name).toEqual(thorough);
      }
    }
  }, 120_000);

  it('change no card of whatever text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 10, maxLength: 120 }), (parts) => {
        const [quick, thorough] = bothRead(parts.join(''));
        expect(quick).toEqual(thorough);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
