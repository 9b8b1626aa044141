import { describe, expect, it } from 'vitest';
import { kinds, permissionsIn } from './found.ts';

const section = '# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n';

describe('denials', () => {
  it('may follow what they deny', () => {
    const text = `${section}指纹图像与指纹特征均不上传，病历等健康信息我们一概不收集。`;
    expect(kinds(text, 'not-collected')).toEqual(['fingerprint', 'health']);
    expect(kinds(text)).toEqual([]);
  });

  it('point back to what others do with it', () => {
    const text = `${section}支付时您可以使用指纹验证。请您知悉，指纹识别支付的功能由第三方提供，我们不会收集和存储您的该类信息。`;
    expect(kinds(text, 'not-collected')).toEqual(['fingerprint']);
  });

  it('turn away those too young', () => {
    expect(kinds('# 某政策\n\n## 七、未成年人\n\n若您不满17岁，则不能注册，我们不收集您的个人信息。', 'not-collected')).toContain('minor');
    expect(kinds('# 某政策\n\n## 七、未成年人\n\n我们不会直接向未成年人收集信息。', 'not-collected')).toContain('minor');
  });

  it.each(['不获得', '不会取得', '不擅自读取', '也不会调取', '不收集'])('may say %s', (words) => {
    expect(kinds(`${section}我们${words}用户的宗教信仰和病历。`, 'not-collected')).toEqual(['health', 'religion']);
  });

  it('may name the data by the permission', () => {
    const text = `${section}我们不申请短信权限，也不读取您手机里的短信。验证码由您自己填写。`;
    expect(kinds(text, 'not-collected')).toContain('sms');
    expect(permissionsIn(text)).toEqual([]);
  });

  it('of a heading govern the entries below it', () => {
    const text = `${section}### 9. 我们绝不收集哪些信息\n\n- 通讯录；\n\n- 通话记录；\n\n- 不读短信：验证码靠您手动输入。`;
    expect(kinds(text, 'not-collected')).toEqual(['address-book', 'call-log', 'sms']);
    expect(kinds(text)).toEqual([]);
  });

  it('take in cookies that are not used', () => {
    expect(kinds(`${section}我们不使用 Cookie，也不投放广告。`, 'not-collected')).toEqual(['cookie']);
    expect(kinds(`${section}我们使用 Cookie 记住您的语言选择。`)).toEqual(['cookie']);
    const english = '# Privacy notice\n\n## 1. What we collect\n\nWe do not use cookies on this site.';
    expect(kinds(english, 'not-collected')).toEqual(['cookie']);
    expect(kinds(english)).toEqual([]);
  });

  it('are not needed for what stays on the device', () => {
    expect(kinds(`${section}以下内容只存放在您的手机里：您写下的标签、浏览记录，以及缓存的文件。`)).toEqual([]);
    expect(kinds(`${section}我们会收集以下内容：您的通话记录、浏览记录。`)).toContain('call-log');
    const english =
      '# Privacy notice\n\n## 1. What we collect\n\nThe following is kept in the storage of your browser, on your device alone: browsing history, photos.';
    expect(kinds(english)).toEqual([]);
  });

  it('of something that the sentence names itself do not reach back', () => {
    const text = `${section}您可以从相册里选取照片上传。您在草稿里填写的内容不会保存。`;
    expect(kinds(text, 'not-collected')).toEqual([]);
  });

  it('run on over an English list', () => {
    const text =
      '# Privacy notice\n\n## 1. What we collect\n\nWe do not read your contacts, your call history or your text messages, and we collect your name.';
    expect(kinds(text, 'not-collected')).toEqual(['address-book', 'call-log', 'sms']);
    expect(kinds(text)).toEqual(['name']);
  });
});

describe('what only explains', () => {
  it.each([
    '个人信息：能认出您是谁的各种记录，比如姓名、通话记录、基因、宗教信仰、行程等。',
    '“敏感个人信息”说的是泄露后容易伤人的那部分，如病历、银行账户。',
    '本政策所称“个人信息”是指与您有关的各种信息，常见的有姓名、指纹、病历。',
    '姓名、虹膜、病历都算个人信息，这里只是打比方，是否收集要看下文。',
  ])('takes nothing: %s', (text) => {
    expect(kinds(`# 云杉借条隐私政策\n\n## 一、我们如何收集您的信息\n\n${text}`)).toEqual([]);
  });
});

describe('permissions in English', () => {
  it('are read from the list that a sentence leads to', () => {
    const text =
      '# Privacy notice\n\n## 2. Permissions\n\nThe app asks for the following permissions: camera, to photograph documents; location, for security; and calendar, if you want a reminder.';
    expect(permissionsIn(text)).toEqual(['calendar', 'camera', 'location']);
  });
});

