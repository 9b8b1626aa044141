/** Laws, rules, standards and drafts of which articles are kept. Ids live for ever; names are in the locale files. */
export const workIds = [
  'pipl',
  'network-data',
  'credit-reporting',
  'necessary-information',
  'face-recognition',
  'gbt45574',
  'gbt35273',
  'assisted-loans',
  'app-collection-draft',
  'gdpr',
  'ccpa',
  'uk-gdpr',
  'glba',
  'pdpa-sg',
] as const;
export type WorkId = (typeof workIds)[number];

/** `work-number`, as the work itself counts. */
export const articleIds = [
  'pipl-15',
  'pipl-17',
  'pipl-19',
  'pipl-23',
  'pipl-24',
  'pipl-28',
  'pipl-29',
  'pipl-30',
  'pipl-44',
  'pipl-45',
  'pipl-46',
  'pipl-47',
  'pipl-48',
  'pipl-49',
  'pipl-50',
  'network-data-21',
  'network-data-22',
  'network-data-23',
  'network-data-24',
  'network-data-25',
  'credit-reporting-16',
  'credit-reporting-17',
  'credit-reporting-18',
  'credit-reporting-25',
  'credit-reporting-29',
  'necessary-information-5',
  'face-recognition-whole',
  'gbt45574-a',
  'gbt35273-b',
  'assisted-loans-whole',
  'app-collection-draft-whole',
  'gdpr-7',
  'gdpr-15',
  'gdpr-16',
  'gdpr-17',
  'gdpr-18',
  'gdpr-20',
  'gdpr-21',
  'gdpr-22',
  'ccpa-105',
  'ccpa-106',
  'ccpa-110',
  'ccpa-120',
  'ccpa-121',
  'uk-gdpr-7',
  'uk-gdpr-15',
  'uk-gdpr-16',
  'uk-gdpr-17',
  'uk-gdpr-20',
  'uk-gdpr-21',
  'glba-502',
  'pdpa-sg-16',
  'pdpa-sg-21',
  'pdpa-sg-22',
] as const;

/** Where a work holds: mainland China, the European Union (and EEA), California, the United States as a whole, the United Kingdom, Singapore. */
export const jurisdictionIds = ['cn', 'eu', 'us-ca', 'us', 'uk', 'sg'] as const;
export type Jurisdiction = (typeof jurisdictionIds)[number];

/**
 * What weight a work has. 'law' includes a regulation of the European Union, which binds as a law does; 'regulation' is
 * one of the State Council; 'department-rule' comes from ministries; a 'recommended-standard' binds nobody by itself; a
 * 'draft' is not in force.
 */
export const statusIds = ['law', 'regulation', 'department-rule', 'recommended-standard', 'draft'] as const;
