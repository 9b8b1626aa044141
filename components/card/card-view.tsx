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

/** The whole card of one policy. */
export function CardView({ snapshot }: { snapshot: Snapshot }) {
  const { card } = snapshot;
  return (
    <article class="card">
      <CardHeader card={card} />
      <GlanceView card={card} />
      <FindInCard card={card} />
      <Takes card={card} />
      <WhoGetsIt card={card} />
      <WaysOut card={card} />
      <WatchOut card={card} />
      <Says card={card} />
      <LinkedLists card={card} />
      <Facts snapshot={snapshot} />
    </article>
  );
}