describe('denials by word order', () => {
  it.each([
    ['客户端没有短信与通话记录权限。', ['call-log', 'sms']],
    ['我们不以未成年人为对象收集信息。', ['minor']],
    ['关于宗教信仰、疾病等与借款无关的信息：本平台不收集、不使用。', ['health', 'religion']],
    ['面容和指纹保存在手机里，我们不会收集、也无法获取原始的面容和指纹信息。', ['face', 'fingerprint']],
    ['我们不为未成年人办理借款，亦无意收集其信息。', ['minor']],
    ['如发现未成年人注册，我们不会收集其信息。', []],
    ['客服与您沟通时会主动报出工号，不会索要短信验证码。', []],
    ['系统有限制广告跟踪的开关，打开后我们就拿不到您的广告标识符。', []],
    ['仅读取服务号码发来的账单短信，不读取您与个人之间的往来短信。', []],
    ['语音转写后即删除，我们不会从中提取声纹。', ['voiceprint']],
    ['我们的工作人员不会索要您的登录密码、短信验证码。', []],
    ['您可以改用普通额度，从而无须提供病历。', []],
    ['如您没有授予通讯录权限，您可手动填写。', []],
  ])('%s', (text, denied) => expect(kinds(section + text, 'not-collected')).toEqual(denied));
});

describe('denials of other forms', () => {
  it('may have their verb last, as a noun', () => {
    const text = `${section}分享时由您自己发短信给通讯录好友，我们不会进行短信读取以及通讯录联系人的获取。`;
    expect(kinds(text, 'not-collected')).toEqual(['address-book', 'sms']);
    expect(kinds(text)).toEqual([]);
  });

  it('are not outweighed by what an update might ask', () => {
    const text = `${section}我们不收集您的通讯录。\n\n## 八、本政策的变更\n\n如更新后需要获取通讯录，我们会再次征求您的同意。`;
    expect(kinds(text)).not.toContain('address-book');
  });

  it('may swear to it', () => {
    expect(kinds(`${section}我们绝不自行采集您的面部特征。`, 'not-collected')).toEqual(['face']);
  });
});

describe('what others collect', () => {
  it('is theirs behind a bracket too', () => {
    expect(kinds(`${section}青云身份认证SDK（服务商政策见其官网）会获取您的面部特征信息。`)).not.toContain('face');
    expect(kinds(`${section}第三方支付机构可能需要收集您的银行卡号。`)).not.toContain('bank-card');
  });

  it('is none where verbs of handling stand in a row', () => {
    expect(kinds(`${section}下文介绍我们如何收集、存储、使用您的信息。`)).not.toContain('media-library');
  });
});

describe('permissions in a row', () => {
  it('are turned on to the last', () => {
    expect(permissionsIn(`${section}互动时本应用会访问您的相机、麦克风、行事历、储存、位置信息。`)).toEqual([
      'calendar',
      'camera',
      'location',
      'media-library',
      'microphone',
    ]);
  });

  it('on the state of calls are those on the phone', () => {
    expect(permissionsIn(`${section}我们会申请通话状态和移动网络信息权限。`)).toEqual(['device-id']);
  });
});

describe('denials of real policies', () => {
  it('may be split by the way', () => {
    const text = `${section}我们不会通过桐花分期收集您的短信记录、通话记录、已安装应用列表。`;
    expect(kinds(text, 'not-collected')).toEqual(['app-list', 'call-log', 'sms']);
    expect(kinds(text)).toEqual([]);
  });

  it('give up a permission for good', () => {
    const text = `${section}本平台自V3.2起已不再申请通讯录权限，请您手工填写联系人。`;
    expect(kinds(text, 'not-collected')).toEqual(['address-book']);
    expect(permissionsIn(text)).toEqual([]);
    expect(permissionsIn(`${section}桐花分期不向您索取短信权限，验证码由您输入。`)).toEqual([]);
  });

  it('may describe the rest', () => {
    expect(kinds(`${section}我司不收集您的宗教信仰、病历等与贷款无关的信息。`, 'not-collected')).toEqual(['health', 'religion']);
  });

  it('of a part, or by one way in, are none', () => {
    expect(kinds(`${section}我们不获取您的相册，只读取您选中的照片。`, 'not-collected')).not.toContain('media-library');
    expect(kinds(`${section}我们不会上传您的整个通讯录。`, 'not-collected')).toEqual([]);
    expect(kinds(`${section}您在小程序里使用时，我们拿不到应用列表。`, 'not-collected')).toEqual([]);
  });
});
