import type { RawMention } from './raw-mention.ts';
import type { Verdict } from './refusal.ts';

/**
 * Writes down what decides a mention, unless something has before. Cookies are refused in the browser, and sharing is not
 * asking: neither says what a service demands.
 */
export function setDemand(mention: RawMention, verdict: Verdict | null, because: string): void {
  if (
    verdict === null ||
    mention.polarity !== 'collected' ||
    mention.requirement !== null ||
    mention.ground === 'share' ||
    mention.category === 'cookie'
  )
    return;
  mention.requirement = verdict;
  mention.because = because;
}
