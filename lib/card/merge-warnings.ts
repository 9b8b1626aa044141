import type { Findings } from '../findings/findings.ts';
import type { Warning } from './card.ts';

/** Quotes beyond this many add length, not proof. */
const enough = 5;

/**
 * One line for each point to watch. That the policy gives no way at all to refuse anything has no quote: it is what is not there. It is said where there
 * is something to refuse, and not of a text that speaks of no data and no recipient.
 */
export function mergeWarnings({
  warnings,
  choices,
  data,
  partners,
}: Pick<Findings, 'warnings' | 'choices' | 'data' | 'partners'>): Warning[] {
  const lines = new Map<string, Warning>();
  for (const { id, evidence } of warnings) {
    const line = lines.get(id) ?? { id, evidence: [] };
    if (evidence.quote && line.evidence.length < enough) line.evidence.push(evidence);
    lines.set(id, line);
  }
  const taken = data.length + partners.mentions.length + partners.sdks.length > 0;
  if (taken && !choices.some(({ means }) => means.length > 0)) lines.set('no-opt-out-path', { id: 'no-opt-out-path', evidence: [] });
  return [...lines.values()];
}
