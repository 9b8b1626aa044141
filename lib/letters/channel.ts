import type { Card, Means } from '../card/card.ts';
import type { ChoiceKindId, MeansTypeId } from '../card/taxonomy.ts';

/** A way in which a request can go, as the policy names it. */
export interface Channel extends Means {
  /** True when the policy names it for questions and complaints in general, not for this choice. */
  general: boolean;
}

/** Means by which any request can go, whatever they are named for. */
const carriesRequests: readonly MeansTypeId[] = ['email', 'phone', 'online-service', 'post', 'url'];

/** The policy's own ways for a choice, then its general contact points. None is made up: the list may be empty. */
export function channelsFor({ choices }: Card, kind: ChoiceKindId): Channel[] {
  const means = (of: ChoiceKindId) => choices.filter((choice) => choice.kind === of).flatMap((choice) => choice.means);
  const own = means(kind).map((each): Channel => ({ ...each, general: false }));
  const general = means('complain')
    .filter(({ type }) => carriesRequests.includes(type))
    .map((each): Channel => ({ ...each, general: true }));
  const seen = new Set<string>();
  return [...own, ...general].filter(({ type, value }) => {
    const key = `${type} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}
