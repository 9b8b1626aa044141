import { nameKind } from '../detect/name-kind.ts';

/** A link as it stands in a page. */
export interface FoundLink {
  text: string;
  /** Absolute; empty where the page opens it by a script. */
  url: string;
}

/** A policy that a page links to. */
export interface LinkedPolicy {
  name: string;
  url: string;
}

export interface PoliciesOfPage {
  linked: LinkedPolicy[];
  /** Named as something to click on, but without an address: only the page itself can open it. */
  named: string[];
}

/** What stands on a link to a policy without being its name. */
const short = /^(?:隐私|隱私|隐私权|隱私權|私隱|privacy)$/i;
/** As many as can be chosen from at a glance. */
const most = 5;
const longestName = 40;

/**
 * The policies among the links of a page, named as there, each once. The page itself is none of them.
 * @param page its address
 */
export function policyLinks(links: readonly FoundLink[], page: string): PoliciesOfPage {
  const linked = new Map<string, LinkedPolicy>();
  const named = new Set<string>();
  for (const { text, url } of links) {
    const name = nameIn(text);
    if (name === null) continue;
    const address = addressOf(url);
    if (address === null) named.add(name);
    else if (address !== addressOf(page) && !linked.has(address)) linked.set(address, { name, url });
  }
  const known = new Set([...linked.values()].map(({ name }) => name));
  return { linked: [...linked.values()].slice(0, most), named: [...named].filter((name) => !known.has(name)).slice(0, most) };
}

/** The name of a policy that a link's text is, or holds in 《》. */
function nameIn(text: string): string | null {
  const whole = text.replace(/\s+/g, ' ').trim();
  const candidates = [whole, ...[...whole.matchAll(/《([^《》]{2,40})》/g)].map(([, inside = '']) => inside)];
  const found = candidates.find((candidate) => short.test(bare(candidate)) || nameKind(bare(candidate)) > 0);
  return found === undefined || found.length > longestName ? null : bare(found);
}

function bare(name: string): string {
  return name.trim().replace(/^[《「“"]|[》」”"]$/g, '');
}

/** For comparing; null for what is no address on the web. A fragment counts where it is a route. */
function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
