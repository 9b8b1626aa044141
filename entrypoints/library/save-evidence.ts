import { evidenceFile } from '../../lib/evidence/evidence-file.ts';
import type { Entry } from '../../lib/library/entry.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Words } from '../../lib/words/words.ts';
import { saveFile } from '../shared/save-file.ts';

/** Hands the reader the evidence file of a wording: the card as it was made then, and the whole text. */
export async function saveEvidence(library: Library, entry: Entry, words: Words): Promise<void> {
  const [snapshot, document] = await Promise.all([library.get(entry), library.document(entry)]);
  if (!snapshot || !document) return;
  const { address, hash, readAt, engine, card, places } = snapshot;
  const url = /^https?:/.test(address) ? address : null;
  const file = evidenceFile(card, document, { url, readAt, hash, engine, places }, words);
  const date = new Date(readAt).toISOString().slice(0, 10);
  saveFile(
    words.say('evidence.file-name', { name: card.app.name ?? entry.operators[0] ?? 'mingbai', date }),
    'text/html;charset=utf-8',
    file,
  );
}
