import type { Card, Evidence } from '../card/card.ts';
import type { DataId, PartnerKindId, ViaId } from '../card/taxonomy.ts';
import { companyKey, isName, sdkKey } from './company-key.ts';

/** One company or SDK that a card names as a recipient. */
export interface NamedRecipient {
  /** The same for one company in all cards; begins with `sdk:` for an SDK whose provider no card names. */
  key: string;
  /** As this policy prints it. */
  printed: string;
  /** Name of the SDK by which it takes the data; null for a partner. */
  sdk: string | null;
  kind: PartnerKindId | null;
  via: ViaId;
  data: readonly DataId[];
  /** False where `data` is said of several partners at once, so that this one need not get all of it. */
  own: boolean;
  /** Quotes that print the name; those of the line where none does. */
  evidence: readonly Evidence[];
}

/** Provider's name by key of its SDK, learned from all cards: a policy that leaves the provider out names it by the SDK. */
export type Providers = ReadonlyMap<string, string>;

/** An SDK for which cards name different providers is left to itself. */
export function providersIn(cards: readonly Card[]): Providers {
  const found = new Map<string, string | null>();
  for (const { name, provider } of cards.flatMap(({ sdks }) => sdks)) {
    if (!isName(provider)) continue;
    const key = sdkKey(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, provider);
    else if (known !== null && companyKey(known) !== companyKey(provider)) found.set(key, null);
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Everyone whom a card names as a recipient: partners, providers of SDKs, embedded pages. A name may come several times. */
export function namedRecipients(card: Card, providers: Providers): NamedRecipient[] {
  const partners = card.partners.flatMap(({ kind, via, names, data, evidence }) => {
    const quotes = evidence.map((each) => ({ each, ink: ink(each.quote) }));
    return names.filter(isName).map((printed): NamedRecipient => {
      const wanted = ink(printed);
      const proof = quotes.filter((quote) => quote.ink.includes(wanted)).map(({ each }) => each);
      const own = names.length === 1;
      return { key: companyKey(printed), printed, sdk: null, kind, via, data, own, evidence: proof.length > 0 ? proof : evidence };
    });
  });
  const sdks = card.sdks
    .filter(({ name }) => isName(name))
    .map(({ name, provider, data, evidence }): NamedRecipient => {
      const company = isName(provider) ? provider : providers.get(sdkKey(name));
      const key = company ? companyKey(company) : `sdk:${sdkKey(name)}`;
      return { key, printed: company ?? name, sdk: name, kind: null, via: 'sdk', data, own: true, evidence };
    });
  const pages = card.h5
    .filter(({ name }) => isName(name))
    .map(
      ({ name, data, evidence }): NamedRecipient => ({
        key: companyKey(name),
        printed: name,
        sdk: null,
        kind: null,
        via: 'h5',
        data,
        own: true,
        evidence,
      }),
    );
  return [...partners, ...sdks, ...pages];
}

/** The recipients of one card by their key. */
export function byKey(recipients: readonly NamedRecipient[]): Map<string, NamedRecipient[]> {
  const groups = new Map<string, NamedRecipient[]>();
  for (const recipient of recipients) {
    const group = groups.get(recipient.key);
    if (group) group.push(recipient);
    else groups.set(recipient.key, [recipient]);
  }
  return groups;
}

function ink(text: string): string {
  return text.replace(/\s+/g, '');
}
