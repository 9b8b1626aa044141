import type { Card } from '../../../lib/card/card.ts';

/** What must be on the card whatever form the policy comes in. */
export interface CardLines {
  app: string | null;
  operators: string[];
  updated: string | null;
  minAge: number | null;
  responseDays: number[];
  storage: string | null;
  collected: string[];
  partners: string[];
  sdks: string[];
  choices: string[];
  retention: (string | null)[];
}

/** The lines of a card that do not depend on where things stand, each in one string. */
export function cardLines({ app, collected, partners, sdks, choices, retention }: Card): CardLines {
  return {
    app: app.name,
    operators: app.operators,
    updated: app.updated,
    minAge: app.minAge,
    responseDays: app.responseDays,
    storage: app.storageCountry,
    collected: collected.map(({ category, requirement }) => `${category} ${requirement}`).sort(),
    partners: partners.map(({ kind, names, data }) => `${kind}: ${[...names].sort().join(', ')}: ${[...data].sort().join(', ')}`).sort(),
    // Names are as printed, which may be in full width.
    sdks: sdks.map(({ name, provider, data }) => `${name} | ${provider} | ${data.join(', ')}`.normalize('NFKC')),
    choices: choices
      .map(
        ({ kind, means }) =>
          `${kind}: ${means
            .map(({ type, value }) => `${type} ${value}`)
            .sort()
            .join(' | ')}`,
      )
      .sort(),
    retention: retention.map(({ period }) => period),
  };
}
