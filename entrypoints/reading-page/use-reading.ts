import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PolicyDocument } from '../../lib/document/policy-document.ts';
import { policyAddress } from '../../lib/library/address.ts';
import { addressOfFile, addressOfText } from '../../lib/library/by-hand.ts';
import { contentHash } from '../../lib/library/content-hash.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { Unsaved } from '../../lib/library/unsaved.ts';
import { fetchFile } from '../../lib/reading-page/fetch-file.ts';
import { mostBytes } from '../../lib/reading-page/limits.ts';
import type { ReadPdfFile } from '../../lib/reading-page/open-pdf-file.ts';
import { NotRead, type Problem, problemOf } from '../../lib/reading-page/problem.ts';
import { megabytes, readDocx, readFile, readPasted } from '../../lib/reading-page/read-by-hand.ts';
import { type ReadingRequest, readingAddress } from '../../lib/reading-page/requests.ts';
import { keptSelection } from '../../lib/reading-page/selections.ts';
import { askToExplain } from './ask-to-explain.ts';

/** What goes on in the page. */
export type Stage =
  | { kind: 'start'; problem: Problem | null }
  | { kind: 'working'; step: 'opening' | 'reading' | 'explaining' }
  | { kind: 'pages'; page: number; pages: number }
  | { kind: 'done'; shown: Shown };

/** A policy with what it was read from; `file` is there for a PDF. */
export interface Shown {
  snapshot: Snapshot;
  unsaved: Unsaved | null;
  document: PolicyDocument;
  file: ReadPdfFile | null;
}

interface Reading {
  stage: Stage;
  readText: (text: string) => void;
  readGivenFile: (file: File) => void;
  /** Back to where something is handed over. */
  startAgain: () => void;
}

/** Reads what the page is asked for in its address, then what is handed over. */
export function useReading(request: ReadingRequest, library: Library): Reading {
  const [stage, setStage] = useState<Stage>(
    request.kind === 'by-hand' ? { kind: 'start', problem: null } : { kind: 'working', step: 'opening' },
  );
  const attempt = useCallback(async (work: () => Promise<Shown>) => {
    try {
      const shown = await work();
      // What is kept is found again when the page is loaded anew; a PDF on the web has its address there already.
      const { address } = shown.snapshot;
      if (address.startsWith('mingbai:')) history.replaceState(null, '', readingAddress({ kind: 'kept', address, quote: null }));
      setStage({ kind: 'done', shown });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.kind === 'not-explained') console.error('The reading broke off', error);
      setStage({ kind: 'start', problem });
    }
  }, []);
  useEffect(() => {
    if (request.kind !== 'by-hand') void attempt(() => answer(request, library, setStage));
  }, []);
  return {
    stage,
    readText: (text) => void attempt(() => explainText(text, null, setStage)),
    readGivenFile: (file) => void attempt(() => explainFile(file, setStage)),
    startAgain: () => {
      history.replaceState(null, '', readingAddress({ kind: 'by-hand' }));
      setStage({ kind: 'start', problem: null });
    },
  };
}

type Tell = (stage: Stage) => void;

function answer(request: Exclude<ReadingRequest, { kind: 'by-hand' }>, library: Library, tell: Tell): Promise<Shown> {
  if (request.kind === 'pdf') return explainPdf(fetchFile(request.url), request.url, policyAddress(request.url), tell);
  if (request.kind === 'sample') return explainSample(request.language, tell);
  return request.kind === 'selection' ? explainSelection(request.id, tell) : kept(request.address, library);
}

async function explainText(text: string, title: string | null, tell: Tell): Promise<Shown> {
  tell({ kind: 'working', step: 'reading' });
  await painted();
  const document = readPasted(text, title);
  return explained(addressOfText(await contentHash(document)), document, tell);
}

async function explainSelection(id: string, tell: Tell): Promise<Shown> {
  const selection = await keptSelection(id);
  if (!selection) throw new NotRead({ kind: 'selection-gone', gaps: {} });
  return explainText(selection.text, selection.title, tell);
}

async function explainSample(language: 'zh' | 'en', tell: Tell): Promise<Shown> {
  const { samples } = await import('../../lib/reading-page/sample.ts');
  const { name, html } = samples[language];
  return explainFile(new File([html], name, { type: 'text/html' }), tell);
}

async function explainFile(file: File, tell: Tell): Promise<Shown> {
  tell({ kind: 'working', step: 'opening' });
  await painted();
  if (file.size > mostBytes) throw new NotRead({ kind: 'too-large', gaps: megabytes(file.size) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readFile(bytes, file.name);
  const address = addressOfFile(file.name);
  if (read === 'pdf') return explainPdf(Promise.resolve(bytes), null, address, tell);
  return explained(address, read === 'docx' ? await readDocx(bytes, file.name) : read, tell);
}

async function explainPdf(fetched: Promise<Uint8Array>, url: string | null, address: string, tell: Tell): Promise<Shown> {
  const [bytes, { openPdfFile }] = await Promise.all([fetched, import('../../lib/reading-page/open-pdf-file.ts')]);
  const file = await openPdfFile(bytes, url, (page, pages) => tell({ kind: 'pages', page, pages }));
  return { ...(await explained(address, file.document, tell)), file };
}

async function explained(address: string, document: PolicyDocument, tell: Tell): Promise<Shown> {
  tell({ kind: 'working', step: 'explaining' });
  return { ...(await askToExplain(address, document)), document, file: null };
}

async function kept(address: string, library: Library): Promise<Shown> {
  const snapshot = await library.latest(address);
  const document = snapshot && (await library.document(snapshot));
  if (!snapshot || !document) throw new NotRead({ kind: 'selection-gone', gaps: {} });
  return { snapshot, unsaved: null, document, file: null };
}

/** Reading holds the page up: what is going on must be seen before. */
function painted(): Promise<void> {
  return new Promise((ready) => requestAnimationFrame(() => setTimeout(ready)));
}
