import type { Card } from '../../../lib/card/card.ts';

/** What a card says, without the words of its policy: ids and numbers. */
export const idsOf = ({ app, collected, notCollected, partners, permissions, choices, warnings, disclosures }: Card) => ({
  facts: [app.updated, app.effective, app.minAge, app.responseDays, app.operators.length],
  collected: collected.map((item) => item.category).sort(),
  notCollected: notCollected.map((item) => item.category).sort(),
  partners: partners.map((item) => item.kind).sort(),
  permissions: [...permissions].sort(),
  choices: choices
    .map(
      (item) =>
        `${item.kind}: ${item.means
          .map((means) => means.type)
          .sort()
          .join(' ')}`,
    )
    .sort(),
  warnings: warnings.map((item) => item.id).sort(),
  disclosures: disclosures
    .filter((item) => item.found)
    .map((item) => item.id)
    .sort(),
});
