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
  useEffect(() => {
    if (marks.length === 0) return;
    const first = list.current?.querySelector('.pdf-mark');
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    first?.scrollIntoView({ block: 'center', behavior });
  }, [marks]);
  return (
    <ol class="pdf-pages" ref={list}>
      {pages.map((size, i) => (
        <PdfPage key={i} number={i + 1} size={size} marks={marks.filter(({ page }) => page === i + 1)} draw={draw} />
      ))}
    </ol>
  );
}

interface PdfPageProps {
  number: number;
  size: PageSize;
  marks: readonly PageMark[];
  draw: PdfPagesProps['draw'];
}

function PdfPage({ number, size, marks, draw }: PdfPageProps) {
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
      {near && <Drawing number={number} draw={draw} label={words.say('reading.page', { n: number })} />}
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

function Drawing({ number, draw, label }: { number: number; draw: PdfPagesProps['draw']; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => draw(number, canvas.current!), [number, draw]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}

function part(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
