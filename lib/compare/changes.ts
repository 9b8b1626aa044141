import type { Card } from '../card/card.ts';
import type { Clause } from '../clauses/clause.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { oneEngine } from './engines.ts';
import type { FactChange } from './facts/fact-change.ts';
import { factChanges } from './facts/fact-changes.ts';
import { type TextChanges, textChanges } from './text/text-changes.ts';
import { textUnits } from './text/text-unit.ts';

/** One wording of a policy, and what the engine made of it. */
export interface Side {
  document: PolicyDocument;
  card: Card;
  clauses: readonly Clause[];
}

/** What they changed. */
export interface Changes {
  by: 'policy';
  engine: string;
  facts: readonly FactChange[];
  text: TextChanges;
}

/** What only our engine sees differently in the same text: never a change of theirs. */
export interface EngineDifference {
  by: 'engine';
  from: string;
  to: string;
  facts: readonly FactChange[];
}

/**
 * What changed in a policy from then to now: the facts, then the text. Both sides must have been explained by one engine;
 * where the older card is of an older engine, explain its stored document afresh first.
 *
 * @throws DifferentEngines
 */
export function changesBetween(then: Side, now: Side): Changes {
  const engine = oneEngine([then.card, now.card]);
  const text = textChanges(textUnits(then.clauses, then.document), textUnits(now.clauses, now.document));
  return { by: 'policy', engine, facts: factChanges(then.card, now.card), text };
}

/** What a newer engine says of a document that an older one had explained: to be shown as ours. */
export function explainEngineDifference(older: Card, newer: Card): EngineDifference {
  return { by: 'engine', from: older.engine, to: newer.engine, facts: factChanges(older, newer) };
}

/** What happened since a policy was stored, theirs apart from ours. */
export interface Since {
  theirs: Changes;
  /** Null when the stored card is of the engine that explained both sides. */
  ours: EngineDifference | null;
}

/**
 * What happened since a snapshot was stored.
 *
 * @param stored the card as it was stored, of whatever engine
 * @param then the stored document, explained afresh by the engine of `now`
 * @throws DifferentEngines where `then` and `now` are not of one engine
 */
export function changesSince(stored: Card, then: Side, now: Side): Since {
  const ours = stored.engine === then.card.engine ? null : explainEngineDifference(stored, then.card);
  return { theirs: changesBetween(then, now), ours };
}

/** Whether nothing changed but numbers, places and white space. */
export function isUnchanged({ facts, text }: Changes): boolean {
  return facts.length === 0 && text.changes.length === 0;
}
