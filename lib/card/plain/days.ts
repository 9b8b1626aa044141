import type { Message } from '../../words/words.ts';
import type { Card, Choice } from '../card.ts';

/** A time limit as the policy counts it: in days or in working days. */
export function daysMessage(n: number, working: boolean): Message {
  return { key: working ? 'facts.working-days' : 'facts.days', gaps: { n } };
}

/** Within what time a choice is handled. */
export function withinMessage(days: number, { deadlineWorking }: Choice): Message {
  return { key: 'plain.choice.within', gaps: { time: daysMessage(days, deadlineWorking === true) } };
}

/** The time limits for answering in general, the shortest first. */
export function responseMessages({ responseDays, responseWorkingDays = [] }: Card['app']): Message[] {
  return [...new Set(responseDays)].sort((a, b) => a - b).map((n) => daysMessage(n, responseWorkingDays.includes(n)));
}
