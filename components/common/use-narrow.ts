import { useEffect, useState } from 'preact/hooks';

/** Whether there is little room from side to side; follows the window. For what style sheets alone cannot lay out anew. @param rem up to which width, in rem */
export function useNarrow(rem = 40): boolean {
  const narrow = `(max-width: ${rem}rem)`;
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = () => setIs(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [narrow]);
  return is;
}
