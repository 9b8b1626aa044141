import Dexie from 'dexie';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { LibraryDatabase } from './database.ts';
import type { Snapshot, SnapshotKey } from './snapshot.ts';

/** 'storage-full': the browser gives no more room; what was there before is untouched. */
export type SaveResult = 'saved' | 'storage-full';

/** The policies read so far. Every method is one transaction, so that a stop of the background leaves nothing half done. */
export class Library {
  constructor(private readonly database: LibraryDatabase) {}

  /** Puts a snapshot in the place of the one with the same address and hash; keeps when that was first read. */
  async save(snapshot: Omit<Snapshot, 'firstReadAt'>, document: PolicyDocument): Promise<SaveResult> {
    const { snapshots, documents } = this.database;
    const { address, hash } = snapshot;
    try {
      await this.database.transaction('rw', snapshots, documents, async () => {
        const known = await snapshots.get([address, hash]);
        await snapshots.put({ ...snapshot, firstReadAt: known?.firstReadAt ?? snapshot.readAt });
        await documents.put({ address, hash, document });
      });
      return 'saved';
    } catch (error) {
      if (isQuotaError(error)) return 'storage-full';
      throw error;
    }
  }

  get({ address, hash }: SnapshotKey): Promise<Snapshot | undefined> {
    return this.database.snapshots.get([address, hash]);
  }

  /** The wording read last at this address. */
  latest(address: string): Promise<Snapshot | undefined> {
    return this.database.snapshots
      .where('[address+readAt]')
      .between([address, Dexie.minKey], [address, Dexie.maxKey])
      .last();
  }

  async document({ address, hash }: SnapshotKey): Promise<PolicyDocument | undefined> {
    return (await this.database.documents.get([address, hash]))?.document;
  }
}

/** Dexie hides the browser's QuotaExceededError inside the error that aborted the transaction. */
function isQuotaError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; ) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}
