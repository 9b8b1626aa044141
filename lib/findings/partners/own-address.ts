import { maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';

const email = /(?<![\w.+-])[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,6}[a-z]{2,24})/gi;

/** The operator's own domains: those of the mail addresses at which it wants to be reached, and of the page itself. */
export function ownDomains(reading: Reading): Set<string> {
  const domains = new Set<string>();
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || !maySay(reading, clause, sign.at)) continue;
    for (const match of clause.text.matchAll(email)) domains.add(registrable(match[1]!));
  }
  const host = /^https?:\/\/([^/:]+)/.exec(reading.document.url ?? '')?.[1];
  if (host?.includes('.')) domains.add(registrable(host));
  for (const common of ['qq.com', '163.com', '126.com', 'gmail.com', 'outlook.com', 'sina.com', 'foxmail.com']) domains.delete(common);
  return domains;
}

/** True when an address lies on one of the operator's own domains. */
export function isOwnAddress(url: string, domains: ReadonlySet<string>): boolean {
  const host = url.replace(/^https?:\/\//, '').split(/[/:?#]/)[0] ?? '';
  return host.includes('.') && domains.has(registrable(host));
}

/** The part of a host that a firm registers: "pay.firm.com.cn" → "firm.com.cn". */
function registrable(host: string): string {
  const parts = host.toLowerCase().split('.');
  const keep = /^(?:com|net|org|gov|edu|co|ac)$/.test(parts[parts.length - 2] ?? '') && parts.length > 2 ? 3 : 2;
  return parts.slice(-keep).join('.');
}
