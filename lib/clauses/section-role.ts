import type { SectionRole } from './clause.ts';

/** Which roles win when one heading names several ("How we collect, use and share"): the first of this list. */
const precedence: readonly SectionRole[] = [
  'toc', 'sdk-list', 'consent-exceptions', 'third-party-sources', 'minors', 'cookies', 'permissions', 'definitions',
  'collection', 'sharing', 'transfer', 'disclosure', 'cross-border', 'rights', 'storage', 'security', 'changes', 'contact',
  'usage', 'introduction', 'title', 'other',
];

/**
 * The role of a section: that of the innermost heading which names one.
 * @param headingRoles roles named by each heading of the path, outermost first
 */
export function sectionRole(headingRoles: readonly (readonly SectionRole[])[]): SectionRole {
  for (let i = headingRoles.length - 1; i >= 0; i--) {
    const named = headingRoles[i]!;
    if (named.length > 0) return precedence.find((role) => named.includes(role)) ?? 'other';
  }
  return 'other';
}
