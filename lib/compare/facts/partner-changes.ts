import type { Card, Evidence } from '../../card/card.ts';
import { type DataId, dataIds, type PartnerKindId, partnerKindIds } from '../../card/taxonomy.ts';
import { companyKey, isName, sdkKey } from '../company-key.ts';
import { type NamedRecipient, namedRecipients, providersIn } from '../named-recipients.ts';
import { type FactChange, sortOut } from './fact-change.ts';

const label = (kind: PartnerKindId) => ({ key: `kind.${kind}` }) as const;

/** Who gets it: kinds, companies, what each kind gets, SDKs and embedded pages. */
export function partnerChanges(then: Card, now: Card): FactChange[] {
  return [...kindChanges(then, now), ...companyChanges(then, now), ...sdkChanges(then, now)];
}

interface KindLine {
  kind: PartnerKindId;
  data: ReadonlySet<DataId>;
  evidence: Evidence[];
}

function kindChanges(then: Card, now: Card): FactChange[] {
  const lines = ({ partners }: Card): KindLine[] =>
    partnerKindIds.flatMap((kind) => {
      const same = partners.filter((line) => line.kind === kind);
      if (same.length === 0) return [];
      return [{ kind, data: new Set(same.flatMap(({ data }) => data)), evidence: same.flatMap(({ evidence }) => evidence) }];
    });
  const { fresh, gone, both } = sortOut(lines(then), lines(now), ({ kind }) => kind);
  const dataOf = (a: KindLine, b: KindLine) =>
    dataIds.filter((id) => b.data.has(id) && !a.data.has(id)).map((id) => ({ key: `data.${id}` }) as const);
  return [
    ...fresh.map(
      ({ kind, evidence }): FactChange => ({ kind: 'partner-kind.new', gaps: { what: label(kind) }, before: [], after: evidence }),
    ),
    ...gone.map(
      ({ kind, evidence }): FactChange => ({ kind: 'partner-kind.gone', gaps: { what: label(kind) }, before: evidence, after: [] }),
    ),
    ...both.flatMap(([a, b]): FactChange[] => {
      const [more, less] = [dataOf(a, b), dataOf(b, a)];
      const quotes = { before: a.evidence, after: b.evidence };
      return [
        ...(more.length > 0 ? [{ kind: 'partner-data.new' as const, gaps: { what: more, who: label(a.kind) }, ...quotes }] : []),
        ...(less.length > 0 ? [{ kind: 'partner-data.gone' as const, gaps: { what: less, who: label(a.kind) }, ...quotes }] : []),
      ];
    }),
  ];
}

/** A company that was named before as the provider of an SDK is not new when it is named as a partner. */
function companyChanges(then: Card, now: Card): FactChange[] {
  const providers = providersIn([then, now]);
  const [before, after] = [namedRecipients(then, providers), namedRecipients(now, providers)];
  const keys = (recipients: readonly NamedRecipient[]) => new Set(recipients.map(({ key }) => key));
  const [known, kept] = [keys(before), keys(after)];
  const partners = (recipients: readonly NamedRecipient[]) => recipients.filter(({ kind }) => kind !== null);
  const { fresh, gone } = sortOut(partners(before), partners(after), ({ key }) => key);
  const gaps = ({ printed, kind }: NamedRecipient) => ({ what: printed, who: label(kind ?? 'other') });
  return [
    ...fresh
      .filter(({ key }) => !known.has(key))
      .map((each): FactChange => ({ kind: 'company.new', gaps: gaps(each), before: [], after: each.evidence })),
    ...gone
      .filter(({ key }) => !kept.has(key))
      .map((each): FactChange => ({ kind: 'company.gone', gaps: gaps(each), before: each.evidence, after: [] })),
  ];
}

function sdkChanges(then: Card, now: Card): FactChange[] {
  const named = <T extends { name: string }>(items: readonly T[]) => items.filter(({ name }) => isName(name));
  const sdks = sortOut(named(then.sdks), named(now.sdks), ({ name }) => sdkKey(name));
  const pages = sortOut(named(then.h5), named(now.h5), ({ name }) => companyKey(name));
  return [
    ...sdks.fresh.map(({ name, evidence }): FactChange => ({ kind: 'sdk.new', gaps: { what: name }, before: [], after: evidence })),
    ...sdks.gone.map(({ name, evidence }): FactChange => ({ kind: 'sdk.gone', gaps: { what: name }, before: evidence, after: [] })),
    ...pages.fresh.map(({ name, evidence }): FactChange => ({ kind: 'page.new', gaps: { what: name }, before: [], after: evidence })),
    ...pages.gone.map(({ name, evidence }): FactChange => ({ kind: 'page.gone', gaps: { what: name }, before: evidence, after: [] })),
  ];
}
