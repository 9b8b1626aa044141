import { describe, expect, it } from 'vitest';
import { partnersOf } from './partners-of.ts';

describe('companies that provide what the user uses', () => {
  it('receive data wherever they are named in full', () => {
    const found = partnersOf(
      '## 一、信息收集\n\n您开具发票时，此功能由苇岸信息技术（北海）有限公司提供底层技术支持。\n\n小程序由北海云帆科技有限公司和绵阳涪江网络有限公司共同为您提供技术支持。',
    );
    expect(found.names).toEqual(['苇岸信息技术（北海）有限公司', '北海云帆科技有限公司', '绵阳涪江网络有限公司']);
  });

  it('check who somebody is, whatever their trade', () => {
    const found = partnersOf('## 一、信息收集\n\n部分场景需要您进行实名认证，具体服务将由苇岸支付（中国）有限公司为您提供。');
    expect(found.kinds).toContain('identity-verifier');
  });

  it('are not the operator', () => {
    expect(partnersOf('## 一、信息收集\n\n本服务由青禾小额贷款有限公司提供。').names).toEqual([]);
  });
});

describe('SDKs of running text', () => {
  it('bear the name of who provides them without what they do', () => {
    const found = partnersOf('## 三、第三方SDK\n\n（1）华为推送SDK：用于推送消息，收集设备标识。\n\n（2）高德地图SDK：用于定位。');
    expect(found.sdks.map(({ name, provider }) => [name, provider])).toEqual([
      ['华为推送SDK', '华为'],
      ['高德地图SDK', '高德'],
    ]);
  });

  it('may bear any name as the label of an entry', () => {
    const found = partnersOf('## 一、信息收集\n\n这些第三方SDK包括：\n\n（1）OCRSDK：为识别银行卡，获取相机权限。');
    expect(found.sdks.map(({ name }) => name)).toEqual(['OCRSDK']);
  });
});

it('reads the trades of a list of SDKs behind "includes" as well', () => {
  const found = partnersOf(
    '## 六、第三方服务\n\n我们接入的服务商主要有以下几种类型：\n\n1、用于广告相关业务，包括展示、统计；\n\n2、用于第三方授权，包括第三方账号登录。',
  );
  expect(found.kinds).toEqual(['analytics', 'marketing', 'social-login-share']);
});

it('takes the cloud that data go to for no company', () => {
  expect(partnersOf('## 三、共享\n\n您的记录会同步到百度云端。').names).toEqual([]);
});
