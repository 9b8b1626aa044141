import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis.ts';
import { cardSchema } from '../card/card.ts';
import { withPart } from '../document/joined.ts';
import type { LinkedPart, PolicyDocument } from '../document/policy-document.ts';
import { policyAddress } from '../library/address.ts';
import { contentHash } from '../library/content-hash.ts';
import type { Library } from '../library/library.ts';
import type { Snapshot, SnapshotKey } from '../library/snapshot.ts';
import type { Unsaved } from '../library/unsaved.ts';
import { placesOf } from '../library/places.ts';
import { type ChangesSinceSaved, changesSinceSaved } from './changes-since-saved.ts';
import { type Failure, type PageState, untouched } from './page-state.ts';
import { changePageState, keepUnsaved, pageState, unsavedReading } from './page-states.ts';
import { readTab } from './read-tab.ts';

/** What the reading of pages needs from outside. */
export interface PageReaderTools {
  library: Library;
  explain: (document: PolicyDocument) => Analysis;
  /** Version of the engine behind `explain`. */
  engine: string;
  /** The time, in milliseconds since 1970. */
  now: () => number;
}

/** A card with what it was made from, and why the library did not take it. */
interface Kept {
  snapshot: Snapshot;
  document: PolicyDocument;
  unsaved: Unsaved | null;
}

/**
 * Reads the page of a tab into the library: shows the card of the last time at once, reads the page afresh behind it,
 * explains it, saves it. Each step is written down in the tab's page state; when the background is stopped in between,
 * whoever needs the card asks again and the job starts over.
 */
export class PageReader {
  /** Jobs under way; lost with the background, which is what makes asking again start them anew. */
  private readonly jobs = new Map<string, Promise<void>>();

  constructor(private readonly tools: PageReaderTools) {}

  /**
   * Reads the tab's page. Asking twice for one page is one job.
   * @param meant the address of the page that is meant; when the tab shows another by now, nothing is read
   */
  read(tabId: number, meant?: string): Promise<void> {
    return this.once(tabId, meant, async (address) => {
      const frame = (await this.begin(tabId, address))?.frame ?? { id: 0, address };
      const reading = await readTab(tabId, frame.id);
      // The script runs in whatever the tab shows by then: what it read of the next page is not this page's.
      if ((await addressOf(tabId)) !== address) return this.update(tabId, address, (now) => ({ ...now, step: 'idle' }));
      if ('failure' in reading) await this.fail(tabId, address, reading.failure, reading.detail);
      else await this.explain(tabId, address, frame.address, reading.document);
    });
  }

  /** The same, for those who do not wait: errors end in the page state, where the panel sees them, or mean that the tab is gone. */
  readQuietly(tabId: number): void {
    this.read(tabId).catch(() => undefined);
  }

  /**
   * Explains a document and keeps it in the library under an address; tells what became of the wording that the user saved.
   * A library that cannot be asked or written costs the reader the memory, never the card.
   * @param isPrivate it was read in a private window, of which nothing is kept
   */
  async keep(address: string, document: PolicyDocument, isPrivate: boolean): Promise<Kept & { changes: ChangesSinceSaved | null }> {
    const readAt = this.tools.now();
    const hash = await contentHash(document);
    // The same wording as before keeps the lists that were joined to it.
    const { joined } = (await orNull(this.tools.library.document({ address, hash }))) ?? {};
    const whole = joined ? { ...document, joined } : document;
    const analysis = this.tools.explain(whole);
    const snapshot = { ...this.made(analysis, whole), address, hash, readAt, firstReadAt: readAt };
    const saved = isPrivate ? 'private' : document.translated ? 'translated' : await this.tools.library.save(snapshot, whole);
    const own = joined ? this.tools.explain(document) : analysis;
    const changes = saved === 'saved' ? await orNull(changesSinceSaved(this.tools, snapshot, { ...own, document })) : null;
    return { snapshot, document: whole, unsaved: saved === 'saved' ? null : saved, changes };
  }

  /**
   * Joins a linked list to a policy in the library, and explains both as one.
   * @param tabId of the tab that shows the policy, whose badge follows
   * @throws when the policy is no longer in the library, nor kept beside the tab's state
   */
  async join(key: SnapshotKey, list: LinkedPart, tabId: number | null): Promise<Kept> {
    const { library, explain } = this.tools;
    const { before, document, kept } = await this.reading(key, tabId);
    if (!before || !document) throw new Error('the policy is no longer in the library');
    const joined = withPart(document, list);
    const snapshot = { ...before, ...this.made(explain(joined), joined) };
    const saved = kept ? await library.save(snapshot, joined) : ((tabId === null ? null : await pageState(tabId))?.unsaved ?? 'broken');
    if (saved !== 'saved' && tabId !== null) await keepUnsaved(tabId, snapshot, joined);
    const { hash } = key;
    if (tabId !== null) {
      await changePageState(tabId, (now) => (now?.snapshot?.hash === hash ? { ...now, warnings: warningsOf(snapshot) } : now));
    }
    return { snapshot, document: joined, unsaved: saved === 'saved' ? null : saved };
  }

