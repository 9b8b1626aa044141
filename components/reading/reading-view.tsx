import type { ComponentChildren } from 'preact';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { Unsaved } from '../../lib/library/unsaved.ts';
import { CardView } from '../card/card-view.tsx';
import { useWords } from '../common/words-context.ts';

interface ReadingViewProps {
  snapshot: Snapshot;
  unsaved: Unsaved | null;
  /** The document, which also names itself to those who cannot see it. */
  source: ComponentChildren;
  sourceLabel: string;
  /** What stands below the card. */
  children: ComponentChildren;
}

/** The card and beside it, on narrow screens below it, what it was made of. */
export function ReadingView({ snapshot, unsaved, source, sourceLabel, children }: ReadingViewProps) {
  const words = useWords();
  return (
    <div class="reading">
      <div class="reading-card">
        <main aria-label={words.say('panel.label')} id="card">
          {unsaved && <p class="refreshing">{words.say(`panel.unsaved.${unsaved}`)}</p>}
          <CardView key={snapshot.address + snapshot.hash + snapshot.readAt} snapshot={snapshot} />
        </main>
        {children}
      </div>
      <section class="reading-source" aria-label={sourceLabel}>
        {source}
        <p class="to-card">
          <a class="button" href="#card">
            {words.say('reading.to-card')}
          </a>
        </p>
      </section>
    </div>
  );
}
