import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../lib/library/entry.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { settleChanges } from '../../lib/pages/settle-changes.ts';
import type { Unsaved } from '../../lib/library/unsaved.ts';

interface Saved {
  /** The library's entry of the card in sight; null where it is not in there. */
  entry: Entry | null;
  /** Why the last wish to save it, or to let it go, came to nothing. */
  problem: Unsaved | null;
  save: (saved: boolean) => void;
}

/** Whether the card in sight is saved, kept in step with the library. */
export function useSaved(snapshot: Snapshot | null, library: Library): Saved {
  const [entry, setEntry] = useState<Entry | null>(null);
  const [problem, setProblem] = useState<Unsaved | null>(null);
  const name = snapshot && `${snapshot.address} ${snapshot.hash}`;
  useEffect(() => {
    setEntry(null);
    setProblem(null);
    if (!snapshot) return;
    return library.watchEntry(snapshot, setEntry);
  }, [name]);
  const save = async (saved: boolean) => {
    if (!snapshot) return;
    const outcome = await library.keep(snapshot, saved ? Date.now() : null);
    setProblem(outcome === 'saved' ? null : outcome);
    if (saved && outcome === 'saved') await settleChanges(snapshot);
  };
  return { entry, problem, save: (saved) => void save(saved) };
}
