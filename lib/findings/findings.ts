import type { Card, Choice, Evidence, H5Page, LinkedList, Origin, Requirement, Sdk } from '../card/card.ts';
import type { DataId, DisclosureId, PartnerKindId, ViaId, WarningId } from '../card/taxonomy.ts';

/**
 * What the finders assert, one mention at a time, before the card merges mentions of the same thing.
 * `rule` names the mechanism that found it, for tests, debugging and the explanation of misses.
 */
export interface DataMention {
  category: DataId;
  /** 'collected' by the operator, 'not-collected' when the policy says so in words, 'partner' when only a partner collects it. */
  polarity: 'collected' | 'not-collected' | 'partner';
  requirement: Requirement;
  origin: Origin[];
  /** The policy itself marks it as sensitive: bold, asterisk, or in words. */
  markedSensitive: boolean;
  /** Data about other people: contacts, address book, relatives. */
  aboutOthers: boolean;
  /** In the policy's own words, shortened; null when the sentence names none. */
  purpose: string | null;
  evidence: Evidence;
  rule: string;
}

export interface PermissionMention {
  category: DataId;
  evidence: Evidence;
  rule: string;
}

export interface PartnerMention {
  kind: PartnerKindId;
  /** Companies as printed; empty when only the kind is named. */
  names: string[];
  via: ViaId;
  data: DataId[];
  purpose: string | null;
  evidence: Evidence;
  rule: string;
}

export interface PartnerFindings {
  mentions: PartnerMention[];
  sdks: Sdk[];
  h5: H5Page[];
  /** Data named in SDK, H5 and sharing tables: what partners get. */
  partnerData: { category: DataId; evidence: Evidence }[];
}

export type Facts = Card['app'];

export type ChoiceMention = Choice & { rule: string };

export interface WarningMention {
  id: WarningId;
  evidence: Evidence;
  rule: string;
}

export interface DisclosureMention {
  id: DisclosureId;
  /** True when the policy touches on it without saying anything one could hold it to. */
  vague: boolean;
  evidence: Evidence;
  rule: string;
}

export interface Findings {
  facts: Facts;
  data: DataMention[];
  permissions: PermissionMention[];
  partners: PartnerFindings;
  choices: ChoiceMention[];
  retention: Card['retention'];
  warnings: WarningMention[];
  disclosures: DisclosureMention[];
  vague: Card['vague'];
  linkedLists: LinkedList[];
}
