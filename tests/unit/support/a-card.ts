import type { Card, CollectedItem, Partner } from '../../../lib/card/card.ts';

/** A card that says nothing, with the parts given. */
export function aCard(parts: Partial<Card> = {}): Card {
  return {
    engine: '1',
    app: {
      name: null,
      operators: [],
      updated: null,
      effective: null,
      minAge: null,
      responseDays: [],
      storageCountry: null,
      lending: true,
      evidence: { operators: [], updated: [], effective: [], minAge: [], responseDays: [], storageCountry: [] },
    },
    collected: [],
    collectedByPartnersOnly: [],
    notCollected: [],
    partners: [],
    sdks: [],
    h5: [],
    permissions: [],
    permissionEvidence: [],
    choices: [],
    retention: [],
    warnings: [],
    disclosures: [],
    vague: [],
    coverage: { characters: 1200, read: 1000, unopenedLinks: [] },
    ...parts,
  };
}

/** A line of collected data with one quote. */
export function collected(parts: Partial<CollectedItem> & Pick<CollectedItem, 'category'>): CollectedItem {
  return {
    requirement: 'unstated',
    origin: ['user'],
    sensitive: [],
    beyondNecessary: null,
    purposes: [],
    aboutOthers: false,
    evidence: [{ clause: 1, quote: '我们会收集这一项' }],
    ...parts,
  };
}

/** A line of partners with one quote. */
export function partner(parts: Partial<Partner> & Pick<Partner, 'kind'>): Partner {
  return {
    names: [],
    via: 'share',
    data: [],
    purposes: [],
    evidence: [{ clause: 2, quote: '我们会提供给这一方' }],
    ...parts,
  };
}
