import type { SectionRole } from './clause.ts';

/** Which roles win when one heading names several ("How we collect, use and share"): the first of this list. */
const precedence: readonly SectionRole[] = [
  'toc',
  'sdk-list',
  'consent-exceptions',
  'third-party-sources',
  'minors',
  'cookies',
  'permissions',
  'definitions',
  'collection',
  'sharing',
  'transfer',
  'disclosure',
  'cross-border',
  'rights',
  'storage',
  'security',
  'changes',
  'contact',
  'usage',
  'introduction',
  'title',
  'other',
];

/**
 * Inside these sections only the listed roles may take over: "complaints and call-backs" under what is collected is a
 * function that collects, not the contact section; "permissions" under the rights is a right.
 */
const yieldsTo: Partial<Record<SectionRole, readonly SectionRole[]>> = {
  collection: [
    'sdk-list',
    'consent-exceptions',
    'third-party-sources',
    'cookies',
    'permissions',
    'sharing',
    'transfer',
    'disclosure',
    'minors',
  ],
  usage: ['sdk-list', 'consent-exceptions', 'third-party-sources', 'cookies', 'permissions', 'sharing', 'collection', 'minors'],
  sharing: ['sdk-list', 'consent-exceptions', 'transfer', 'disclosure', 'cross-border'],
  'sdk-list': ['sharing'],
  rights: ['contact', 'minors', 'consent-exceptions', 'cookies'],
  cookies: ['sdk-list'],
  minors: [],
  definitions: [],
  security: ['storage', 'rights', 'contact'],
};

/**
 * The role of a section: that of the innermost heading which names one and may take over from those above.
 * @param headingRoles roles named by each heading of the path, outermost first
 */
export function sectionRole(headingRoles: readonly (readonly SectionRole[])[]): SectionRole {
  let role: SectionRole = 'other';
  for (const named of headingRoles) {
    const open: readonly SectionRole[] | undefined = yieldsTo[role];
    const next: SectionRole | undefined = precedence.find(
      (each) => named.includes(each) && (each === role || !open || open.includes(each)),
    );
    if (next) role = next;
  }
  return role;
}
