/** A place for every character; nearly all are no sign. */
const table = new Int32Array(1 << 16);

function bit(place: number, characters: string): number {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= 1 << place;
  return 1 << place;
}

/**
 * Signs: characters without which certain patterns cannot match, as bits. A policy has a thousand sentences and the engine
 * hundreds of patterns, each of which matches in few of them; one look at the signs of a clause spares the search.
 * A sign only ever says "not here": where it stands, the pattern decides (tests/unit/findings/signs.test.ts).
 */
export const sign = {
  /** Arabic digits of either width. */
  digit: bit(0, '0123456789０１２３４５６７８９'),
  latin: bit(1, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  at: bit(2, '@＠'),
  colon: bit(3, ':：'),
  day: bit(4, '日天'),
  /** 权限 */
  permission: bit(5, '权'),
  /** 未成年人, 儿童, 未满, 不满 */
  young: bit(6, '童年满'),
  /** 岁 */
  age: bit(7, '岁'),
  /** 给 */
  give: bit(8, '给'),
  /** 委托, 聘请, 雇佣, 外包 */
  entrust: bit(9, '委聘雇包'),
  /** 上报, 录入, 报备, 报送 */
  report: bit(10, '报录'),
  by: bit(11, '由'),
  with: bit(12, '与和同'),
  /** 收集, 获取, 读取, 采集, 接触, 访问, 收到, 拿到, 知悉, 获知 */
  collect: bit(13, '集获取触访收拿悉'),
  /** 受托, 接收, 委托, 对象 */
  listing: bit(14, '托收象'),
  /** 址, 住所, 注册地, 信件, 来函, 书信, 寄 */
  letter: bit(15, '址所地件函信寄'),
  /** 网点, 柜台, 营业厅, 营业场所 */
  branch: bit(16, '点柜厅场'),
  /** 回复, 编辑, 发送, 退订 */
  reply: bit(17, '回辑送订'),
  /** What stands around or between the steps of a menu. */
  menu: bit(18, '“”‘"「『【[［〖<＜〈\'-—–－―─=→➡➔⇒➜▶►>＞»›~～/／|｜'),
  /** 给, 至, 予, 到 and 由 behind a verb. */
  toward: bit(19, '给至予到由'),
  /** 向, 对, 与, 和, 同 before whom a verb means. */
  before: bit(20, '向对与和同'),
  /** 合并, 债权, 转让, 出让, 接管, 变更, 收购, 分立, 重组, 破产, 出售, 解散 */
  merger: bit(21, '并债让管变购立组产散售'),
  /** 行政, 司法, 政府, 监管, 执法, 法院, 检察, 公安, 有权机关, 主管部门, 公共机构 */
  authority: bit(22, '政法管检安关构'),
  /** 借款, 贷款, 授信, 借贷, 放款, 还款, 信贷, 分期 */
  lending: bit(23, '款授贷期'),
  /** 存储, 存放, 保存, 保留, 留存, 放在 */
  keep: bit(24, '存留放'),
  /** 征信, 信用信息基础数据库 */
  bureau: bit(25, '征基'),
  /** 仅, 只 */
  only: bit(26, '仅只'),
  /** 涉及, 别人, 他人, 第三人, 人家 */
  others: bit(27, '涉别他三家'),
  /** 不是事实, 传言, 谣言, 误传 */
  rumour: bit(28, '实言传'),
  /** 敏感, 特殊性 */
  sensitive: bit(29, '敏殊'),
  /** How the names of companies and of banks end, and words within them: 公司, 事务所, 银行, 信托, 消金, 小贷, 融担, 财险, 人寿 */
  company: bit(30, '司所行托金社赁贷担险寿'),
  /** Two words of English: a letter or digit, a space and a letter. */
  english: 1 << 31,
} as const;

const twoWords = /[a-z\d]\s[a-z]/i;

/** The signs in a text, together. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) signs |= table[text.charCodeAt(i)]!;
  return signs & sign.latin && twoWords.test(text) ? signs | sign.english : signs;
}
