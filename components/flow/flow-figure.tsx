import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../common/words-context.ts';
import { FlowPicture } from './flow-picture.tsx';
import type { FlowProps } from './flow-slot.tsx';
import { FlowTable } from './flow-table.tsx';

/** The picture with its words, and the same facts as tables: always there for screen readers, in sight when asked for. */
export function FlowFigure({ flow, app }: FlowProps) {
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="box flow-figure" ref={frame}>
      <figcaption class="flow-caption">
        <h3>{words.say('flow.title')}</h3>
        <button type="button" class="button quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {words.say('flow.table')}
        </button>
      </figcaption>
      {!asTable && width > 0 && <FlowPicture flow={flow} app={app} width={width} />}
      {!asTable && <p class="hint flow-about">{words.say('flow.about')}</p>}
      <div class={asTable ? 'flow-tables' : 'flow-tables out-of-sight'}>
        <FlowTable flow={flow} />
      </div>
    </figure>
  );
}

/** Inner width of an element in whole pixels, kept in step; 0 before it is known. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(current);
      setWidth(Math.floor(current.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return width;
}
