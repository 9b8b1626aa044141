import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../../lib/analysis.ts';
import type { PolicyDocument } from '../../../lib/document/policy-document.ts';
import { LibraryDatabase, NewerDatabase } from '../../../lib/library/database.ts';
import { Library } from '../../../lib/library/library.ts';
import { hearVerdict } from '../../../lib/pages/hear-verdict.ts';
import { PageReader } from '../../../lib/pages/page-reader.ts';
import type { PageState } from '../../../lib/pages/page-state.ts';
import { changePageState, pageState, unsavedReading, watchPageStates } from '../../../lib/pages/page-states.ts';
import { usualSettings } from '../../../lib/settings/settings.ts';
import { aCard } from '../support/a-card.ts';
import { aDocument } from '../support/a-document.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const url = 'https://lender.example/privacy#top';
const sms = 'collects-sms' as const;
const address = 'https://lender.example/privacy';

let database: LibraryDatabase;
let library: Library;
let tabId: number;
/** What the reader script finds in the page. */
let page: () => unknown;
let count = 0;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  database = new LibraryDatabase(`pages-${count++}`);
  library = new Library(database);
  tabId = (await fakeBrowser.tabs.create({ url })).id!;
  page = () => aDocument('我们收集您的手机号。');
  const executeScript = vi.fn(async ({ files }: { files?: string[] }) => [{ result: files ? JSON.stringify(page()) : 'text/html' }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

function reader(engine = '1', warnings = 1): PageReader {
  const explain = vi.fn((_document: PolicyDocument): Analysis => {
    const warning = { id: sms, evidence: [] };
    return { card: aCard({ engine, warnings: Array.from({ length: warnings }, () => warning) }), clauses: [] };
  });
  return new PageReader({ library, explain, engine, now: () => 1000 + count });
}

describe('reading a page', () => {
  it('goes by steps to a card in the library', async () => {
    const steps: (string | undefined)[] = [];
    const stop = watchPageStates((_tab, state) => steps.push(state?.step));
    await reader().read(tabId);
    stop();
    expect(steps).toEqual(['reading', 'explaining', 'done']);
    const state = await pageState(tabId);
    expect(state).toMatchObject({ address, warnings: [sms], failure: null, unsaved: null });
    expect((await library.get(state!.snapshot!))?.card.warnings).toHaveLength(1);
  });

  it('is one job when asked for twice', async () => {
    const one = reader();
    await Promise.all([one.read(tabId), one.read(tabId)]);
    const runs = vi.mocked(fakeBrowser.scripting.executeScript).mock.calls.filter(([{ files }]) => files);
    expect(runs).toHaveLength(1);
  });

  it('shows the card of the last time while the page is read afresh', async () => {
    await reader().read(tabId);
    await changePageState(tabId, () => null);
    let meanwhile: PageState | null = null;
    const document = aDocument('我们收集您的手机号和通讯录。');
    page = () => document;
    vi.mocked(fakeBrowser.scripting.executeScript).mockImplementationOnce(async () => {
      meanwhile = await pageState(tabId);
      return [{ result: 'text/html', frameId: 0, documentId: '' }];
    });
    await reader().read(tabId);
    expect(meanwhile).toMatchObject({ step: 'reading', warnings: [sms] });
    expect(await database.snapshots.count()).toBe(2);
    expect((await pageState(tabId))?.snapshot?.hash).not.toBe(meanwhile!.snapshot?.hash);
  });

  it('explains a card of an older engine afresh from the stored document', async () => {
    await reader('1', 1).read(tabId);
    await changePageState(tabId, () => null);
    page = () => ({ ...aDocument(), coverage: { characters: 0, read: 0 } });
    await reader('2', 5).read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'failed', failure: { kind: 'no-text' }, warnings: Array(5).fill(sms) });
    expect(await library.latest(address)).toMatchObject({ engine: '2', card: { engine: '2' } });
  });

  it('keeps a card beside the state when there is no room for it', async () => {
    vi.spyOn(library, 'save').mockResolvedValue('storage-full');
    await reader().read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'done', unsaved: 'storage-full' });
    expect((await unsavedReading(tabId))?.snapshot.card.warnings).toHaveLength(1);
  });

  it('shows the card though the library can neither be asked nor written', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(database, 'ready').mockRejectedValue(new NewerDatabase('of tomorrow'));
    await reader().read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'done', unsaved: 'newer', warnings: [sms] });
    expect((await unsavedReading(tabId))?.document).toMatchObject({ lang: 'zh-CN' });
  });

  it('takes a damaged record for none, and puts a whole one in its place', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await reader('1').read(tabId);
    const [whole] = await database.documents.toArray();
    await database.documents.put({ ...whole!, document: { blocks: 7 } as unknown as PolicyDocument });
    await database.snapshots.toCollection().modify({ card: null as never });
    await changePageState(tabId, () => null);
    await reader('2', 3).read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'done', unsaved: null, warnings: [sms, sms, sms] });
    expect(await database.documents.toArray()).toEqual([whole]);
    expect(await library.latest(address)).toMatchObject({ card: { warnings: { length: 3 } } });
  });

  it('reads the page without a damaged card of its own engine', async () => {
    await reader('1').read(tabId);
    await database.snapshots.toCollection().modify({ card: { app: {} } as never });
    await changePageState(tabId, () => null);
    await reader('1', 3).read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'done', failure: null, warnings: { length: 3 } });
  });

  it('keeps nothing of a private window but the card beside its tab, also of the lists that are joined to it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ id: tabId, url, incognito: true }) as never);
    await reader().read(tabId);
    const state = await pageState(tabId);
    expect(state).toMatchObject({ step: 'done', unsaved: 'private' });
    const { blocks, coverage } = aDocument('我们向某公司提供您的手机号。');
    const part = { url: 'https://lender.example/list', name: '合作机构清单', blocks, coverage };
    expect(await reader('1', 2).join(state!.snapshot!, part, tabId)).toMatchObject({ unsaved: 'private' });
    expect((await unsavedReading(tabId))?.document?.joined).toEqual([part]);
    expect(await database.snapshots.count()).toBe(0);
    expect((await reader().keep('mingbai:file/a.pdf', aDocument('我们收集您的手机号。'), true)).unsaved).toBe('private');
    expect(await database.entries.count()).toBe(0);
  });

  it('keeps no card of a translation, and puts none in the place of one of the own words', async () => {
    const translation = { ...aDocument('We collect your phone number.'), translated: true as const };
    page = () => translation;
    await reader().read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'done', unsaved: 'translated' });
    expect(await database.snapshots.count()).toBe(0);
    await changePageState(tabId, () => null);
    page = () => aDocument('我们收集您的手机号。');
    await reader().read(tabId);
    const { snapshot } = (await pageState(tabId))!;
    page = () => translation;
    await reader().read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'done', unsaved: null, snapshot });
    expect(await database.snapshots.count()).toBe(1);
  });

  it.each([
    ['no text', () => ({ ...aDocument(), coverage: { characters: 3, read: 0 } }), 'no-text'],
    ['no document', () => null, 'broken'],
    [
      'a page of the store',
      () => {
        throw new Error('The extensions gallery cannot be scripted.');
      },
      'not-allowed',
    ],
  ])('says what is the matter with %s', async (_name, found, kind) => {
    page = found;
    await reader().read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'failed', failure: { kind } });
  });

  it('leaves the reading of a PDF to the reading page, and keeps what is read there', async () => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockImplementationOnce(async () => [
      { result: 'application/pdf', frameId: 0, documentId: '' },
    ]);
    await reader().read(tabId);
    expect(await pageState(tabId)).toMatchObject({ step: 'failed', failure: { kind: 'pdf' } });
    const { snapshot, unsaved } = await reader().keep('mingbai:file/a.pdf', aDocument('我们收集您的手机号。'), false);
    expect(unsaved).toBe(null);
    expect(await library.latest('mingbai:file/a.pdf')).toEqual(snapshot);
  });

  it('joins a linked list to the policy, and keeps it while the wording is the same', async () => {
    await reader().read(tabId);
    const { snapshot: key } = (await pageState(tabId))!;
    const { blocks, coverage } = aDocument('我们向某公司提供您的手机号。');
    const part = { url: 'https://lender.example/list', name: '合作机构清单', blocks, coverage };
    const { snapshot } = await reader('1', 4).join(key!, part, tabId);
    expect(snapshot).toMatchObject({ ...key, card: { warnings: { length: 4 } } });
    expect((await pageState(tabId))?.warnings).toHaveLength(4);
    expect((await library.document(key!))?.joined).toEqual([part]);
    await reader().read(tabId);
    expect((await library.document(key!))?.joined).toEqual([part]);
    // Another wording has not been read with it.
    page = () => aDocument('我们收集您的手机号和姓名。');
    await reader().read(tabId);
    expect(await library.document((await pageState(tabId))!.snapshot!)).not.toHaveProperty('joined');
    await expect(reader().join({ address, hash: 'gone' }, part, null)).rejects.toThrow();
  });

  it('says nothing of a page that the tab has left meanwhile', async () => {
    const before = page;
    page = () => {
      void changePageState(tabId, () => null);
      return before();
    };
    await reader().read(tabId);
    expect(await pageState(tabId)).toBeNull();
  });

  it('takes nothing of the page that has come in place of the one meant', async () => {
    await reader().read(tabId, 'https://lender.example/before');
    expect(await pageState(tabId)).toBeNull();
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    const found = page;
    // The tab goes on before the script runs, which then reads the next page.
    page = () => {
      void fakeBrowser.tabs.update(tabId, { url: 'https://lender.example/news' });
      return found();
    };
    await reader().read(tabId, address);
    expect(await pageState(tabId)).toMatchObject({ address, step: 'idle', snapshot: null });
    expect(await database.snapshots.count()).toBe(0);
  });
});

