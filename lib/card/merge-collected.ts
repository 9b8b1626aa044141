import type { DataMention } from '../findings/findings.ts';
import type { CollectedItem, Origin } from './card.ts';
import { groupEvidence } from './group-evidence.ts';
import { type DataId, dataIds } from './taxonomy.ts';
import { sensitiveSources } from '../law/sensitive.ts';
import { isNecessaryForLending } from '../law/lending-necessary.ts';

const origins: readonly Origin[] = ['user', 'device', 'third-party', 'generated'];

/**
 * One line for each kind of data. Required in one place and optional in another is required; optional only when every
 * mention that says anything says optional (gold rule 2).
 */
export function mergeCollected(mentions: readonly DataMention[], lending: boolean, lang: string): CollectedItem[] {
  const own = mentions.filter((mention) => mention.polarity === 'collected');
  return groupEvidence(
    own.map((m) => ({ id: m.category, evidence: m.evidence })),
    dataIds,
  ).map(({ id, evidence }) => {
    const same = own.filter((mention) => mention.category === id);
    return {
      category: id,
      requirement: requirementOf(same),
      origin: origins.filter((origin) => same.some((mention) => mention.origin.includes(origin))),
      sensitive: [...sensitiveSources(id as DataId, lang), ...(same.some((mention) => mention.markedSensitive) ? ['policy'] : [])],
      beyondNecessary: lending ? !isNecessaryForLending(id as DataId) : null,
      purposes: [...new Set(same.map((mention) => mention.purpose).filter((purpose) => purpose !== null))].slice(0, 4),
      aboutOthers: same.some((mention) => mention.aboutOthers),
      evidence,
    };
  });
}

function requirementOf(mentions: readonly DataMention[]): CollectedItem['requirement'] {
  if (mentions.some((mention) => mention.requirement === 'required')) return 'required';
  if (mentions.every((mention) => mention.requirement === 'optional')) return 'optional';
  return 'unstated';
}
