import type { Card } from '../../card/card.ts';
import { choiceChanges } from './choice-changes.ts';
import { dataChanges } from './data-changes.ts';
import { type FactChange, factChangeKinds } from './fact-change.ts';
import { partnerChanges } from './partner-changes.ts';
import { retentionChanges } from './retention-changes.ts';
import { factLineChanges, statementChanges } from './statement-changes.ts';

/** All facts in which two cards differ, those first that concern the reader most. Says nothing about who changed them. */
export function factChanges(then: Card, now: Card): FactChange[] {
  return [
    ...dataChanges(then, now),
    ...partnerChanges(then, now),
    ...choiceChanges(then, now),
    ...retentionChanges(then, now),
    ...statementChanges(then, now),
    ...factLineChanges(then, now),
  ].sort((a, b) => factChangeKinds.indexOf(a.kind) - factChangeKinds.indexOf(b.kind));
}
