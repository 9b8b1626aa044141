/**
 * The site that a user means by what was typed or by the address of a page: its host in small letters, without "www." and
 * without port. Null where that is none.
 */
export function siteOf(typed: string): string | null {
  const text = typed.trim().replace(/^\*\./, '');
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname.includes('%')) return null;
  const host = hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  // A name on the web has a dot in it; addresses in brackets and the machine itself have none.
  return host.includes('.') || host.startsWith('[') || host === 'localhost' ? host : null;
}
