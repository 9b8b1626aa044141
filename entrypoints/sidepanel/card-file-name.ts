import { sourceOf } from '../../lib/library/by-hand.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';

/** Names the file of an exported card by its app and the day it was read. */
export function cardFileName({ card, address, readAt }: Snapshot): string {
  const source = sourceOf(address);
  const named = source.kind === 'web' ? new URL(address).hostname : source.kind === 'file' ? source.name : 'text';
  const name = (card.app.name ?? named).replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return `mingbai-${name}-${new Date(readAt).toISOString().slice(0, 10)}.json`;
}
