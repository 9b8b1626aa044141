import type { Clause } from '../../clauses/clause.ts';

/** A clause that opens with the term it explains: "个人信息：能认出您是谁的信息，比如…", "“敏感个人信息”说的是：…". */
const explained =
  /^[\d.、（）()一二三四五六七八九十\s*·•]*(?:本政策|本协议|这里|其中|上文|下文)?[^，。：]{0,10}?[“"「【]?(?:敏感个人信息|个人敏感信息|个人信息|个人金融信息|用户信息)[”"」】]?(?:[（(][^）)]{0,30}[）)])?\s*(?:是指|指的是|指|说的是|系指|即|就是|是其中|是那些|：[^：]{0,40}(?:能|可以|足以|一旦|容易|单独|漏出去|外泄|泄露))/;

/** Words with which a policy says that it only explains a term. */
const onlyExplains =
  /(?:仅|只是|只|仅为|仅作)(?:是|为|作|供)?(?:概念说明|解释词义|解释概念|说明概念|解释名词|名词解释|举例说明|打比方)|(?:是|在)打比方|讲明这个词|不代表我[们行司](?:实际|都|全)|不等于我们|不是说我们|是否收集[^，。]{0,4}(?:看|以)|(?:that|this) is (?:only )?a definition|not a list of what/i;

/** English: "by “personal data” we mean anything that …". */
const weMean = /(?:term|by|word)s? [“"']?(?:sensitive )?personal (?:data|information)[”"']?,? we mean/i;

/** True when a clause explains what personal data are, and so names kinds of data that nobody says are taken. */
export function explainsTheTerm(clause: Clause): boolean {
  const { text } = clause;
  // Most clauses do not speak of the term at all.
  if (
    !/个人(?:敏感|金融)?信息|用户信息|词|概念|打比方|要看|以下文|不等于|不代表|personal (?:data|information)|definition|not a list/i.test(
      text,
    )
  )
    return false;
  return text.length < 900 && (explained.test(text.slice(0, 120)) || onlyExplains.test(text) || weMean.test(text.slice(0, 200)));
}