describe('hearing a verdict', () => {
  const policy = { verdict: { policy: true, score: 0.9, reasons: [] }, links: false };
  const none = { verdict: { policy: false, score: 0.1, reasons: [] }, links: false };
  const top = () => ({ tabId, frameId: 0, frameUrl: 'https://stale.example/' });
  const frame = () => ({ tabId, frameId: 7, frameUrl: 'https://h5.example/policy' });

  it('believes the browser about where the page is', async () => {
    expect(await hearVerdict(policy, top(), usualSettings)).toBe(address);
    expect(await pageState(tabId)).toMatchObject({ address, frame: { id: 0, address }, detected: true });
  });

  it('does not take the verdict of a page that has gone for one on the page that came', async () => {
    const late = { ...top(), tabUrl: 'https://lender.example/before', documentId: 'A1' };
    const executeScript = vi.mocked(fakeBrowser.scripting.executeScript);
    executeScript.mockRejectedValueOnce(new Error('No document with id A1 in tab'));
    expect(await hearVerdict(policy, late, usualSettings)).toBeNull();
    expect(await pageState(tabId)).toBeNull();
    // A page that has only changed its own address is still there.
    expect(await hearVerdict(policy, late, usualSettings)).toBe(address);
    expect(executeScript.mock.lastCall?.[0].target).toEqual({ tabId, documentIds: ['A1'] });
  });

  it('takes a policy in a frame, and is not turned by the page around it', async () => {
    await hearVerdict(none, top(), usualSettings);
    await hearVerdict(policy, frame(), usualSettings);
    expect(await hearVerdict(none, top(), usualSettings)).toBeNull();
    expect(await pageState(tabId)).toMatchObject({ address, frame: { id: 7, address: 'https://h5.example/policy' }, detected: true });
  });

  it('keeps the card of a page that is no policy any more', async () => {
    await hearVerdict(policy, top(), usualSettings);
    await reader().read(tabId);
    await hearVerdict(none, top(), usualSettings);
    expect(await pageState(tabId)).toMatchObject({ detected: false, step: 'done', warnings: [sms] });
  });

  it('starts anew on another page', async () => {
    await hearVerdict(policy, top(), usualSettings);
    await reader().read(tabId);
    await fakeBrowser.tabs.update(tabId, { url: 'https://lender.example/news' });
    await hearVerdict(none, top(), usualSettings);
    expect(await pageState(tabId)).toMatchObject({ address: 'https://lender.example/news', step: 'idle', snapshot: null });
  });
});
