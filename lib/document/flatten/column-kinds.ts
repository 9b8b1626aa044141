/** What the heading of a column lets expect below it. */
export type ColumnKind = 'index' | 'flag' | 'url' | 'contact' | 'way' | 'company' | 'data' | 'purpose' | 'platform' | 'name' | 'other';

const byHeading: [ColumnKind, RegExp][] = [
  ['index', /^(?:序号|编号|no\.?|#)$/i],
  ['flag', /是否|必要性|与否|可否|^does\b|^can\b/i],
  ['url', /链接|连接|網址|网址|官网|連結|隐私政策|隱私政策|隐私协议|\b(?:url|link|privacy policy)\b/i],
  ['contact', /联系|渠道|电话|邮箱|聯絡|\bcontact\b/i],
  ['way', /方式|频率|频次|时机|方法|期限|\b(?:method|frequency|retention)\b/i],
  [
    'company',
    /公司|提供者|提供方|提供商|主体|接收方|接收者|合作方|合作伙伴|合作单位|机构|来源|开发者|开发商|供应商|服务商|受托方|资金方|共享对象|接收人|运营者|運營者|厂商|\b(?:provider|company|recipient|vendor)\b/i,
  ],
  ['data', /信息|数据|字段|范围|收集项|收到什么|收集什么|内容|資料|資訊|\b(?:data|information|collected)\b/i],
  [
    'purpose',
    /目的|用途|功能|场景|业务|需求|说明|影响|后果|描述|場景|做什么|类型|类别|角色|\b(?:purpose|function|why|reason|description)\b/i,
  ],
  ['platform', /系统|平台|设备类型|终端|端口|\bplatform\b/i],
  ['name', /名称|名字|SDK|第三方|项目|权限|产品|名稱|權限|\bname\b/i],
];

/** The kind of a column by its heading. A first column that says "name" names things even where it says more. */
export function columnKind(heading: string, column: number): ColumnKind {
  if (column === 0 && /SDK|第三方|项目|权限|产品|功能|权限|名称|name/i.test(heading) && !/公司|提供|主体|接收|机构|目的/.test(heading))
    return 'name';
  return byHeading.find(([, words]) => words.test(heading))?.[0] ?? (column === 0 ? 'name' : 'other');
}

const url = /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|co|top|me|app|hk|tw|xyz|info)(?:[/:?#]\S*)?$/i;
const company =
  /(?:公司|银行|集团|中心|事务所|研究院|合伙[）)]?|商行|工作室|\b(?:inc|ltd|llc|limited|corp|corporation|company|co)\.?)[）)]?$/i;
const none = /^(?:无|無|暂无|不涉及|\/|[-—–]+|n\/?a|none)$/i;
const contact = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^\+?[\d\-—–()（） ]{5,20}$|^https?:/;
const flag =
  /^(?:是|否|可以?|不可以?|可选|选填|必填|必选|必需|必要|非必要|支持|不支持|可关闭|不可关闭|√|×|✓|✗|y|n|yes|no)(?:[，,。（(].*)?$/i;
const platform = /^(?:ios|android|安卓|苹果|鸿蒙|harmony|通用|双端|全平台|h5|小程序|pc|web)/i;
const dataWords = /信息|标识|IMEI|MAC|IDFA|OAID|IP|地址|ID|型号|版本|列表|网络|号码|姓名|照片|手机|设备|日志|[、，,]/i;
const purposeWords = /用于|为了|提供|实现|推送|登录|支付|识别|统计|分享|功能|服务|分析|无法|影响|保障|认证|验证|定位/;
const talk = /^(?:我们|您|注[：:0-9]|除|如果|如您|为了|上述|以上|we |you |if )/i;
const permission =
  /^(?:读取|访问|使用|获取)?(?:相机|摄像头|相册|照片|存储|位置|定位|地理位置|通讯录|联系人|短信|电话|通话|麦克风|录音|日历|应用列表|应用程序列表|已安装应用|通知|蓝牙|剪[贴切]板|传感器|悬浮窗|自启动|设备信息|无线|camera|microphone|location|contacts|storage|photos?\b|phone|sms|calendar|notifications?\b)/i;
const longestCell = 400;

/** True for what ends like the name of a firm. */
export function isCompany(text: string): boolean {
  return company.test(text) && text.length <= 50;
}

/** True for a web address, with or without its scheme. */
export function isAddress(text: string): boolean {
  return url.test(text);
}

/** True for a line that is running text rather than a cell. */
export function isTalk(text: string): boolean {
  return talk.test(text) || text.length > longestCell || (text.length > 60 && /。.+。/.test(text));
}

/** True for a whole sentence, or a numbered line of an outline: rarer in a table than around it. */
export function isSentence(text: string): boolean {
  return /[。；]$/.test(text) || /^\d{1,2}[.．]\d/.test(text) || /^[A-H][.．、]/.test(text);
}

export type CellShape = 'index' | 'flag' | 'url' | 'contact' | 'company' | 'platform' | 'permission' | 'list' | 'word' | 'phrase' | 'long';

/** What a cell looks like, whatever column it stands in. */
export function cellShape(text: string): CellShape {
  if (/^\d{1,3}[.、]?$/.test(text)) return 'index';
  if (flag.test(text)) return 'flag';
  if (url.test(text)) return 'url';
  if (contact.test(text)) return 'contact';
  if (isCompany(text)) return 'company';
  if (platform.test(text) && text.length < 24) return 'platform';
  if (permission.test(text) && text.length < 18) return 'permission';
  if (/[、，,]/.test(text)) return 'list';
  const length = /[\u4e00-\u9fff]/.test(text) ? text.length : text.length / 3;
  return length <= 4 ? 'word' : length <= 12 ? 'phrase' : 'long';
}

/** How ill a line stands in a column: below 0 it is at home there, above 2 it is a stranger. */
export function misfit(text: string, kind: ColumnKind): number {
  const long = isTalk(text) ? 2 : isSentence(text) ? 0.6 : 0;
  const isFirm = isCompany(text);
  const isUrl = url.test(text);
  switch (kind) {
    case 'index':
      return /^\d{1,3}[.、]?$/.test(text) ? -2 : 4;
    case 'flag':
      return long + (flag.test(text) ? -1.5 : 1.2);
    case 'url':
      return isUrl ? -1.5 : none.test(text) ? 0 : /https?:|www\./.test(text) ? -0.5 : contact.test(text) ? 0.5 : 2.5;
    case 'contact':
      return contact.test(text) || isUrl ? -1 : none.test(text) ? 0 : 1;
    case 'company':
      return long + (isFirm ? -1.5 : none.test(text) ? 0 : isUrl ? 4 : /公司/.test(text) ? -0.6 : text.length > 60 ? 1.5 : 0.6);
    case 'platform':
      return platform.test(text) && text.length < 24 ? -1.5 : 1;
    case 'name':
      return long + nameMisfit(text, isUrl, isFirm);
    case 'data':
      return (
        long +
        (isUrl
          ? 3
          : isFirm
            ? 2.5
            : /SDK$/i.test(text) && text.length < 20
              ? 2
              : flag.test(text)
                ? 1
                : none.test(text)
                  ? 0
                  : dataWords.test(text)
                    ? -0.6
                    : 0.2)
      );
    case 'purpose':
      return long + (isUrl ? 3 : isFirm ? 2.5 : purposeWords.test(text) ? -0.4 : flag.test(text) ? 1 : 0);
    case 'way':
      return long + (isUrl ? 3 : isFirm ? 2.5 : /SDK|采集|收集|接口|API|次|传输|加密|共享|本地/i.test(text) ? -0.5 : 0.2);
    default:
      return long + (isUrl ? 1.5 : 0);
  }
}

function nameMisfit(text: string, isUrl: boolean, isFirm: boolean): number {
  if (isTalk(text)) return 3;
  if (/^\d+$/.test(text) || text.length > 70) return 3;
  if (isUrl) return /^https?:/i.test(text) ? 3 : 1;
  if (/。/.test(text)) return 2;
  if (/sdk/i.test(text) && text.length < 40) return -1.2;
  if (flag.test(text) || platform.test(text) || none.test(text)) return 1.5;
  if ((text.match(/[、，]/g)?.length ?? 0) >= 2) return 1.2;
  return isFirm ? 0.3 : text.length <= 30 ? -0.3 : 0.6;
}
