import * as z from 'zod/mini';
import { choiceKindIds, dataIds, disclosureIds, meansTypeIds, partnerKindIds, viaIds, warningIds } from './taxonomy.ts';

/** A verbatim run of the policy's text and the clause it stands in. */
const evidenceSchema = z.object({ clause: z.int(), quote: z.string().check(z.minLength(1)) });
const evidenceList = z.array(evidenceSchema);

const someEvidence = evidenceList.check(z.minLength(1));

const meansSchema = z.object({ type: z.enum(meansTypeIds), value: z.string() });

/** What a link leads to: see `lib/lexicon/concepts/links.json`. */
export const linkedKinds = ['sdk-list', 'sharing-list', 'permission-list', 'collection-list', 'child-policy', 'further-page'] as const;

const isoDate = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const data = z.enum(dataIds);

/** The card: the contract's keys, and a few more that the panel shows. Every line carries its quotes. */
export const cardSchema = z.object({
  /** Version of the engine that made it; cards of different versions are never compared with each other. */
  engine: z.string(),
  app: z.object({
    name: z.nullable(z.string()),
    operators: z.array(z.string()),
    updated: isoDate,
    effective: isoDate,
    minAge: z.nullable(z.int()),
    responseDays: z.array(z.int()),
    /** Those of `responseDays` that the policy counts in working days; cards made before they were told apart have none. */
    responseWorkingDays: z.optional(z.array(z.int())),
    storageCountry: z.nullable(z.string()),
    /** True when the policy is a lender's, so that the list of necessary information for online lending applies. */
    lending: z.boolean(),
    evidence: z.object({
      operators: evidenceList,
      updated: evidenceList,
      effective: evidenceList,
      minAge: evidenceList,
      responseDays: evidenceList,
      storageCountry: evidenceList,
      /** Where the policy prints the name; cards made before it was noted have none. */
      name: z.optional(evidenceList),
    }),
  }),
  collected: z.array(
    z.object({
      category: data,
      requirement: z.enum(['required', 'optional', 'unstated']),
      origin: z.array(z.enum(['user', 'device', 'third-party', 'generated'])),
      sensitive: z.array(z.string()),
      beyondNecessary: z.nullable(z.boolean()),
      purposes: z.array(z.string()),
      /** True when the data are about other people: contacts, address book. */
      aboutOthers: z.boolean(),
      evidence: someEvidence,
    }),
  ),
  collectedByPartnersOnly: z.array(z.object({ category: data, evidence: someEvidence })),
  notCollected: z.array(z.object({ category: data, evidence: someEvidence })),
  partners: z.array(
    z.object({
      kind: z.enum(partnerKindIds),
      names: z.array(z.string()),
      via: z.enum(viaIds),
      data: z.array(data),
      purposes: z.array(z.string()),
      evidence: someEvidence,
    }),
  ),
  sdks: z.array(
    z.object({
      name: z.string(),
      provider: z.nullable(z.string()),
      data: z.array(data),
      purpose: z.nullable(z.string()),
      url: z.nullable(z.string()),
      evidence: someEvidence,
    }),
  ),
  h5: z.array(
    z.object({
      name: z.string(),
      url: z.nullable(z.string()),
      data: z.array(data),
      evidence: someEvidence,
    }),
  ),
  permissions: z.array(data),
  permissionEvidence: z.array(z.object({ category: data, evidence: someEvidence })),
  choices: z.array(
    z.object({
      kind: z.enum(choiceKindIds),
      means: z.array(meansSchema),
      deadlineDays: z.nullable(z.int()),
      /** Whether the policy counts working days; cards made before they were told apart do not say. */
      deadlineWorking: z.optional(z.boolean()),
      /** Conditions in the policy's own words, e.g. that an unpaid loan stops the closing of the account. */
      conditions: z.array(evidenceSchema),
      evidence: someEvidence,
    }),
  ),
  retention: z.array(z.object({ period: z.nullable(z.string()), evidence: someEvidence })),
  warnings: z.array(z.object({ id: z.enum(warningIds), evidence: evidenceList })),
  disclosures: z.array(
    z.object({
      id: z.enum(disclosureIds),
      found: z.boolean(),
      vague: z.boolean(),
      evidence: evidenceList,
    }),
  ),
  /** Words that leave the reader guessing (等, 包括但不限于, 可能), counted where they carry weight. */
  vague: z.array(z.object({ word: z.string(), count: z.int(), evidence: evidenceList })),
  coverage: z.object({ characters: z.int(), read: z.int(), unopenedLinks: z.array(z.string()), unreadPages: z.optional(z.array(z.int())) }),
  /** Lists and further policies that the policy leads to; cards made before they were looked for have none. */
  linkedLists: z.optional(
    z.array(
      z.object({
        url: z.string(),
        /** What the policy calls it. */
        name: z.string(),
        kind: z.enum(linkedKinds),
        /** True when it was read on a click and its findings are in this card. */
        read: z.boolean(),
        /** Pages of a linked PDF that hold no text. */
        unreadPages: z.optional(z.array(z.int())),
        evidence: someEvidence,
      }),
    ),
  ),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Means = z.infer<typeof meansSchema>;
export type Card = z.infer<typeof cardSchema>;
export type CollectedItem = Card['collected'][number];
export type Partner = Card['partners'][number];
export type Sdk = Card['sdks'][number];
export type H5Page = Card['h5'][number];
export type Choice = Card['choices'][number];
export type Retention = Card['retention'][number];
export type Warning = Card['warnings'][number];
export type LinkedList = NonNullable<Card['linkedLists']>[number];
export type Disclosure = Card['disclosures'][number];
export type Requirement = CollectedItem['requirement'];
export type Origin = CollectedItem['origin'][number];
