const simplified = /[们这个资隐护规则务为权使账户户号码设备发关网络应处获]/g;
const traditional = /[們這個資隱護規則務為權帳戶號碼設備發關網絡應處獲]/g;

/**
 * The language of a policy. The text decides between Chinese and English and between the scripts, because templates leave
 * `lang="en"` on Chinese pages; the declared tag only refines the region.
 * @param declared the page's own BCP 47 tag, if any
 */
export function guessLanguage(text: string, declared: string | null = null): string {
  const sample = text.slice(0, 6_000);
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]+/g)?.length ?? 0;
  if (han < 8 || han < latin * 0.5) return declared && /^(?!zh)[a-z]{2}/i.test(declared) && latin < 20 ? declared : 'en';
  const plain = sample.match(simplified)?.length ?? 0;
  const full = sample.match(traditional)?.length ?? 0;
  if (plain >= full) return 'zh-CN';
  return declared && /^zh-(hk|mo|tw|hant)/i.test(declared) ? regionOf(declared) : 'zh-TW';
}

function regionOf(tag: string): string {
  return /hk|mo/i.test(tag) ? 'zh-HK' : 'zh-TW';
}
