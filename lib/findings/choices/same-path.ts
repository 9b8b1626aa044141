import type { Clause } from '../../clauses/clause.ts';
import type { Offer } from './offer.ts';

/** "您可通过此路径删除", "同样路径下". */
export const samePath = /(?:此|该|上述|前述|同样|同一|相同)的?(?:路径|操作路径|页面路径|入口)/;

/** How many clauses further down "this path" may still mean it. */
const reach = 2;

/**
 * The paths that "this path" means: those of the nearest sentence before, in the same clause or right above it.
 * @param ways what that sentence offers, and @param at the clause in which it stands; @param own what the sentence itself offers
 */
export function lastPaths(ways: Offer | undefined, at: number | undefined, clause: Clause, own: Offer): Offer {
  if (ways === undefined || at === undefined || clause.id - at > reach) return own;
  const { from } = clause.sentences[0]!;
  return {
    means: ways.means.filter(({ means }) => means.type === 'menu').map((one) => ({ ...one, from, to: from })),
    unnamed: own.unnamed,
  };
}
