import { describe, expect, it } from 'vitest';
import { kinds, permissionsIn, requirementOf } from './found.ts';

describe('permissions', () => {
  it('are read from prose, several before one word', () => {
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n扫码时需要您开启相机、相册（图片）的访问权限。')).toEqual([
      'camera',
      'media-library',
    ]);
  });

  it('are read from names that head the sentences of a paragraph', () => {
    const text = '# 某政策\n\n存储：缓存图片。相机：拍证件。电话：识别设备。以上权限可在手机设置里关掉。';
    expect(permissionsIn(text)).toEqual(['camera', 'device-id', 'media-library']);
    expect(permissionsIn('# 某政策\n\n安卓版会申请读取您的手机通讯录、通话记录。')).toEqual(['address-book', 'call-log']);
  });

  it('are read from what the user lets be read', () => {
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n推荐好友时，您需授权我们访问并读取手机里的通讯录信息。')).toEqual([
      'address-book',
    ]);
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n您可以授权通讯录以便选择好友。')).toEqual(['address-book']);
  });

  it('are not read from what a label goes on to say, nor from what may be given up', () => {
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n（c）推送权限：如您需要接收还款提醒、短信，请开启推送权限。')).toEqual([]);
    expect(permissionsIn('# 某政策\n\n## 三、设备权限说明\n\n（3）撤回「营销短信」：您撤回后，我们不再发送。')).toEqual([]);
  });

  it('are read from a list behind the word', () => {
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n手机里的权限信息，包括通讯录、相机、相册。')).toEqual([
      'address-book',
      'camera',
      'media-library',
    ]);
    expect(permissionsIn('# 某政策\n\n## 五、您的权利\n\n若要改变授权范围（包括位置、麦克风），请到手机里调整。')).toEqual([
      'location',
      'microphone',
    ]);
  });

  it('are read from headings and labels of their section', () => {
    const text = '# 某政策\n\n## 三、设备权限说明\n\n1. 读取电话状态权限：用于识别设备。\n\n2. 通讯录：便于选择联系人。';
    expect(permissionsIn(text)).toEqual(['address-book', 'device-id']);
  });

  it("are read from labels that stand on a line of their own or name the system's word in brackets", () => {
    const lines =
      '# 某政策\n\n## 附一、系统权限说明\n\n相机\n\n用于拍摄证件。\n\n电话（仅安卓）\n\n用于识别设备。\n\n运动与健康\n\n用于步数活动。\n\n我们会妥善保管。';
    expect(permissionsIn(lines)).toEqual(['camera', 'device-id', 'health']);
    expect(
      permissionsIn(
        '# 某政策\n\n## 附一、系统权限说明\n\n- 通讯录（READ_CONTACTS）：选择联系人；\n\n- 电话状态（READ_PHONE_STATE）：识别设备。',
      ),
    ).toEqual(['address-book', 'device-id']);
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n您可以开启面容来代替支付密码。')).toEqual([]);
  });

  it('are read from a function of the phone that is turned on', () => {
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n您开启设备定位功能后，我们会收集您所在的位置。')).toEqual(['location']);
  });

  it('are read from tables, with what refusing means', () => {
    const table =
      '# 某政策\n\n## 三、权限列表\n\n| 权限名称 | 使用目的 | 拒绝的影响 |\n| --- | --- | --- |\n| 摄像头 | 人脸识别 | 无法完成身份认证 |\n| 麦克风 | 语音客服 | 无法使用语音输入 |';
    expect(permissionsIn(table)).toEqual(['camera', 'microphone']);
    expect(requirementOf(table, 'camera')).toBe('required');
    expect(requirementOf(table, 'microphone')).toBe('optional');
  });

  it('are not read from denials or from access rights of staff', () => {
    expect(permissionsIn('# 某政策\n\n## 一、收集信息\n\n我们不申请短信权限。我们对员工设置了访问权限控制。')).toEqual([]);
  });

  it('of face and fingerprint only verify: they are no data by themselves', () => {
    expect(kinds('# 某政策\n\n## 三、设备权限说明\n\n面容ID权限：用于解锁。')).not.toContain('fingerprint');
  });
});
