import type { ChoiceKindId } from '../taxonomy.ts';

/** Ways out by what they do: going altogether first, then refusing one thing, then seeing, then asking. */
const choiceGroups = {
  leave: ['close-account', 'delete', 'withdraw-consent', 'unbind-card', 'unbind-third-party', 'deceased'],
  refuse: ['marketing', 'personalisation', 'stop-sharing', 'permissions', 'automated-decision', 'model-training', 'cookies'],
  see: ['access-copy', 'correct', 'portability'],
  ask: ['complain', 'explain'],
} as const satisfies Record<string, readonly ChoiceKindId[]>;

export type ChoiceGroup = keyof typeof choiceGroups;

const choiceGroupIds = Object.keys(choiceGroups) as ChoiceGroup[];

/** The choices of each group that has some, in the groups' order. */
export function byChoiceGroup<T extends { kind: ChoiceKindId }>(choices: readonly T[]): [ChoiceGroup, T[]][] {
  return choiceGroupIds.flatMap((group): [ChoiceGroup, T[]][] => {
    const order: readonly ChoiceKindId[] = choiceGroups[group];
    const mine = choices.filter(({ kind }) => order.includes(kind));
    return mine.length > 0 ? [[group, mine.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))]] : [];
  });
}
