import type { Card } from '../card/card.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/** Names one reading of one wording: the address it stands at and the hash of its text. */
export interface SnapshotKey {
  address: string;
  hash: string;
}

/** Where a clause stands: what a quote of the card needs to be found in the page again. Index is the clause's id. */
export interface Place {
  /** Copied from `Clause.at`. */
  at: number;
  /** The nearest heading above it. */
  heading: string | null;
  /** Address of the linked list it stands in; none for the policy itself. */
  page?: string;
}

/** A card that another engine made of the same text. */
export interface Earlier {
  engine: string;
  card: Card;
}

/** A policy as it was read, and what the engine made of it. */
export interface Snapshot extends SnapshotKey {
  /** Engine that made `card`; cards of another engine are made afresh from `document`. */
  engine: string;
  /** Language of the policy, see `PolicyDocument.lang`. */
  lang: string;
  /** When this wording was last read, in milliseconds since 1970. */
  readAt: number;
  /** When it was read for the first time. */
  firstReadAt: number;
  card: Card;
  places: Place[];
  /** What an older engine had made of the same text, where that was something else: what we learned is told apart from what they changed. */
  earlier?: Earlier;
}

/** The document of a snapshot, kept apart because lists of snapshots never need it. */
export interface StoredDocument extends SnapshotKey {
  document: PolicyDocument;
}