  /** A reading where it is kept: in the library, else beside the state of the tab. */
  private async reading(
    { address, hash }: SnapshotKey,
    tabId: number | null,
  ): Promise<{ before: Snapshot | null; document: PolicyDocument | null; kept: boolean }> {
    const { library } = this.tools;
    const [before, document] = await Promise.all([orNull(library.get({ address, hash })), orNull(library.document({ address, hash }))]);
    const unkept = before === null && tabId !== null ? await unsavedReading(tabId) : null;
    if (unkept?.snapshot.hash !== hash || unkept.snapshot.address !== address) return { before, document, kept: true };
    return { before: unkept.snapshot, document: unkept.document, kept: false };
  }

  private async once(tabId: number, meant: string | undefined, work: (address: string) => Promise<void>): Promise<void> {
    const address = await addressOf(tabId);
    if (address === null || (meant !== undefined && meant !== address)) return;
    const name = `${tabId} ${address}`;
    const running = this.jobs.get(name);
    if (running) return running;
    const job = work(address)
      .catch((error) => this.fail(tabId, address, 'broken', String(error)))
      .finally(() => this.jobs.delete(name));
    this.jobs.set(name, job);
    return job;
  }

  private async begin(tabId: number, address: string): Promise<PageState | null> {
    const state = await changePageState(tabId, (before) => ({
      ...(before?.address === address ? before : untouched(address)),
      step: 'reading',
      failure: null,
    }));
    const known = await orNull(this.lastTime(state?.frame.address ?? address));
    if (known) await this.update(tabId, address, (now) => (now.snapshot ? now : { ...now, ...shown(known) }));
    return state;
  }

  /** The card of the last time; made afresh from its document when another engine made it. */
  private async lastTime(address: string): Promise<Snapshot | null> {
    const { library, engine } = this.tools;
    const known = await library.latest(address);
    if (!known) return null;
    // A device may lose a part of what was written; the page itself is then read without it.
    if (known.engine === engine) return cardSchema.safeParse(known.card).success ? known : null;
    const document = await library.document(known);
    if (!document) return null;
    const { readAt, firstReadAt, hash } = known;
    const snapshot = { ...this.made(this.tools.explain(document), document), address, hash, readAt, firstReadAt };
    await library.save(snapshot, document);
    return snapshot;
  }

  private async explain(tabId: number, address: string, kept: string, document: PolicyDocument): Promise<void> {
    // A card of the policy's own words is better than one of a translation.
    if (document.translated && (await pageState(tabId))?.snapshot) return this.update(tabId, address, (now) => ({ ...now, step: 'done' }));
    await this.update(tabId, address, (now) => ({ ...now, step: 'explaining' }));
    const { incognito } = await browser.tabs.get(tabId);
    const { snapshot, document: whole, unsaved, changes } = await this.keep(kept, document, incognito);
    if (unsaved) await keepUnsaved(tabId, snapshot, whole);
    await this.update(tabId, address, (now) => ({
      ...now,
      ...shown(snapshot),
      step: 'done',
      unsaved,
      changes,
    }));
  }

  private made({ card, clauses }: Analysis, document: PolicyDocument): Pick<Snapshot, 'engine' | 'lang' | 'card' | 'places'> {
    return { engine: this.tools.engine, lang: document.lang, card, places: placesOf(clauses) };
  }

  private async fail(tabId: number, address: string, kind: Failure, detail: string): Promise<void> {
    await this.update(tabId, address, (now) => ({ ...now, step: 'failed', failure: { kind, detail } }));
  }

  /** Changes the state unless the tab has gone elsewhere meanwhile. */
  private async update(tabId: number, address: string, change: (state: PageState) => PageState): Promise<void> {
    await changePageState(tabId, (now) => (now?.address === address ? change(now) : now));
  }
}

/** Where the tab is now; null where the browser does not say. @throws when the tab is closed */
async function addressOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url ? policyAddress(url) : null;
}

/** What the library knows, or null where it cannot be asked: what it holds may be damaged, newer or out of reach. */
async function orNull<T>(answer: Promise<T | null | undefined>): Promise<T | null> {
  try {
    return (await answer) ?? null;
  } catch (error) {
    console.error('The library could not be asked', error);
    return null;
  }
}

function shown({ address, hash, card }: Snapshot): Pick<PageState, 'snapshot' | 'warnings'> {
  return { snapshot: { address, hash }, warnings: warningsOf({ card }) };
}

function warningsOf({ card }: Pick<Snapshot, 'card'>): PageState['warnings'] {
  return card.warnings.map(({ id }) => id);
}
