/** A permission is refused: "拒绝授权后，", "如不授予该权限". */
const refused =
  /^(?:[如若])?(?:您|用户)?(?:拒绝|不(?:予)?|未|取消|关闭)(?:授权|授予|开启|开放|允许|给予)?[^，。；]{0,8}(?:授权|权限)(?:后|的|时)?[，,]?/;
/** No more than a function is lost, called by its name or pointed to. */
const functionLost =
  /^[^。；]{0,30}?(?:上述|该项?|此项?|相关|相应|对应|[\u4e00-\u9fffA-Za-z]{2,12})(?:等)?(?:相关)?(?:功能|服务)(?:服务)?(?:将|可能)?(?:无法|不能|不可)(?:正常)?使用|^[^。；]{0,14}?(?:无法|不能)(?:正常)?使用(?:上述|前述|该|此|本|相关|相应|对应|[\u4e00-\u9fffA-Za-z“”「」]{2,12}?)(?:项)?功能/;
/** The service as a whole, or what no service goes without. */
const more =
  /所有|全部|任何|各项|整个|基本|基础|核心|主要|登[录陆]|注册|实名|身份|开户|借款|贷款|借贷|授信|额度|支付|还款|放款|提现|绑卡|本应用|本平台|本产品|我们的服务/;

/**
 * True for words on refusing a permission that name no loss but that of a function: "拒绝授权后，扫码功能将无法使用".
 * @param words from the refusal on to the end of its sentence
 */
export function onlyFunctionLost(words: string): boolean {
  const lead = refused.exec(words);
  if (!lead) return false;
  const rest = words.slice(lead[0].length);
  return functionLost.test(rest) && !more.test(rest) && !/本服务/.test(rest);
}

/** "如使用【流量统计】服务，…": an item about one feature, called by its name in marks. */
const feature = /(?:使用|开通|参与|参加)了?【([^】]{2,16})】[^，。；]{0,4}(?:服务|功能|时|，)/;
const coreFeature = /贷|借|分期|支付|提现|绑卡|登[录陆]|注册|实名|额度|还款/;
/** What is lost is the service at hand, or some of a service, nobody can tell how much. */
const atHand = /(?:无法|不能|不要)[^。；]{0,40}服务/;
const someOrAll = /全部(?:\/|或者?|及|、)部分|部分(?:\/|或者?|及|、)全部/;

/**
 * What refusing means where a loss reads like that of the whole service: nothing sure where it may be a part, an extra where
 * the item is about a named feature.
 * @param before the words before the refusal: of its own clause, or of the one before where it opens its clause
 * @param words from the refusal on to the end of its sentence
 * @returns undefined where the loss stands as it was read
 */
export function lossAtHand(before: string, words: string): 'optional' | null | undefined {
  const lost = words.replace(/身份|支付信息/g, '');
  if (someOrAll.test(lost)) return more.test(lost.replace(someOrAll, '')) ? undefined : null;
  if (more.test(lost)) return undefined;
  const name = feature.exec(before)?.[1];
  return name !== undefined && !coreFeature.test(name) && atHand.test(words) ? 'optional' : undefined;
}
