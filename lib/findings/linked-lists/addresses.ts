/** True when a link leads to the page it stands on, maybe to another place of it. */
export function sameAddress(href: string, page: string | null): boolean {
  if (!page) return false;
  const bare = (url: string) => url.replace(/#(?!!?\/).*$/, '').replace(/\/$/, '');
  return bare(href) === bare(page);
}

/** Endings under which sites are registered at the third level. */
const secondLevel = /^(?:com|net|org|gov|edu|co|ac)\.[a-z]{2}$/;

/** True when both addresses are of one site, subdomains included; of a document without an address nothing is known, so true. */
export function sameSite(href: string, page: string | null): boolean {
  if (!page || !/^https?:/i.test(page)) return true;
  return siteOf(href) === siteOf(page);
}

function siteOf(url: string): string {
  const parts = hostOf(url).split('.');
  if (parts.every((part) => /^\d+$/.test(part))) return parts.join('.');
  return parts.slice(secondLevel.test(parts.slice(-2).join('.')) ? -3 : -2).join('.');
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
