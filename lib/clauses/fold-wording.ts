/**
 * Words that differ from policy to policy and mean the same: who is spoken to, who speaks, the verbs of taking and of wiping
 * out, how a thing is spelt. Each is as long as the word that stands for all of them, so that what is found in the double is
 * quoted from the text itself. Words that mean something else beside certain others say so.
 */
const families: readonly (readonly [usual: string, others: string])[] = [
  ['您', '你(?![我们])|妳'],
  ['我们', '(?<![自是非])(?:我司|我方|我社)(?![法式便位])|敝司'],
  [
    '收集',
    '采集|搜集|归集|蒐集|收取(?=(?:(?:或|和|与|及|、)(?:使用|获取))?(?:[您你]|用户|客户)?的?(?:(?!费|金|款|息|佣|报酬|对价|成本|短信|邮件|通知|消息|验证码|货|包裹)[^，。；]){0,10}(?:信息|资料|指纹|人脸|面部|影像|照片|通讯录|通话记录|剪贴板|列表|日志|数据|位置)(?![^，。；]{0,6}费))',
  ],
  [
    '不会',
    '(?:将不|并不|绝不|决不|从不|均不|不得)(?=(?:故意|有意|刻意|主动|擅自|私自|自行|直接)?(?:收集|采集|搜集|归集|获取|读取|调取|访问|留存|上传))',
  ],
  ['无法', '(?:不能|不可|难以)(?=使用|享受|享用|提供|完成|办理|为您|向您|正常|继续|联系|联络|获取|读取)'],
  ['影响', '妨碍'],
  ['可以', '能够|得以'],
  ['为了', '出于'],
  ['删除', '抹除|擦除|抹掉'],
  ['第三方', '第三人|(?<=[与和向由给、])其他方(?![式面法案便向])'],
  ['通讯录', '电话本|电话簿|通信录|通迅录|联络簿'],
  ['存储', '储存|存放'],
  ['其他', '其它'],
  ['登录', '登陆'],
  ['账', '帐(?=[户号单务期])'],
  ['"', '＂'],
  ["'", '＇'],
];
const usual = families.map(([word]) => word);
const different = new RegExp(families.map(([, others]) => `(${others})`).join('|'), 'g');
const anyDifferent = new RegExp(different.source);

/** True for a text with a word that has a more usual form. */
export function hasOtherWording(text: string): boolean {
  return anyDifferent.test(text);
}

/** The usual word for each of its kind; as long as the input. */
export function usualWording(text: string): string {
  return hasOtherWording(text) ? text.replace(different, (word, ...groups: unknown[]) => usual[groups.indexOf(word)] ?? word) : text;
}
