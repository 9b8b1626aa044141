import { describe, expect, it } from 'vitest';
import { kinds, requirementOf } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';
const of = (text: string, category: Parameters<typeof requirementOf>[1]) => requirementOf(section + text, category);

describe('what data are asked for decides', () => {
  it('lets a prize go', () => {
    expect(
      of('您参加邀请有礼的，须提供姓名、收件地址。您拒绝提供的，我们将无法向您支付中奖金额，但不影响您使用其他功能。', 'address'),
    ).toBe('optional');
    expect(
      of('参加答题时您可填写开户行与账号，这些信息是您收到奖金所必要的，如果您拒绝提供，我们将无法向您转账或寄出礼品。', 'bank-card'),
    ).toBe('optional');
  });

  it('leaves another way to sign in', () => {
    expect(of('您可以使用微信登录，我们会获取您的微信账号信息。若您拒绝，则无法以第三方账号登录。', 'third-party-account')).toBe(
      'optional',
    );
    expect(of('使用微信登录的，您将授权我们获取您在该第三方账号公开的资料（昵称、头像），为您创建账号。', 'account')).toBe('optional');
  });

  it('weighs what is lost first where the rest is spared', () => {
    const text = (rest: string) => `1）相机权限：我们需要您授权访问相机。如您拒绝授权，将会影响您使用拍照上传功能及实名认证功能${rest}。`;
    expect(of(text('，但不会对您使用其他功能产生影响'), 'camera')).toBe('optional');
    expect(of('我们需要获取您的相机权限。如您拒绝授权，您将无法完成实名认证，但不影响您浏览。', 'camera')).toBe('required');
  });

  it('reads refusing a permission back to the paragraph that asks for it, and no further than to permissions', () => {
    const text = '为核验身份，我们需要获取相机权限。\n\n如您拒绝授权某些权限，将无法使用对应功能，其他服务不受影响。';
    expect(of(text, 'camera')).toBe('optional');
    expect(of('申请借款时，您需要提供您的学历。\n\n如您不授权相关权限，将无法使用对应功能，其他服务不受影响。', 'education')).toBe(
      'required',
    );
  });

  it('lets a permission go that costs no more than a function', () => {
    expect(of('我们会读取您的已安装应用列表，用于识别仿冒应用。拒绝授权后，应用检查功能将无法使用。', 'app-list')).toBe('optional');
    expect(of('我们会获取您的地理位置。\n\n拒绝授权后，上述定位功能将无法使用。', 'location')).toBe('optional');
    expect(of('我们会读取您的已安装应用列表。拒绝授权后，借款功能将无法使用。', 'app-list')).toBe('required');
    expect(of('我们会读取您的已安装应用列表。拒绝授权后，所有功能将无法使用。', 'app-list')).not.toBe('optional');
  });

  it('keeps to the feature that an item is about', () => {
    expect(of('4.如使用【意外险】服务时，需要您提交学历信息。如您决定不提供该信息，您可能无法使用本服务。', 'education')).toBe('optional');
    expect(of('4.如使用【分期借款】服务时，需要您提交学历信息。如您决定不提供该信息，您可能无法使用本服务。', 'education')).toBe(
      'required',
    );
    expect(of('我们会收集您的学历。如您决定不提供该信息，可能无法向您提供全部/部分服务。', 'education')).toBe('unstated');
  });

  it('takes what stays done for no word on refusing', () => {
    expect(of('我们会收集您的设备型号。您取消该授权的，取消不会影响此前基于授权进行的处理。', 'device-info')).toBe('unstated');
  });

  it('reads the purpose that a sentence opens with', () => {
    expect(of('为了向您提供借款等基础服务，我们需要收集您的学历。', 'education')).toBe('required');
    expect(of('为向您提供其他增值服务，我们还需要收集您的生日。', 'age')).toBe('optional');
    expect(of('您在申请成为社区创作者时，您需要提供您的学历完成认证。', 'education')).toBe('optional');
  });

  it('keeps to the sentence that leaves it to the user', () => {
    expect(of('您可以自主选择补充您的学历。注册时您须提供手机号，如您不提供这类信息，将无法注册。', 'education')).toBe('optional');
    expect(of('您还可以提供您的职业，以便我们了解您。', 'occupation')).toBe('optional');
    expect(of('我们会获取您的位置权限，如您未授权位置权限，我们将基于IP地址展示内容。', 'location')).toBe('optional');
  });
});

describe('data told by what is said of them', () => {
  it('are those of the account at another platform', () => {
    expect(kinds(`${section}您登录时，我们将经您授权获取该第三方账号下的信息（性别）。`)).toEqual(['gender', 'third-party-account']);
    expect(kinds(`${section}服务器会自动记录您访问时发出的请求，例如搜索关键词。`)).toContain('search-history');
  });

  it('are those that a sentence lists before it calls them necessary', () => {
    const text = `${section}您访问本应用时的设备型号、应用安装列表、浏览记录等，此类信息是提供服务所必须收集的信息。`;
    expect(kinds(text)).toEqual(['app-list', 'browsing', 'device-info']);
    expect(requirementOf(text, 'app-list')).toBe('required');
  });

  it('are none where the words stand in the app’s own name, or mean something else', () => {
    expect(kinds('# 云杉相机隐私政策\n\n## 一、我们如何收集您的信息\n\n云杉相机会收集您的手机号码。')).toEqual(['phone']);
    expect(kinds(`${section}我们会收集非个人身份信息。提醒将在活动发生日发出。`)).toEqual([]);
    expect(kinds(`${section}我们会收集您的手机号码。您可以在本应用中进行照片拍摄。`)).toEqual(['phone']);
    expect(kinds(`${section}我们会收集生物识别信息（静态或动态）。`)).toEqual(['voiceprint']);
  });
});
