import type { Card, Evidence } from '../card/card.ts';
import type { ChoiceKindId } from '../card/taxonomy.ts';
import { numberCharacters, parseNumber } from '../findings/chinese-number.ts';

/** The time limit that the policy itself gives for a choice. */
export interface PromisedDeadline {
  days: number;
  /** Whether the policy counts working days. */
  working: boolean;
  /** The quote that prints it; null where the card has none that does. */
  evidence: Evidence | null;
}

const printed = new RegExp(
  `([${numberCharacters}]+)\\s*(个?工作日|個?工作日|(?:working|business)\\s+days?|个?自然日|日|天|(?:calendar\\s+)?days?)`,
  'gi',
);

/** What the card says of a choice's time limit, and the words that say it; null where it says nothing. */
export function promisedDeadline(card: Card, kind: ChoiceKindId): PromisedDeadline | null {
  const choice = card.choices.find((each) => each.kind === kind && each.deadlineDays !== null);
  if (!choice) return null;
  const days = choice.deadlineDays!;
  const places = new Set(choice.evidence.map(({ clause }) => clause));
  // The sentence beside the one that names the choice may be kept with another choice of the same clause.
  const beside = card.choices.flatMap((each) => each.evidence).filter(({ clause }) => places.has(clause));
  for (const evidence of [...choice.evidence, ...beside, ...card.app.evidence.responseDays]) {
    for (const [, number, unit] of evidence.quote.matchAll(printed)) {
      const working = /工作|working|business/i.test(unit!);
      // A quote that counts otherwise than the card is of another promise.
      if (parseNumber(number!) === days && working === (choice.deadlineWorking ?? working)) return { days, working, evidence };
    }
  }
  return { days, working: choice.deadlineWorking ?? false, evidence: null };
}
