import type { Card } from '../card.ts';
import type { DataId, PartnerKindId } from '../taxonomy.ts';
import { dataConcern, partnerKindsByConcern } from './concern.ts';
import { type DataGroup, dataGroup, groupIds } from './data-groups.ts';

/** Data of one group. */
export interface GroupFlow {
  group: DataGroup;
  /** Kinds of data, those of most concern first. */
  data: DataId[];
}

/** What one kind of recipients is said to get. */
export interface RecipientFlow {
  kind: PartnerKindId;
  /** By group; empty where the policy names the recipient and not the data. */
  gets: GroupFlow[];
}

/** What goes in and what goes out, as far as the card's lines say: which data of a group go to whom only where a line says so. */
export interface Flow {
  taken: GroupFlow[];
  recipients: RecipientFlow[];
}

/** The way of the data through the app. Pure counting of the card's lines; nothing is inferred. */
export function flow(card: Card): Flow {
  return {
    taken: byGroup(card.collected.map(({ category }) => category)),
    recipients: partnerKindsByConcern(card.partners).map(({ kind, ways }) => ({
      kind,
      gets: byGroup(ways.flatMap(({ data }) => data)),
    })),
  };
}

function byGroup(ids: readonly DataId[]): GroupFlow[] {
  const sorted = [...new Set(ids)].sort((a, b) => dataConcern(a, false) - dataConcern(b, false));
  return groupIds.map((group) => ({ group, data: sorted.filter((id) => dataGroup(id) === group) })).filter(({ data }) => data.length > 0);
}

/** How many kinds of data these are. */
export function kindsIn(groups: readonly GroupFlow[]): number {
  return groups.reduce((sum, { data }) => sum + data.length, 0);
}
