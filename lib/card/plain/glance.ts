import type { Card, Warning } from '../card.ts';
import type { WarningId } from '../taxonomy.ts';
import { warningsByConcern } from './concern.ts';
import { mattersFirst } from './matters-first.ts';

/** What a reader takes from the card in ten seconds. */
export interface Glance {
  /** Kinds of data taken that some source, or the policy itself, calls sensitive. */
  sensitive: number;
  /** Companies named as recipients, each counted once; SDK providers and embedded pages included. */
  companies: number;
  /** Kinds of recipients: what remains to be counted when no company is named. */
  kinds: number;
  /** Choices for which the policy says how. */
  ways: number;
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
  return {
    sensitive: card.collected.filter((line) => line.sensitive.length > 0).length,
    companies: companies.size,
    kinds: new Set(card.partners.map((partner) => partner.kind)).size,
    ways: card.choices.filter((choice) => choice.means.length > 0).length,
    warnings: mattersFirst(warningsByConcern(card.warnings), matters).slice(0, 3),
  };
}
