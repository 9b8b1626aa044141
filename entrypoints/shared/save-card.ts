import { sourceOf } from '../../lib/library/by-hand.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { saveFile } from './save-file.ts';

/** Hands the reader a card as JSON to save, in a file named by its app and the day it was read. */
export function saveCard({ card, address, readAt }: Snapshot): void {
  const source = sourceOf(address);
  const named = source.kind === 'web' ? new URL(address).hostname : source.kind === 'file' ? source.name : 'text';
  const date = new Date(readAt).toISOString().slice(0, 10);
  saveFile(`mingbai-${card.app.name ?? named}-${date}.json`, 'application/json', `${JSON.stringify(card, null, 2)}\n`);
}
