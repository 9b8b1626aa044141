import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/document/read-text.ts';
import { outlineOf, printTable } from './page.ts';

describe('Markdown', () => {
  it('reads headings, bold, items, escapes, links and addresses', () => {
    const { blocks, source } = readText(
      '# 某贷隐私政策\n\n我们收集**身份证\\_号**，见[《第三方清单》](https://a.example/list)或<https://b.example/x>。\n\n- 设备信息\n  - 型号\n',
    );
    expect(source).toBe('markdown');
    expect(blocks.map((block) => (block.kind === 'table' ? '' : `${block.kind}${block.level} ${block.text}`))).toEqual([
      'heading1 某贷隐私政策',
      'paragraph0 我们收集身份证_号，见《第三方清单》或https://b.example/x。',
      'item1 设备信息',
      'item2 型号',
    ]);
    const [, text] = blocks;
    expect(text).toMatchObject({
      marks: [{ kind: 'bold', from: 4, to: 9 }],
      links: [
        { from: 11, to: 18, href: 'https://a.example/list' },
        { from: 19, to: 38, href: 'https://b.example/x' },
      ],
    });
  });

  it('joins a paragraph that the end of a page broke, also inside bold', () => {
    const document = readText(
      '## 存储\n\n我们会在法律规定的期限内保存您的个人信息，超过期限后将进行删除或者匿名化处理，**但是您与我们另有约定的情况**\n\n**除外**，届时我们会另行告知您。\n\n下一段。\n',
    );
    expect(outlineOf(document)).toEqual([
      '存储',
      '我们会在法律规定的期限内保存您的个人信息，超过期限后将进行删除或者匿名化处理，但是您与我们另有约定的情况除外，届时我们会另行告知您。',
      '下一段。',
    ]);
  });

  it('does not join headings, numbered lines and finished sentences', () => {
    const document = readText('**一、总则**\n\n1. 注册\n\n为您开户，我们收集手机号。\n\n2. 登录\n\n登录时验证密码。\n');
    expect(outlineOf(document)).toEqual(
      ['一、总则', '1. 注册', '为您开户，我们收集手机号。', '2. 登录', '登录时验证密码。'].map((text) => text.replace('. ', '.')),
    );
  });

  it('reads tables of bars', () => {
    const { blocks } = readText('## 清单\n\n| 名称 | 目的 |\n| --- | :-: |\n| 甲**SDK** | 推送 |\n');
    expect(blocks[1]?.kind === 'table' && printTable(blocks[1])).toBe('名称|目的\n甲SDK|推送');
  });

  it('keeps an asterisk behind a word as a mark', () => {
    const [, block] = readText('# 政策\n\n收集身份证号\\*、住址*。\n').blocks;
    expect(block?.kind !== 'table' && block?.marks.map((mark) => block.text.slice(mark.from, mark.to))).toEqual(['收集身份证号', '住址']);
  });
});

