import { describe, expect, it } from 'vitest';
import { loadClassifier } from '../../../lib/classify/classifier.ts';
import type { SentenceContext } from '../../../lib/classify/labels.ts';
import { shippedClassifier } from '../../../lib/classify/shipped.ts';
import shipped from '../../../lib/classify/weights/topics.json';

const alone = (text: string): SentenceContext => ({ text, path: [], previous: null, next: null });
const classify = shippedClassifier();

describe('shipped classifier', () => {
  it.each([
    ['注册时，我们会收集您的手机号码、昵称和头像。', 'collection'],
    ['我们会申请开启您的相机权限和麦克风权限。', 'permission'],
    ['未经您同意，我们不会向任何第三方共享您的个人信息。', 'sharing'],
    ['您的信息将保存在位于中国境内的机房。', 'storage'],
    ['我们采用加密传输、访问控制等措施防止数据泄露。', 'security'],
    ['未满十四周岁的儿童须在监护人陪同下阅读并同意本政策。', 'special-audience'],
    ['您可以在“我的-设置-账号安全”中注销账号或撤回授权。', 'management'],
    ['如有疑问，请拨打客服热线或发送邮件与我们联系。', 'contact'],
    ['本政策更新后，我们会以弹窗形式通知您。', 'revision'],
    ['如我们停止运营本产品，会停止继续收集您的个人信息，并以公告的形式通知您。', 'cessation'],
  ])('%s → %s', (text, topic) => {
    expect(classify([alone(text)])[0]!.topics).toContain(topic);
  });

  it('finds what matters and passes over what does not', () => {
    const [weighty, hollow] = classify([alone('我们可能将您的手机号码和设备信息提供给合作机构用于营销。'), alone('感谢您的信任与支持！')]);
    expect(weighty!.important).toBe(true);
    expect(hollow!.important).toBe(false);
    expect(hollow!.topics).toEqual([]);
  });

  it('gives probabilities and one result a sentence', () => {
    const results = classify(['甲方信息。', '', '😀'].map(alone));
    expect(results).toHaveLength(3);
    for (const { score } of results) {
      for (const p of [score.important, score.risk, ...Object.values(score.topics)]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
    }
    expect(classify([])).toEqual([]);
  });

  it('is pure: the same sentences get the same labels, in any company', () => {
    const sentence = alone('我们会把订单信息用于售后服务。');
    const first = classify([sentence]);
    classify([alone('别的句子。')]);
    expect(classify([alone('又一句。'), sentence])[1]).toEqual(first[0]);
  });

  it('looks at headings and neighbours when they are given', () => {
    const text = '该信息包括收货人姓名和地址。';
    const under = (heading: string, previous: string) => classify([{ text, path: [heading], previous, next: null }])[0]!.score.topics;
    const collecting = under('一、我们如何收集您的个人信息', '下单时需要您填写收货信息。');
    const sharing = under('三、我们如何共享您的个人信息', '我们会与物流公司共享您的信息。');
    expect(collecting.collection).toBeGreaterThan(sharing.collection);
    expect(sharing.sharing).toBeGreaterThan(collecting.sharing);
  });

  it('sees the same whether a neighbour stands in the list or is only quoted', () => {
    const text = '以上信息仅用于核验身份。';
    const previous = '我们会收集您的姓名。';
    const quoted = classify([{ text, path: ['一、收集'], previous, next: null }]);
    const listed = classify([
      { text: previous, path: ['一、收集'], previous: null, next: text },
      { text, path: ['一、收集'], previous, next: null },
    ]);
    expect(listed[1]).toEqual(quoted[0]);
  });
});

describe('stored weights', () => {
  it('are refused in another format', () => {
    expect(() => loadClassifier({ ...shipped, format: shipped.format + 1 })).toThrow(/format .*npm run train/);
  });

  it('are refused for other topics', () => {
    expect(() => loadClassifier({ ...shipped, topics: [...shipped.topics].reverse() })).toThrow(/other topics/);
  });

  it('are refused with a part missing', () => {
    expect(() => loadClassifier({ ...shipped, text: { ...shipped.text, bias: [] } })).toThrow(/bias has 0 entries/);
    expect(() => loadClassifier({ ...shipped, text: { ...shipped.text, table: '' } })).toThrow(/packed numbers/);
  });
});
