import { describe, expect, it } from 'vitest';
import { kinds, requirementOf } from './found.ts';

const section = '# 桐花借条隐私政策\n\n## 一、我们收集哪些信息\n\n';

describe('refusals in plain speech', () => {
  it('leave it to the user', () => {
    expect(
      requirementOf(
        `${section}您在社区里发帖时，我们会收集您发布的图片；您和顾问聊天，我们会留存聊天记录。这些功能用不用随您。`,
        'service-record',
      ),
    ).toBe('optional');
    expect(
      requirementOf(`${section}您录入各家的欠款金额和负债情况，程序帮您排序。以上几项加在一起，也不是使用匹配功能的前提。`, 'debt'),
    ).toBe('optional');
  });

  it('let off all but one', () => {
    const text =
      '# 某政策\n\n## 三、手机权限\n\n我们会用到这样几项手机权限：位置权限，用来获取所在城市；相机权限，用来拍身份证；相册权限，用来上传截图。除相机是非给不可的之外，其余的都可以拒绝。';
    expect(requirementOf(text, 'camera')).toBe('required');
    expect(requirementOf(text, 'location')).toBe('optional');
    expect(requirementOf(text, 'media-library')).toBe('optional');
  });

  it('say what cannot be had without it, though it is collected in other words', () => {
    const text = `${section}您参加抽奖时，我们会收集您的手机号码。\n\n您用手机号登录，没有手机号就没办法建立账户，后面的匹配也就无从谈起。`;
    expect(requirementOf(text, 'phone')).toBe('required');
  });

  it('mean what their own sentence adds', () => {
    const text = `${section}您一打开应用，我们会收集设备型号。我们还会读取已安装应用列表，您不同意的话，新人奖励领不到，其余不变。`;
    expect(requirementOf(text, 'app-list')).toBe('optional');
    expect(requirementOf(text, 'device-info')).toBe('unstated');
  });

  it('name the report by the bureau', () => {
    const text = `${section}我们会根据您的存款情况评估额度，并查询您的征信报告。您没有授权查询征信的，我们无法核定额度。`;
    expect(requirementOf(text, 'credit-report')).toBe('required');
    expect(requirementOf(text, 'assets')).not.toBe('required');
  });

  it('may fill a cell alone', () => {
    const table = `${section}| 信息 | 使用的场景 | 不同意的后果 |\n| --- | --- | --- |\n| 身份证影像 | 开通 | 不能开通 |\n| 公积金 | 提额 | 维持基础额度 |`;
    expect(requirementOf(table, 'id-photo')).toBe('required');
    expect(requirementOf(table, 'social-insurance')).toBe('optional');
  });

  it('stand below a heading on what is a premise', () => {
    const table =
      '# 某政策\n\n## 附录：系统权限\n\n| 权限 | 用途 | 是否开通桐花贷的前提 |\n| --- | --- | --- |\n| 相机 | 人脸核身 | 是，柜面办理的除外 |\n| 日历 | 还款提醒 | 否 |';
    expect(requirementOf(table, 'camera')).toBe('required');
    expect(requirementOf(table, 'calendar')).toBe('optional');
  });
});

describe('what is left undone', () => {
  it('is not read as done', () => {
    expect(kinds(`${section}我们不会在您没有打开应用的时候在后台定位。`)).not.toContain('location');
  });
});
