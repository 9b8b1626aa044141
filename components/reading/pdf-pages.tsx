import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../common/words-context.ts';

/** A page of a PDF, in any unit: only the proportion counts. */
export interface PageSize {
  width: number;
  height: number;
}

/** A marked stretch of print, in parts of its page's width and height, from the upper left corner. */
export interface PageMark {
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

interface PdfPagesProps {
  pages: readonly PageSize[];
  marks: readonly PageMark[];
  /** Draws a page, numbered from 1, as wide as the canvas is shown. @returns a function that breaks off */
  draw: (page: number, canvas: HTMLCanvasElement) => () => void;
}

/** The pages of a PDF under one another; only those near the view are drawn, for a file may have hundreds. */
export function PdfPages({ pages, marks, draw }: PdfPagesProps) {
  const list = useRef<HTMLOListElement>(null);
  const width = useSettledWidth(list);
  useEffect(() => {
    if (marks.length === 0) return;
    const first = list.current?.querySelector('.pdf-mark');
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    first?.scrollIntoView({ block: 'center', behavior });
  }, [marks]);
  return (
    <ol class="pdf-pages" ref={list}>
      {pages.map((size, i) => (
        <PdfPage key={i} number={i + 1} size={size} width={width} marks={marks.filter(({ page }) => page === i + 1)} draw={draw} />
      ))}
    </ol>
  );
}

interface PdfPageProps {
  number: number;
  size: PageSize;
  /** Of the list; when it changes, the page is drawn anew. */
  width: number;
  marks: readonly PageMark[];
  draw: PdfPagesProps['draw'];
}

function PdfPage({ number, size, width, marks, draw }: PdfPageProps) {
  const words = useWords();
  const place = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { rootMargin: '100% 0px' });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <li class="pdf-page" ref={place} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      {near && <Drawing number={number} width={width} draw={draw} label={words.say('reading.page', { n: number })} />}
      {marks.map((mark) => (
        <span
          key={`${mark.left} ${mark.top}`}
          class="pdf-mark"
          style={{ left: part(mark.left), top: part(mark.top), width: part(mark.width), height: part(mark.height) }}
        />
      ))}
      <span class="pdf-number" aria-hidden="true">
        {number}
      </span>
    </li>
  );
}

interface DrawingProps {
  number: number;
  width: number;
  draw: PdfPagesProps['draw'];
  label: string;
}

function Drawing({ number, width, draw, label }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => draw(number, canvas.current!), [number, width, draw]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}

/** The width of an element once it has stayed the same for a moment: drawing is too slow to follow a dragged edge. */
function useSettledWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setWidth(Math.round(element.current?.clientWidth ?? 0)), 150);
    });
    observer.observe(element.current!);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return width;
}

function part(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
