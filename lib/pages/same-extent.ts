import { ownDocument, wholeDocument } from '../document/joined.ts';
import type { PolicyDocument } from '../document/policy-document.ts';

/**
 * Two wordings to the same extent: with the linked lists that were read for both, as one text each. A list that was read for
 * one of them alone is left out, for that nobody read it the other time is no change of the policy.
 */
export function sameExtent(before: PolicyDocument, after: PolicyDocument): [PolicyDocument, PolicyDocument] {
  const both = (document: PolicyDocument, other: PolicyDocument) => {
    const joined = document.joined?.filter(({ url }) => other.joined?.some((part) => part.url === url)) ?? [];
    // As one text, so that nothing joins them a second time.
    return ownDocument(wholeDocument({ ...document, joined }));
  };
  return [both(before, after), both(after, before)];
}
