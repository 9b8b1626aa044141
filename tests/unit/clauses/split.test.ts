import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';

const pathOf = (markdown: string, words: string) => {
  const clause = readingOf(markdown).clauses.find(({ text, kind }) => kind !== 'heading' && text.includes(words))!;
  return { path: clause.path.map((heading) => heading.replace(/^\W*[一二三四五六七八九十\dA-Z（）().、]+\s?/, '')), role: clause.role };
};

describe('split', () => {
  it('nests headings by the order in which their notations appear', () => {
    const policy = [
      '1. 我们如何收集个人信息',
      '1.1 您主动提供的信息',
      'A.注册',
      '您需要填写手机号码，否则无法注册。',
      'B.找回密码',
      '您需要再次验证手机号码。',
      '1.2 我们自动获取的信息',
      'A.设备',
      '我们会读取设备型号。',
      '2. 我们如何共享个人信息',
      '我们会把订单交给快递公司。',
    ].join('\n\n');
    expect(pathOf(policy, '再次验证')).toEqual({ path: ['我们如何收集个人信息', '您主动提供的信息', '找回密码'], role: 'collection' });
    expect(pathOf(policy, '读取设备')).toEqual({ path: ['我们如何收集个人信息', '我们自动获取的信息', '设备'], role: 'collection' });
    expect(pathOf(policy, '快递')).toEqual({ path: ['我们如何共享个人信息'], role: 'sharing' });
  });

  it('ends a heading where its list goes on as a paragraph', () => {
    const policy = ['一、收集', 'A.扫码登录', '我们会读取二维码。', 'B.如果您更换手机，需要重新验证身份，届时请按照提示操作。'].join(
      '\n\n',
    );
    expect(pathOf(policy, '更换手机').path).toEqual(['收集']);
  });

  it('takes a run of headings that come again for a list of contents', () => {
    const contents = ['一、收集什么', '二、共享给谁', '三、您的权利'];
    const policy = ['目录', ...contents, contents[0], '我们收集手机号。', contents[1], '我们不共享。', contents[2], '您可以注销。'].join(
      '\n\n',
    );
    const { clauses } = readingOf(policy);
    expect(clauses.filter(({ role }) => role === 'toc').map(({ text }) => text)).toContain('二、共享给谁');
    expect(pathOf(policy, '注销')).toEqual({ path: ['您的权利'], role: 'rights' });
  });

  it('reads bare headings that a bare list of contents names, those that name no section as parts of the one before', () => {
    const titles = ['我们如何收集您的个人信息', '我们如何共享您的个人信息', '您如何管理您的个人信息', '调整推送', '如何联系我们'];
    const policy = [
      '目录',
      ...titles,
      ...titles.flatMap((title, i) => [title, `第${i}段里我们会说明${'许多需要用户留心阅读的'.repeat(4)}事情。`]),
    ].join('\n\n');
    expect(pathOf(policy, '第0段')).toEqual({ path: ['我们如何收集您的个人信息'], role: 'collection' });
    expect(pathOf(policy, '第3段')).toEqual({ path: ['您如何管理您的个人信息', '调整推送'], role: 'rights' });
    expect(pathOf(policy, '第4段').role).toBe('contact');
  });

  it('ends a list of contents where running text begins', () => {
    const policy = [
      '目录',
      '收集',
      '共享',
      '您在注册时需要向我们提供手机号码，以便我们为您创建账户，如果您拒绝提供该信息，您将无法注册成为我们的用户，也无法使用借款服务。',
    ].join('\n\n');
    expect(pathOf(policy, '共享').role).toBe('toc');
    expect(pathOf(policy, '无法注册').role).not.toBe('toc');
  });

  it('lets a function named "complaints" under collection stay collection', () => {
    const policy = ['一、我们如何收集信息', '（一）咨询与投诉', '我们会记录您的通话。', '二、联系我们', '请致电客服。'].join('\n\n');
    expect(pathOf(policy, '记录您的通话').role).toBe('collection');
    expect(pathOf(policy, '致电').role).toBe('contact');
  });

  it('reads a short item above a list of its own as the heading of that list', () => {
    const policy = [
      '- 信息的收集\n  - 注册与认证\n    - 我们会收集您的手机号码。\n  - 我们也会读取设备型号。\n- 信息的对外提供\n  - 我们会把订单交给快递公司。',
      '以上内容自公布之日起执行。',
    ].join('\n\n');
    expect(pathOf(policy, '手机号码').path).toEqual(['信息的收集', '注册与认证']);
    expect(pathOf(policy, '设备型号')).toEqual({ path: ['信息的收集'], role: 'collection' });
    expect(pathOf(policy, '快递').path).toEqual(['信息的对外提供']);
    expect(pathOf(policy, '以上内容').path).toEqual([]);
  });

  it('keeps cookies apart from the software that shares their heading', () => {
    const policy = ['二、我们如何使用Cookie、缓存和SDK', '我们使用Cookie保存您的偏好。', '我们接入了第三方SDK，它们也会使用Cookie。'].join(
      '\n\n',
    );
    expect(pathOf(policy, '您的偏好').role).toBe('cookies');
    expect(pathOf(policy, '接入了').role).toBe('sdk-list');
  });
});
