/** What a policy adds behind a name: a short form, a former name, "and its affiliates". */
const remark = /\((?:以下|下称|简称|原名|原|曾用名|即|又称|hereinafter|formerly|"|“)[^()]*\)|及其?(?:关联|附属|子)(?:公司|企业|方)$/g;
const legalForm =
  /(?:(?:股份)?有限责任公司|股份有限公司|有限公司|股份公司|公司)$|,?(?:co\.?,?)?(?:ltd|limited|inc|incorporated|llc|plc|corp|corporation|gmbh|company)\.?$/;

/**
 * What stays the same when one company is printed in several ways: width of characters, brackets, spaces, case, legal form
 * and remarks do not count. Different companies of one group keep different keys.
 */
export function companyKey(name: string): string {
  const plain = fold(name).replace(remark, '');
  const core = plain.replace(legalForm, '');
  return (core.length >= 2 ? core : plain).replace(/[()[\]{}〔〕【】《》「」“”"'‘’·.,、&-]/g, '');
}

/** The same for the name of an SDK: "SDK", the system it runs on and its version do not count. */
export function sdkKey(name: string): string {
  const bare = fold(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/sdk|插件|(?:android|ios|安卓|苹果)(?:版|端)?|v?\d{1,5}(?:\.\d{1,5}){1,6}/g, '');
  return (bare || fold(name)).replace(/[·.,、_/-]/g, '');
}

/** False for the dashes and words with which tables leave a name open. */
export function isName(text: string | null): text is string {
  return text !== null && !/^(?:[\s\-—–/\\*.。]*|无|暂无|n\/?a|none|同上)$/i.test(text);
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[〔［【]/g, '(')
    .replace(/[〕］】]/g, ')');
}
