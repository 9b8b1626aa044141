import { describe, expect, it } from 'vitest';
import { requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';
const rest = '为了让您顺利借款，请您先读完以下说明。';

describe('data told by whether they must be given', () => {
  it.each([
    ['注册账号要提供手机号码。', 'phone', 'required'],
    ['您提供手机号码后才能注册。', 'phone', 'required'],
    ['只有提供手机号码，才能注册。', 'phone', 'required'],
    ['没有手机号码就无法注册。', 'phone', 'required'],
    ['缺少身份证号，借款流程将无法继续。', 'id-number', 'required'],
    ['不提供身份证照片，我们就不能给您放款。', 'id-photo', 'required'],
    ['借款申请中，姓名、身份证号码、银行卡号为必填信息。', 'id-number', 'required'],
    ['为完成实名认证，您务必提交姓名和身份证号码。', 'id-number', 'required'],
    ['申请贷款时要填写单位名称、月收入。', 'income', 'required'],
    ['昵称、电子邮箱为选填项。', 'email', 'optional'],
    ['您可以不填写电子邮箱，不影响借款。', 'email', 'optional'],
    ['通讯录授权并非借款的必要条件，您可以拒绝。', 'address-book', 'optional'],
    ['您愿意的话，可以上传车辆行驶证以提高额度。', 'vehicle', 'optional'],
    ['如不授权相机权限，您将不能使用视频客服。', 'service-record', null],
  ] as const)('%s', (sentence, category, requirement) => {
    expect(requirementOf(`${section}${rest}${sentence}`, category) ?? null).toBe(requirement);
  });
});
