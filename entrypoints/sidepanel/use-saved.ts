import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../lib/library/entry.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';

/** The library's entry of the card in sight, kept in step with the library; null where it is not in there. */
export function useSaved(snapshot: Snapshot | null, library: Library): { entry: Entry | null; save: (saved: boolean) => void } {
  const [entry, setEntry] = useState<Entry | null>(null);
  const name = snapshot && `${snapshot.address} ${snapshot.hash}`;
  useEffect(() => {
    setEntry(null);
    if (!snapshot) return;
    return library.watchEntry(snapshot, setEntry);
  }, [name]);
  return { entry, save: (saved) => snapshot && void library.keep(snapshot, saved ? Date.now() : null) };
}
