import { useCallback, useEffect, useState } from 'preact/hooks';
import { type PageMark, PdfPages, type PageSize } from '../../components/reading/pdf-pages.tsx';
import type { PrintedMark } from '../../lib/document/pdf/printed-text.ts';
import type { ReadPdfFile } from '../../lib/reading-page/open-pdf-file.ts';

/** Beyond this a canvas costs more than it shows. */
const mostPixels = 2400;

interface PdfSourceProps {
  file: ReadPdfFile;
  /** What to mark. */
  print: readonly PrintedMark[];
}

/** The pages of an opened PDF with stretches of print marked. */
export function PdfSource({ file: { pdf }, print }: PdfSourceProps) {
  const [pages, setPages] = useState<PageSize[]>([]);
  const [marks, setMarks] = useState<PageMark[]>([]);
  useEffect(() => {
    void sizes(pdf).then(setPages);
  }, [pdf]);
  useEffect(() => {
    let current = true;
    void Promise.all(print.map((mark) => onPage(pdf, mark))).then((placed) => current && setMarks(placed));
    return () => {
      current = false;
    };
  }, [pdf, print]);
  const draw = useCallback(
    (number: number, canvas: HTMLCanvasElement) => {
      let stop = () => {};
      let stopped = false;
      const paint = async () => {
        const page = await pdf.getPage(number);
        if (stopped) return;
        const width = Math.min(mostPixels, canvas.clientWidth * devicePixelRatio);
        const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        const task = page.render({ canvas, viewport });
        stop = () => task.cancel();
        await task.promise;
      };
      paint().catch((error: unknown) => {
        // Broken off because the page went out of sight.
        if (!stopped) console.error(`Page ${number} could not be drawn`, error);
      });
      return () => {
        stopped = true;
        stop();
      };
    },
    [pdf],
  );
  return <PdfPages pages={pages} marks={marks} draw={draw} />;
}

async function sizes(pdf: ReadPdfFile['pdf']): Promise<PageSize[]> {
  const all: PageSize[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
    all.push({ width, height });
  }
  return all;
}

async function onPage(pdf: ReadPdfFile['pdf'], { page, rect }: PrintedMark): Promise<PageMark> {
  const viewport = (await pdf.getPage(page)).getViewport({ scale: 1 });
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle(rect) as number[];
  const { width, height } = viewport;
  return {
    page,
    left: Math.min(x0, x1) / width,
    top: Math.min(y0, y1) / height,
    width: Math.abs(x1 - x0) / width,
    height: Math.abs(y1 - y0) / height,
  };
}
