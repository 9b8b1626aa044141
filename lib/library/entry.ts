import type { ChoiceKindId, DataId, PartnerKindId, WarningId } from '../card/taxonomy.ts';
import type { Snapshot, SnapshotKey } from './snapshot.ts';

/** What lists, filters and sorting need of a snapshot, kept apart because cards are a hundred times as large. */
export interface Entry extends SnapshotKey {
  /** Id of the app it belongs to, see `AppRecord`. */
  app: string;
  /** When the user saved it, in milliseconds since 1970; null for what is only cached and may be evicted. */
  savedAt: number | null;
  readAt: number;
  firstReadAt: number;
  engine: string;
  /** As the card has them. */
  name: string | null;
  operators: string[];
  updated: string | null;
  /** Characters read. */
  read: number;
  collected: DataId[];
  partnerKinds: PartnerKindId[];
  /** Whether the policy names a menu, page or online service by which the account can be closed. */
  closesInApp: boolean;
  choices: ChoiceKindId[];
  warnings: WarningId[];
}

/** Policies that belong together, across addresses and versions. */
export interface AppRecord {
  id: string;
  /** The name the user gave; null while the card's own name serves. */
  givenName: string | null;
  /** Operator and name by which further policies find their way here, see `appKeyOf`. */
  keys: string[];
  tags: string[];
  notes: string;
  /** When the user last changed any of this. */
  changedAt: number;
}

/** The entry of a snapshot. */
export function entryOf(snapshot: Snapshot, app: string, savedAt: number | null): Entry {
  const { address, hash, readAt, firstReadAt, engine, card } = snapshot;
  const closing = card.choices.filter(({ kind }) => kind === 'close-account').flatMap(({ means }) => means);
  return {
    address,
    hash,
    app,
    savedAt,
    readAt,
    firstReadAt,
    engine,
    name: card.app.name,
    operators: card.app.operators,
    updated: card.app.updated,
    read: card.coverage.read,
    collected: card.collected.map(({ category }) => category),
    partnerKinds: [...new Set(card.partners.map(({ kind }) => kind))],
    closesInApp: closing.some(({ type }) => type === 'menu' || type === 'online-service' || type === 'page-prompt'),
    choices: card.choices.map(({ kind }) => kind),
    warnings: card.warnings.map(({ id }) => id),
  };
}

/**
 * What two policies of one app have in common: operator and name of the app, however they are spaced. Null where the
 * card knows one of the two alone, for then nothing but the address can tell.
 */
export function appKeyOf({ name, operators }: Pick<Entry, 'name' | 'operators'>): string | null {
  const [operator] = operators;
  return name && operator ? `${folded(operator)}|${folded(name)}` : null;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
