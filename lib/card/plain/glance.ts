import type { Card, Choice, Warning } from '../card.ts';
import type { DataId, PartnerKindId, WarningId } from '../taxonomy.ts';
import { byChoiceGroup } from './choice-groups.ts';
import { byConcern, partnersByConcern, warningsByConcern } from './concern.ts';
import { mattersFirst } from './matters-first.ts';

/** What a reader takes from the card in ten seconds. */
export interface Glance {
  /** Kinds of data taken that some source, or the policy itself, calls sensitive. */
  sensitive: number;
  /** Which, those of most concern first. */
  sensitiveData: DataId[];
  /** Companies named as recipients, each counted once; SDK providers and embedded pages included. */
  companies: number;
  /** Kinds of recipients: what remains to be counted when no company is named. */
  kinds: number;
  /** Which, those of most concern first. */
  recipients: PartnerKindId[];
  /** Choices for which the policy says how. */
  ways: number;
  /** The one that leads out furthest. */
  way: Choice | null;
  /** The sharpest, at most three. */
  warnings: Warning[];
}

/** @param matters warnings that the user wants to see first */
export function glance(card: Card, matters: readonly WarningId[] = []): Glance {
  const companies = new Set([
    ...card.partners.flatMap((partner) => partner.names),
    ...card.sdks.map(({ provider, name }) => provider ?? name),
    ...card.h5.map(({ name }) => name),
  ]);
  const sensitive = byConcern(card.collected.filter((line) => line.sensitive.length > 0));
  const recipients = [...new Set(partnersByConcern(card.partners).map(({ kind }) => kind))];
  const ways = byChoiceGroup(card.choices.filter((choice) => choice.means.length > 0)).flatMap(([, members]) => members);
  return {
    sensitive: sensitive.length,
    sensitiveData: sensitive.map(({ category }) => category),
    companies: companies.size,
    kinds: recipients.length,
    recipients,
    ways: ways.length,
    way: ways[0] ?? null,
    warnings: mattersFirst(warningsByConcern(card.warnings), matters).slice(0, 3),
  };
}
