import { describe, expect, it } from 'vitest';
import { generalContact } from '../../../../lib/findings/choices/general-contact.ts';
import { readingOf } from '../../reading-of.ts';

const contact = (...parts: string[]) =>
  generalContact(readingOf(['# 示例贷隐私政策', ...parts].join('\n\n'))).means.map(({ means }) =>
    means.value ? `${means.type}:${means.value}` : means.type,
  );

describe('general contact', () => {
  it('is what the contact section prints, line by line', () => {
    expect(
      contact(
        '# 十、如何联系我们',
        '客服热线：95000',
        '邮箱：dpo@example.com',
        '通讯地址：杭州市西湖区一号路2号',
        '您也可以联系在线客服。',
      ),
    ).toEqual(['phone:95000', 'email:dpo@example.com', 'post:杭州市西湖区一号路2号', 'online-service']);
  });

  it('leaves out the registered seat and regulators', () => {
    expect(
      contact(
        '# 十、联系我们',
        '公司名称：示例贷有限公司，注册地址：杭州市西湖区一号路2号。',
        '电话：400-0000-111',
        '您还可以向金融监管总局投诉，电话12378。',
      ),
    ).toEqual(['phone:400-0000-111']);
  });

  it('comes from invitations where no section is headed so', () => {
    expect(
      contact(
        '# 一、我们收集的信息',
        '发卡机构客服电话为400-0000-222。',
        '# 八、其他',
        '如您对本政策有任何疑问，请拨打400-0000-111与我们联系。',
      ),
    ).toEqual(['phone:400-0000-111']);
  });

  it('is not the part on what is collected for complaints', () => {
    expect(
      contact(
        '# 一、我们如何收集信息',
        '## 5. 咨询、投诉与回访',
        '您拨打400-0000-222投诉的，我们会收集录音。',
        '# 九、联系我们',
        '邮箱：dpo@example.com',
      ),
    ).toEqual(['email:dpo@example.com']);
  });

  it('is printed in bold without being a heading, and no annex is part of it', () => {
    expect(
      contact(
        '# 十、如何联系我们',
        '**客服热线：95000**',
        '**在线客服：示例贷“我的-在线客服”**',
        '**附录一：人脸识别服务告知**',
        '处理者的联系方式：95111。',
      ),
    ).toEqual(['phone:95000', 'menu:我的 > 在线客服']);
  });
});
