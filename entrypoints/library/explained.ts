import type { Analysis } from '../../lib/analysis.ts';
import type { PolicyDocument } from '../../lib/document/policy-document.ts';
import type { Entry } from '../../lib/library/entry.ts';
import type { Library } from '../../lib/library/library.ts';
import { placesOf } from '../../lib/library/places.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { sameExtent } from '../../lib/pages/same-extent.ts';

/** A stored wording as the engine of today explains it. */
export interface Explained extends Analysis {
  entry: Entry;
  document: PolicyDocument;
}

/** Explains a stored wording. The engine is as large as all the rest of the page and comes only when it is needed. */
export async function explained(library: Library, entry: Entry): Promise<Explained | null> {
  const document = await library.document(entry);
  return document ? explainedText(entry, document) : null;
}

/** The same for two wordings that are to be compared, see `sameExtent`. */
export async function explainedBoth(library: Library, older: Entry, newer: Entry): Promise<[Explained, Explained] | null> {
  const [before, after] = await Promise.all([library.document(older), library.document(newer)]);
  if (!before || !after) return null;
  const [then, now] = sameExtent(before, after);
  return [await explainedText(older, then), await explainedText(newer, now)];
}

async function explainedText(entry: Entry, document: PolicyDocument): Promise<Explained> {
  const { explain } = await import('../../lib/engine.ts');
  return { entry, document, ...explain(document) };
}

/** The snapshot of a wording with a card of today's engine; a card of another engine is made afresh and stored. */
export async function freshSnapshot(library: Library, entry: Entry): Promise<{ snapshot: Snapshot; afresh: boolean } | null> {
  const { engineVersion } = await import('../../lib/engine.ts');
  const snapshot = await library.get(entry);
  if (!snapshot || snapshot.engine === engineVersion) return snapshot ? { snapshot, afresh: false } : null;
  const made = await explained(library, entry);
  if (!made) return { snapshot, afresh: false };
  const fresh: Snapshot = { ...snapshot, engine: engineVersion, card: made.card, places: placesOf(made.clauses) };
  await library.save(fresh, made.document);
  return { snapshot: (await library.get(entry)) ?? fresh, afresh: true };
}
