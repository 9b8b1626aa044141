import { describe, expect, it } from 'vitest';
import { emails, links } from '../../../../lib/findings/choices/addresses.ts';
import { phones } from '../../../../lib/findings/choices/phones.ts';
import { postAddresses } from '../../../../lib/findings/choices/post-addresses.ts';
import { replyWords } from '../../../../lib/findings/choices/reply-words.ts';

const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);

describe('phones', () => {
  it.each([
    ['客服电话（400-0000-111）', ['400-0000-111']],
    ['拨打4008-000-111', ['4008-000-111']],
    ['客服热线【95000】', ['95000']],
    ['客服热线952000', ['952000']],
    ['打给我们（0571-00001111，工作日）', ['0571-00001111']],
    ['致电021-00001111转8001', ['021-00001111转8001']],
    ['电话：（010）00001111', ['（010）00001111']],
    ['热线 1010 0000 或 10100000', ['10100000']],
    ['联系电话：13800001111', ['13800001111']],
    ['call 0800 555 0100', ['0800 555 0100']],
    ['call 0800 555 0100.', ['0800 555 0100']],
    ['热线 400-000-00001', ['400-000-00001']],
    ['电话010-0000-1111', ['010-0000-1111']],
    ['请打400-000-00001转2号键', ['400-000-00001']],
  ])('%s', (text, expected) => {
    expect(values(phones(text))).toEqual(expected);
  });
  it.each([
    '投诉也可拨打12378或12321',
    '邮政编码100085',
    '设立于2010年',
    '95000元',
    '第12345号令',
    '传真：021-00001111',
    '版本10.0.10000',
    '2022-01-02',
  ])('none in "%s"', (text) => {
    expect(phones(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it('reads e-mails and links as printed, without marks around them', () => {
    expect(values(emails('发送至【privacy@example.com】。'))).toEqual(['privacy@example.com']);
    expect(values(links('访问<https://example.com/a?b=1>联系'))).toEqual(['https://example.com/a?b=1']);
    expect(values(links('请登录www.example.com.cn，办理'))).toEqual(['www.example.com.cn']);
    expect(values(links('官网：example.com办理'))).toEqual(['example.com']);
  });
  it('takes addresses for letters, not the registered seat', () => {
    expect(postAddresses('通讯地址：北京市东城区一号路2号院3号楼，邮编100000')[0]?.value).toBe('北京市东城区一号路2号院3号楼');
    expect(postAddresses('注册地址：北京市东城区一号路2号院3号楼')).toEqual([]);
    expect(postAddresses('住所：北京市东城区一号路2号院3号楼')).toEqual([]);
    expect(postAddresses('南京市玄武区山西路 8 号 9 楼')[0]?.use).toBe('plain');
    expect(postAddresses('邮箱地址：a@example.com')).toEqual([]);
    expect(postAddresses('来信请寄：南京市玄武区山西路8号')[0]).toMatchObject({ value: '南京市玄武区山西路8号', use: 'letters' });
    expect(postAddresses('需要您的通信地址、联系方式、银行账号')).toEqual([]);
    expect(postAddresses("Data Officer, 1 Miller's Row, Seaton AB1 2CD.")[0]?.value).toBe("1 Miller's Row, Seaton AB1 2CD");
  });
});

describe('reply words', () => {
  it.each([
    ['回复“T”即可', ['T']],
    ['您可以回复TD退订', ['TD']],
    ['回复“退订”或“N”', ['退订', 'N']],
    ['编辑短信发送“0000”至号码', ['0000']],
    ['按短信中提供的方式退订', ['退订']],
    ['通过信息提示的方式退订', ['退订']],
    ['reply STOP to any message', ['STOP']],
    ['text STOP in reply', ['STOP']],
    ['短信里回 N', ['N']],
  ])('%s', (text, expected) => {
    expect(values(replyWords(text))).toEqual(expected);
  });
  it.each([
    '我们将在15日内回复您',
    '您可以退订短信',
    'we will reply to you',
    'your text messages',
    '我们会发送Cookie',
    '账单短信不在退订之列',
  ])('none in "%s"', (text) => {
    expect(replyWords(text)).toEqual([]);
  });
});
