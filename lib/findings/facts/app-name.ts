import type { Reading } from '../reading.ts';
import { selfReference } from './self-reference.ts';

const policyWords =
  /(?:用户)?(?:个人)?(?:信息|隐私)(?:权)?(?:保护)?(?:政策|声明|协议|指引|条款|通知|规则|处理规则|说明|保护指引)|(?:隱私權|個人資料)(?:保護)?(?:政策|聲明)|privacy (?:policy|notice|statement)|data protection (?:notice|policy|statement)/i;
const titled = /《([^《》]{2,30})》/g;
const quotedApp = /[“"'「【《]([^”"'」】》]{2,16})[”"'」】》]\s?(?:App|APP|应用|客户端|平台)/;

/** The name of the app or service, from the policy's own title: "轻舟借款隐私政策" → "轻舟借款". Null when the title is bare. */
export function findAppName(reading: Reading): string | null {
  const name = firstName(reading);
  return name && letter.test(name) ? name : null;
}

const letter = /\p{L}/u;

function firstName(reading: Reading): string | null {
  const behind = nameBehind(reading.document.title);
  if (behind) return behind;
  const head = reading.clauses
    .slice(0, 12)
    .filter((clause) => clause.text.length <= 60)
    .map((clause) => clause.text);
  for (const title of [...head, reading.document.title]) {
    const name = nameIn(title);
    if (name) return name;
  }
  const own = selfReference(reading);
  if (own) return own.name;
  const counts = new Map<string, number>();
  for (const clause of reading.clauses.slice(0, 80)) {
    for (const match of clause.text.matchAll(titled)) {
      const name = nameIn(match[1]!) ?? agreementOf(match[1]!);
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best) return best[0];
  for (const clause of reading.clauses.slice(0, 20)) {
    const match = quotedApp.exec(clause.text);
    if (match) return match[1]!.trim();
  }
  const { title } = reading.document;
  return title && title.length <= 24 && !policyWords.test(title) && !notAName.test(title) ? title : null;
}

const legalForm =
  /,? (?:inc|llc|ltd|limited|plc|llp|corp|corporation|co|gmbh|ag|as|ab|oy|s\.?a|b\.?v|n\.?a|pty)\.?(?:,? (?:ltd|limited)\.?)?$/i;

/** "Alder Loans Limited" → "Alder Loans": what to call a service whose policy only names the company. Null for other names. */
export function nameOfCompany(company: string | undefined): string | null {
  const short = company?.replace(legalForm, '');
  return short && short !== company && short.length <= 40 ? short : null;
}

/** "《轻舟借款服务协议》": the service's other papers carry its name too. */
function agreementOf(title: string): string | null {
  const name = /^(.{2,16}?)(?:App|APP)?(?:用户)?(?:注册|服务|使用)+协议$/.exec(title)?.[1] ?? null;
  return name && !/^(?:用户|平台|账号|第三方)$/.test(name) ? name : null;
}

/** Words of sentences, dates and headings: what stands before "privacy policy" in them is no name. */
const notAName =
  /^(?:儿童|未成年人|第三方)|[，。；！？：/>›»]|首页|^法律|中心$|本(?:政策|协议)|我们|您|如何|以下|阅读|日期|更新|版本|提示|发布|引言|概要|^(?:part|section|annex|appendix|chapter) [\da-z]\b|the |our |this |your |^(?:online|customer|consumer|website|mobile|general|global|full|standard)$/i;

/** "Privacy Policy | Alder Loans", "Privacy statement of Alder Loans", "隐私政策 - 云杉借条": titles of pages that name the site last. */
function nameBehind(title: string): string | null {
  const match = policyWords.exec(title);
  if (!match || title.slice(0, match.index).trim().length > 0) return null;
  const rest = /^(?: and [^|–—·:]{3,40})?(?:\s*[|｜–—·_]\s*|\s+-\s+|\s(?:of|for)\s)(.{2,30})$/.exec(
    title.slice(match.index + match[0].length),
  );
  const name = rest?.[1]?.split(/\s*[|｜–—·_]\s*/)[0]?.trim();
  return name && name.length >= 2 && !/\d{4}|^v?\d|version|版|^(?:us|eu|uk|english|customers?|users?)$/i.test(name) && !notAName.test(name)
    ? name
    : null;
}

function nameIn(title: string): string | null {
  const match = policyWords.exec(title);
  if (!match) return null;
  const before = title
    .slice(0, match.index)
    .replace(/^[\s《【“"'#<]+|(?:[\s》】”"'\-–—_|｜:：·《【“>]|的|之|App|APP|用户|个人信息(?:及|和)|个人|移动应用|平台隐私)+$/g, '')
    .replace(/^(?:关于|欢迎使用|相比|此版本的?)[《【“]?/, '');
  if (before.length < 2 || before.length > 24) return null;
  return notAName.test(before) ? null : before.replace(/[》】”"]/g, '');
}
