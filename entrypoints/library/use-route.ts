import { useEffect, useState } from 'preact/hooks';

/** A view of the library; it stands in the fragment of the address, so that back, forward and bookmarks work. */
export type Route =
  | { view: 'list' }
  | { view: 'partners' }
  | { view: 'backup' }
  | { view: 'compare'; apps: string[] }
  | { view: 'app'; app: string }
  | { view: 'card' | 'letters'; hash: string }
  | { view: 'changes'; before: string; after: string };

function routeOf(fragment: string): Route {
  const [view, ...rest] = fragment.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const [first = '', second = ''] = rest;
  switch (view) {
    case 'partners':
    case 'backup':
      return { view };
    case 'compare':
      return { view, apps: first.split(',').filter(Boolean) };
    case 'app':
      return { view, app: first };
    case 'card':
    case 'letters':
      return { view, hash: first };
    case 'changes':
      return { view, before: first, after: second };
    default:
      return { view: 'list' };
  }
}

/** The view that the address names. A fragment that is no view ("#takes") points into the one in sight. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const look = () => {
      if (!location.hash.startsWith('#/') && location.hash !== '') return;
      setFragment(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return routeOf(fragment);
}
