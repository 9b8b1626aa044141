import type { Findings } from '../findings/findings.ts';
import type { Reading } from '../findings/reading.ts';
import type { Card } from './card.ts';
import { dataIds, disclosureIds } from './taxonomy.ts';
import { mergeCollected } from './merge-collected.ts';
import { mergePartners } from './merge-partners.ts';
import { mergeWarnings } from './merge-warnings.ts';
import { groupEvidence } from './group-evidence.ts';

/** Merges the mentions of a reading into the card: one line for each thing, with the quotes that prove it. */
export function compose(reading: Reading, found: Findings, engine: string): Card {
  const collected = mergeCollected(found.data, found.facts.lending, reading.document.lang);
  const ownCategories = new Set(collected.map((item) => item.category));
  const partnersOnly = groupEvidence(
    [...found.data.filter((m) => m.polarity === 'partner'), ...found.partners.partnerData]
      .filter((mention) => !ownCategories.has(mention.category))
      .map((mention) => ({ id: mention.category, evidence: mention.evidence })),
    dataIds,
  );
  const { unreadPages } = reading.document.coverage;
  const refused = found.data.filter((mention) => mention.polarity === 'not-collected');
  const permissions = groupEvidence(
    found.permissions.map((m) => ({ id: m.category, evidence: m.evidence })),
    dataIds,
  );
  return {
    engine,
    app: found.facts,
    collected,
    collectedByPartnersOnly: partnersOnly.map(({ id, evidence }) => ({ category: id, evidence })),
    notCollected: groupEvidence(
      refused.map((m) => ({ id: m.category, evidence: m.evidence })),
      dataIds,
    ).map(({ id, evidence }) => ({ category: id, evidence })),
    partners: mergePartners(found.partners.mentions),
    sdks: found.partners.sdks,
    h5: found.partners.h5,
    permissions: permissions.map(({ id }) => id),
    permissionEvidence: permissions.map(({ id, evidence }) => ({ category: id, evidence })),
    choices: found.choices.map(({ rule: _rule, ...choice }) => choice),
    retention: found.retention,
    warnings: mergeWarnings(found),
    disclosures: disclosureIds.map((id) => {
      const mentions = found.disclosures.filter((mention) => mention.id === id);
      const firm = mentions.filter((mention) => !mention.vague);
      return {
        id,
        found: firm.length > 0,
        vague: firm.length === 0 && mentions.length > 0,
        evidence: (firm.length > 0 ? firm : mentions).slice(0, 3).map((mention) => mention.evidence),
      };
    }),
    vague: found.vague,
    coverage: {
      characters: reading.document.coverage.characters,
      read: reading.document.coverage.read,
      unopenedLinks: found.linkedLists.filter(({ read }) => !read).map(({ url }) => url),
      ...(unreadPages ? { unreadPages } : {}),
    },
    linkedLists: found.linkedLists,
  };
}
