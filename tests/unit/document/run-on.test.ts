import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/document/node/read-file.ts';
import { readText } from '../../../lib/document/read-text.ts';

const texts = (document: ReturnType<typeof readText>) => document.blocks.map((block) => (block.kind === 'table' ? '' : block.text));
const filler =
  '柚米借条把这些内容写得尽量完整，好让每一位用户都读得明白，也请用户在提交申请之前先花几分钟看一遍全文。有不明白的地方，随时可以打电话来问。';

describe('sections that run on without ends of lines', () => {
  it('are cut before numbers that count up, and their titles parted from the text', () => {
    const parts = texts(
      readText(
        `柚米借条隐私政策一、信息的收集（一）账号注册您可以用手机号码注册账号。${filler}（二）身份核验为了向您放款，我们收集身份证照片。${filler}二、信息的共享我们会把姓名交给合作银行。${filler}三、信息的保存${filler}四、联系我们您可以拨打客服电话。${filler}`,
      ),
    );
    expect(parts).toEqual(expect.arrayContaining(['一、信息的收集', '（一）账号注册', '（二）身份核验', '二、信息的共享', '四、联系我们']));
    expect(parts).toContain(`我们会把姓名交给合作银行。${filler}`);
  });

  it('stay whole where numbers only point to something', () => {
    const whole = `我们统一、规范地处理信息。按照本政策第二条和前述（一）的约定，以及第三条、（二）所说的情形，${filler.repeat(6)}`;
    expect(texts(readText(whole))).toEqual([whole]);
  });
});

describe('titles at the head of a paragraph', () => {
  const page = (lead: (title: string) => string) =>
    readHtml(
      `<body><h1>柚米借条隐私政策</h1>${['一、信息的收集', '二、信息的共享', '三、信息的保存'].map((title) => `<p>${lead(title)}${filler}</p>`).join('')}</body>`,
    );

  it('are parted where they are bold', () => {
    expect(texts(page((title) => `<b>${title}</b>`))).toEqual([
      '柚米借条隐私政策',
      '一、信息的收集',
      filler,
      '二、信息的共享',
      filler,
      '三、信息的保存',
      filler,
    ]);
  });

  it('are parted where a sentence plainly begins behind them, and items of a list are no titles', () => {
    expect(texts(page((title) => `${title}我们会说明每一项内容。`))[1]).toBe('一、信息的收集');
    expect(texts(page((title) => `${title.slice(0, 2)}用户注册本平台账户时填写的内容。`))[1]).toBe(
      `一、用户注册本平台账户时填写的内容。${filler}`,
    );
  });
});

describe('titles without numbers', () => {
  const lines = ['我们收集哪些信息', '信息的共享', '存储与保护', '您的权利'].flatMap((title) => [title, filler]);
  const kinds = (document: ReturnType<typeof readText>) => document.blocks.slice(1).map(({ kind }) => kind);
  const titled = lines.map((_, i) => (i % 2 === 0 ? 'heading' : 'paragraph'));

  it('head the sections of a text and of a page that has no headings', () => {
    expect(kinds(readText(['柚米借条隐私政策。', ...lines].join('\n')))).toEqual(titled);
    expect(kinds(readHtml(`<body><p>柚米借条隐私政策。</p>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`))).toEqual(titled);
  });

  it('may stand right above the title of their first part', () => {
    const stacked = lines.flatMap((line) => (line === '信息的共享' ? [line, '委托处理'] : [line]));
    expect(kinds(readText(['柚米借条隐私政策。', ...stacked].join('\n'))).filter((kind) => kind === 'heading')).toHaveLength(5);
  });

  it('are none in a text that numbers its sections', () => {
    const numbered = ['一、总则', '二、信息处理', '三、用户权益', '四、附则'].flatMap((title) => [title, filler]);
    expect(kinds(readText(['柚米借条隐私政策。', ...lines, ...numbered].join('\n'))).slice(0, lines.length)).not.toContain('heading');
  });

  it('are none where they are few, or cells under one another', () => {
    expect(kinds(readText(['柚米借条隐私政策。', ...lines.slice(0, 4)].join('\n')))).not.toContain('heading');
    expect(kinds(readText(['柚米借条隐私政策。', '收集目的', '使用方式', '存储期限', '共享对象', filler].join('\n')))).not.toContain(
      'heading',
    );
  });
});
