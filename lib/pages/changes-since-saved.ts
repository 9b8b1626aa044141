import type { Analysis } from '../analysis.ts';
import { changesBetween, isUnchanged } from '../compare/changes.ts';
import type { FactChange } from '../compare/facts/fact-change.ts';
import { ownDocument } from '../document/joined.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { Library } from '../library/library.ts';
import type { SnapshotKey } from '../library/snapshot.ts';
import { sameExtent } from './same-extent.ts';

/** What became of a policy since the user saved it. */
export interface ChangesSinceSaved {
  /** The saved wording, and when it was last read. */
  since: SnapshotKey & { readAt: number };
  facts: readonly FactChange[];
  /** Clauses, headings and rows of tables that are new, gone or reworded. */
  clauses: number;
}

/**
 * What they changed since the wording that the user saved. Both texts are explained by one engine, so that nothing of what
 * it has learned meanwhile is taken for theirs. Null where nothing is saved, nothing changed but numbers and places, or the
 * saved policy is another one of the same app: less than half of it stands here.
 */
export async function changesSinceSaved(
  { library, explain }: { library: Library; explain: (document: PolicyDocument) => Analysis },
  key: SnapshotKey,
  now: Analysis & { document: PolicyDocument },
): Promise<ChangesSinceSaved | null> {
  const before = await library.savedBefore(key);
  const stored = before && (await library.document(before));
  if (!before || !stored) return null;
  // Lists that were read beside it are not in the new wording yet: that is no change of theirs.
  const document = ownDocument(stored);
  const [then, here] = sameExtent(document, now.document);
  const after = now.document.joined ? explain(here) : now;
  const changes = changesBetween({ ...explain(then), document: then }, { ...after, document: here });
  const { text, facts } = changes;
  if (isUnchanged(changes)) return null;
  if (before.address !== key.address && text.unchanged < text.changes.length) return null;
  const { address, hash, readAt } = before;
  return { since: { address, hash, readAt }, facts, clauses: text.changes.length };
}
