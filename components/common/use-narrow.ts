import { useEffect, useState } from 'preact/hooks';

const narrow = '(max-width: 40rem)';

/** Whether there is little room from side to side; follows the window. For pictures, which style sheets cannot lay out anew. */
export function useNarrow(): boolean {
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = () => setIs(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return is;
}
