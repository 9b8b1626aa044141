import { describe, expect, it } from 'vitest';
import type { DataId } from '../../../../lib/card/taxonomy.ts';
import { kinds, permissionsIn, requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

/** Ways in which lenders name what they take; none of them is found without its kind. */
const wordings: Partial<Record<DataId, readonly string[]>> = {
  minor: [
    '您为孩子办理分期时，须提供被监护人姓名与身份信息。',
    '购买教育课程的，我们会收集子女姓名与就读年级。',
    '您作为监护人应上传亲子关系证明。',
  ],
  judicial: [
    '我们会查询您的失信记录、限高信息。',
    '我们会向公开平台获取您的涉诉情况及裁判信息。',
    '我们还会获取您的司法风险信息、被执行情况。',
    '授权我们查询与您有关的信用报告、诉讼信息以及社保缴纳信息。',
  ],
  travel: ['我们会获取您的乘机记录。', '经您授权，我们收集您的酒店入住记录与打车记录。', '我们会取得您的高速通行记录。'],
  profile: [
    '我们会为您建立用户画像。',
    '我们会形成您的客群标签。',
    '我们会从数据公司取得您的风险分值。',
    '我们会提取您的偏好特征，向您推荐产品。',
  ],
  'service-record': [
    '您拨打热线的，通话将被录音。',
    '我们会保存您与客服的会话文字。',
    '您投诉时，我们会记录投诉诉求与处理结果记录。',
    '我们会采集视频面审的影像。',
  ],
  health: ['申请延期还款的，您须提供诊断证明。', '办理医美分期须上传体检报告。', '购买药品时我们会收集您的处方信息。'],
  face: ['我们会要求您手持身份证拍照上传。', '我们会采集您的面部影像与动作视频。', '您须上传手持证件照片。'],
  sms: ['App会读取您手机的通讯录、通话记录、短信以及应用列表。', '我们会读取您手机中的银行短信。', '我们会收集您的动账短信。'],
  'address-book': ['经您授权，我们会上传您的手机通讯录。', '我们会读取您的电话簿。', '我们会获取您的通讯录好友。'],
  'device-info': ['我们会收集您设备的剩余存储空间。', '我们会收集屏幕分辨率、电池电量。', '我们会收集您的手机品牌。'],
};

describe('wordings of what is taken', () => {
  for (const [kind, sentences] of Object.entries(wordings)) {
    for (const sentence of sentences) it(`${kind}: ${sentence}`, () => expect(kinds(section + sentence)).toContain(kind));
  }

  it('lists what comes from others behind the purpose', () => {
    const text = `${section}我们会从合作机构取得与您有关的信息，用于评价风险，包括：车辆情况、涉诉记录、航旅出行频次。`;
    expect(kinds(text)).toEqual(expect.arrayContaining(['vehicle', 'judicial', 'travel']));
  });
});

describe('words that only look like data', () => {
  it.each([
    ['fingerprint', '您可开启指纹或面容登录，验证在手机内完成。'],
    ['fingerprint', '您可以使用指纹付款。本公司不收集您的指纹。'],
    ['credit-score', '企业主可提供纳税信用等级。'],
    ['media-library', '我们会收集手机的可用存储空间大小。'],
    ['sim', '授权我们向银行、电信运营商以及其他机构查询您的学历。'],
    ['contact-person', '您提交的资料如涉及子女等其他人，请确保已取得其同意。'],
  ] as const)('%s: %s', (kind, sentence) => expect(kinds(section + sentence)).not.toContain(kind));

  it('does not take what a permission is used for as data', () => {
    const text = '# 某政策\n\n## 设备权限\n\n我们会申请以下权限：\n\n相机：扫码、拍照搜索、发布内容；\n\n麦克风：语音搜索；';
    expect(kinds(text)).not.toContain('search-history');
    expect(kinds(text)).not.toContain('user-content');
  });
});

describe('permissions granted in a sentence', () => {
  it('are named behind the consent', () => {
    const text = `${section}为防范欺诈，经您在手机上允许，客户端会读取您手机的通讯录、通话记录、短信。`;
    expect(permissionsIn(text)).toEqual(['address-book', 'call-log', 'sms']);
  });

  it('are not the functions that a permission serves, nor the rights of a superuser', () => {
    expect(permissionsIn('# 某政策\n\n## 权限\n\n相机权限：用于拍摄证件、人脸识别。')).toEqual(['camera']);
    expect(permissionsIn(`${section}我们会收集Wi-Fi信息、电池电量、是否获得ROOT权限。`)).toEqual([]);
  });
});

describe('demands told by doing without', () => {
  it.each([
    ['optional', 'email', '您需要开具发票的，须填写接收发票的电子邮箱。不开票则无须填写。'],
    ['optional', 'service-record', '您向客服求助时，我们会留存通话录音。若您不联系客服，则不会产生上述信息。'],
    ['optional', 'bank-card', '您使用旧机回收的，须提供收款银行卡号；您可以放弃使用旧机回收。'],
    ['optional', 'voiceprint', '您可选择开启声纹登录。本行会采集您的声纹特征。不开启该功能的，您可以使用密码登录。'],
    ['optional', 'media-library', '我们会访问您的相册以便上传凭证。拒绝后，您无法使用上述功能，账户和还款不受影响。'],
    ['required', 'id-photo', '我们会要求您手持身份证拍照。您拒绝拍摄的，借款申请将被退回。'],
    ['required', 'phone', '我们会收集您的手机号码、登录密码。手机号码是履行实名制所必需的信息，如您拒绝提供，将无法完成注册。'],
    ['required', 'camera', '我们会访问您的相机以便拍摄证件。拒绝相机授权将无法完成实名认证。'],
  ] as const)('%s %s: %s', (demand, kind, sentence) => expect(requirementOf(section + sentence, kind)).toBe(demand));

  it('reach only what the refusal names', () => {
    const text = `${section}为了评定借款资格，我们需要您提供姓名、身份证号码、婚姻状况。您不提供姓名、身份证号码的，不能申请借款。`;
    expect(requirementOf(text, 'id-number')).toBe('required');
    expect(requirementOf(text, 'marital')).toBe('unstated');
  });

  it('are no denial of collecting', () => {
    expect(kinds(`${section}您发送语音须开启麦克风。您不使用客服的，我们不会收集上述信息。`, 'not-collected')).toEqual([]);
  });
});
