import { useEffect, useState } from 'preact/hooks';
import { findPolicyLinks } from '../../lib/linked-policies/find-policy-links.ts';
import type { PoliciesOfPage } from '../../lib/linked-policies/policy-links.ts';
import type { PanelTab } from './use-active-tab.ts';

const none: PoliciesOfPage = { linked: [], named: [] };
/** Milliseconds after which a page is looked at once more: many render late. */
const late = 1500;

/**
 * Policies that the page in sight links to; looked for only while the panel is open and has nothing else to show.
 * @param wanted false where the page itself is read, or nothing may be looked at
 */
export function usePolicyLinks(tab: PanelTab | null, wanted: boolean): PoliciesOfPage {
  const [found, setFound] = useState<{ page: string; policies: PoliciesOfPage } | null>(null);
  const { id, url } = tab ?? {};
  const page = `${id} ${url}`;
  useEffect(() => {
    if (!wanted || id === undefined || !url) return;
    let current = true;
    const look = () => void findPolicyLinks(id, url).then((policies) => current && setFound({ page, policies }));
    look();
    const again = setTimeout(look, late);
    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [page, wanted]);
  return wanted && found?.page === page ? found.policies : none;
}
