import type { Card, Evidence } from '../../lib/card/card.ts';
import type { DataId } from '../../lib/card/taxonomy.ts';
import type { Key } from '../../lib/words/words.ts';
import { Fold } from '../common/fold.tsx';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';

/** Beside what is taken: permissions, what only partners take, what is said not to be taken. */
export function OtherData({ card }: { card: Card }) {
  return (
    <>
      <Lines title="takes.permissions" lines={card.permissionEvidence} />
      <Lines title="takes.partners-only" lines={card.collectedByPartnersOnly} />
      <Lines title="takes.not-collected" lines={card.notCollected} />
    </>
  );
}

function Lines({ title, lines }: { title: Key; lines: readonly { category: DataId; evidence: readonly Evidence[] }[] }) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <Fold
      class="group"
      summary={
        <>
          <h3>
            {words.say(title)} <span class="count">{lines.length}</span>
          </h3>
          <span class="group-gist">{words.list(lines.map(({ category }) => words.say(`data.${category}`)))}</span>
        </>
      }
    >
      <ul class="lines">
        {lines.map(({ category, evidence }) => (
          <Line key={category} title={words.label(`data.${category}`)}>
            <Quotes evidence={evidence} />
          </Line>
        ))}
      </ul>
    </Fold>
  );
}
