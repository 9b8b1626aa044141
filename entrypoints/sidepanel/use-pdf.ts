import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PdfProblem } from '../../components/panel/panel-view.tsx';
import { Unreadable } from '../../lib/document/unreadable.ts';
import type { ExplainDocument } from '../../lib/messaging/protocol.ts';
import type { PanelTab } from './use-active-tab.ts';

/** True for addresses that name a PDF file; others show themselves when the background looks into the tab. */
export function looksLikePdf(url: string | null | undefined): boolean {
  return url != null && /^https?:/.test(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}

/** Reading of the PDF that the tab shows: done here, then explained by the background like any other document. */
export function usePdf(tab: PanelTab | null): { reading: boolean; problem: PdfProblem | null; read: () => void } {
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<PdfProblem | null>(null);
  useEffect(() => {
    setReading(false);
    setProblem(null);
  }, [tab?.id, tab?.url]);
  const read = async ({ id, url }: PanelTab) => {
    if (!url) return;
    setReading(true);
    setProblem(null);
    try {
      const { fetchPdf } = await import('./fetch-pdf.ts');
      const message: ExplainDocument = { type: 'explain-document', tabId: id, document: await fetchPdf(url) };
      await browser.runtime.sendMessage(message);
    } catch (error) {
      setProblem(problemOf(error));
    }
    setReading(false);
  };
  return { reading, problem, read: () => tab && void read(tab) };
}

function problemOf(error: unknown): PdfProblem {
  if (error instanceof Unreadable && (error.kind === 'encrypted-pdf' || error.kind === 'image-only-pdf')) return error.kind;
  return error instanceof TypeError ? 'not-fetched' : 'broken-pdf';
}
