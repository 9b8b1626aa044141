import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../lib/card/card.ts';
import { type Flow, flow } from '../../lib/card/plain/flow.ts';
import { useWords } from '../common/words-context.ts';

export interface FlowProps {
  flow: Flow;
  /** Name of the app in the middle. */
  app: string;
}

/** The place of the picture. The picture's code is loaded once the card stands: it must not keep anyone waiting. */
export function FlowSlot({ card }: { card: Card }) {
  const words = useWords();
  const [Picture, setPicture] = useState<FunctionComponent<FlowProps> | null>(null);
  const shown = flow(card);
  const drawable = shown.taken.length > 0 && shown.recipients.length > 0;
  useEffect(() => {
    if (!drawable) return;
    let wanted = true;
    const load = () => void import('./flow-figure.tsx').then(({ FlowFigure }) => wanted && setPicture(() => FlowFigure));
    // The frame after the one in which the card is painted.
    requestAnimationFrame(() => setTimeout(load));
    return () => {
      wanted = false;
    };
  }, [drawable]);
  if (!drawable) return null;
  return (
    <div class={Picture ? 'flow' : 'flow awaited'}>{Picture && <Picture flow={shown} app={card.app.name ?? words.say('flow.app')} />}</div>
  );
}