describe('plain text', () => {
  it('takes a line for a paragraph', () => {
    expect(outlineOf(readText('隐私政策\n\n我们收集姓名\n我们收集住址\n'))).toEqual(['隐私政策', '我们收集姓名', '我们收集住址']);
  });

  it('joins lines of a text that is wrapped by hand', () => {
    const sentence = 'We collect the name, the address and the income of every person who applies for a loan with us. ';
    const words = sentence.repeat(14).trim().split(' ');
    const lines: string[] = [''];
    for (const word of words) {
      if (lines.at(-1)!.length + word.length > 70) lines.push('');
      lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
    }
    const { blocks, lang } = readText(`Privacy notice\n\n${lines.join('\n')}\n\nSecond paragraph.\n`);
    expect(blocks).toHaveLength(3);
    expect(lang).toBe('en');
  });

  it('knows headings with bare numbers that count up, and no numbered steps', () => {
    const text =
      '某贷隐私政策\n1 信息的收集\n我们收集您的姓名。\n2 信息的使用\n用于审核。\n3 个月内不登录的，我们会提醒您。\n3 您的权利\n您可以注销账号。\n';
    const headings = readText(text)
      .blocks.filter((block) => block.kind === 'heading')
      .map((block) => block.kind !== 'table' && block.text);
    expect(headings).toEqual(['1信息的收集', '2信息的使用', '3您的权利']);
    expect(readText('办理步骤：\n1 打开设置\n2 点注销\n3 输入密码\n4 完成\n').blocks.some((block) => block.kind === 'heading')).toBe(false);
  });

  it('knows questions that divide a text, and English headings in capitals', () => {
    const questions = ['我们收集哪些信息？', '这些信息给谁？', '信息存多久？', '怎么注销账号？'];
    const { blocks } = readText(questions.map((each) => `${each}\n请看下面的说明。`).join('\n'));
    expect(blocks.filter((block) => block.kind === 'heading')).toHaveLength(4);
    expect(readText('Privacy notice\nHOW WE USE YOUR DATA\nWe use it to decide about loans.\n').blocks[1]?.kind).toBe('heading');
  });

  it('joins lines wrapped by hand though cells and headings stand a line each', () => {
    const words = '我们会把您填写的资料、证件照片以及借款和还款的记录提供给放款机构，由放款机构审核以后决定是否借款给您。';
    const running = words.repeat(9);
    const lines = Array.from({ length: Math.ceil(running.length / 38) }, (_, i) => running.slice(i * 38, i * 38 + 38));
    const cells = [
      '权限',
      '用途',
      '系统',
      '相机',
      '扫码',
      '安卓',
      '位置',
      '选城市',
      '安卓',
      '日历',
      '还款提醒',
      '安卓',
      '短信',
      '读验证码',
      '安卓',
    ];
    const { blocks } = readText([...lines, '', ...cells, '', '以上权限您可以随时关闭。'].join('\n'));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(blocks[0]?.kind !== 'table' && blocks[0]?.text.length).toBe(running.length);
  });

  it('reads bullets as items', () => {
    expect(readText('我们收集：\n• 姓名\n• 住址\n').blocks.map((block) => block.kind)).toEqual(['paragraph', 'item', 'item']);
  });
});

describe('a copied text of which a part is wrapped', () => {
  const wrapped = (text: string) => text.match(/.{1,30}/gu)!.join('\n');
  const long = '我们在您注册账户时会收集您的手机号码与短信验证码用于核验您的身份是否真实有效，如您拒绝提供则账户无法创建。';

  it('joins the broken lines and leaves the whole ones', () => {
    const whole =
      '为了向您提供额度评估与合同签署服务，我们会在取得您的单独同意后收集您的姓名、证件号码、联系方式、居住地址以及职业信息，并按法律规定的期限妥善保存。';
    const document = readText(
      [wrapped(long), whole, wrapped(long), wrapped(long), wrapped(long), wrapped(long), wrapped(long)].join('\n\n'),
    );
    expect(outlineOf(document).slice(0, 3)).toEqual([long, whole, long]);
  });

  it('leaves short cells below a full line alone', () => {
    const cells = `${'甲乙丙丁'.repeat(7)}、收货人\n必填`;
    const document = readText(
      [wrapped(long), '一'.repeat(90), wrapped(long), wrapped(long), wrapped(long), wrapped(long), wrapped(long), cells].join('\n\n'),
    );
    expect(outlineOf(document).slice(-2)).toEqual(cells.split('\n'));
  });
});

describe('records of which each stands on one line', () => {
  it('become a table', () => {
    const records = ['晨星推送SDK 提供者：晨星网络科技有限公司 用途：消息推送', '白鹭支付SDK 提供者：白鹭支付有限公司 用途：支付'];
    const document = readText(`附录 工具包名录\n\n${records.map((record, i) => `${i + 1}. 名称：${record}`).join('\n')}\n`);
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && printTable(table)).toBe(
      '名称|提供者|用途\n晨星推送SDK|晨星网络科技有限公司|消息推送\n白鹭支付SDK|白鹭支付有限公司|支付',
    );
  });

  it('reads rows whose cells tabs part, as browsers copy a table', () => {
    const { blocks } = readText(
      '第三方清单如下：\n名称\t提供者\t用途\n青鸟SDK\t青鸟科技有限公司\t推送消息\n白鹭SDK\t白鹭科技有限公司\n如有疑问请联系我们。',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    const table = blocks[1]!;
    expect(table.kind === 'table' && table.rows.map((row) => row.map((each) => each.text))).toEqual([
      ['名称', '提供者', '用途'],
      ['青鸟SDK', '青鸟科技有限公司', '推送消息'],
      ['白鹭SDK', '白鹭科技有限公司', ''],
    ]);
    expect(readText('我们的地址：\t某路1号\n我们的电话：\t400').blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });
});
