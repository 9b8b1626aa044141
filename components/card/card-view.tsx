import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { CardHeader } from './card-header.tsx';
import { Facts } from './facts.tsx';
import { FindInCard } from './find-in-card.tsx';
import { GlanceView } from './glance-view.tsx';
import { LinkedLists } from './linked-lists.tsx';
import { Says } from './says.tsx';
import { Takes } from './takes.tsx';
import { WatchOut } from './watch-out.tsx';
import { WaysOut } from './ways-out.tsx';
import { WhoGetsIt } from './who-gets-it.tsx';

/** The whole card of one policy; what no panel is high enough to show at first comes a moment after the rest is painted. */
export function CardView({ snapshot }: { snapshot: Snapshot }) {
  const { card } = snapshot;
  const isPainted = useIsPainted();
  return (
    <article class="card">
      <CardHeader card={card} />
      <GlanceView card={card} />
      <FindInCard card={card} />
      <Takes card={card} />
      {isPainted && (
        <>
          <WhoGetsIt card={card} />
          <WaysOut card={card} />
          <WatchOut card={card} />
          <Says card={card} />
          <LinkedLists card={card} />
          <Facts snapshot={snapshot} />
        </>
      )}
    </article>
  );
}

/** False in the first drawing, true soon after. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    // An effect runs before the timers of its frame: without this one more, both drawings would be made before the first is seen.
    const soon = setTimeout(() => setPainted(true));
    return () => clearTimeout(soon);
  }, []);
  return isPainted;
}
