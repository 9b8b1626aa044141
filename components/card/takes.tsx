import type { Card, CollectedItem } from '../../lib/card/card.ts';
import { byConcern, isOfFirstConcern } from '../../lib/card/plain/concern.ts';
import { type DataGroup, dataGroup } from '../../lib/card/plain/data-groups.ts';
import { Fold } from '../common/fold.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { DataLine } from './data-line.tsx';
import { OtherData } from './other-data.tsx';

/** What they take: what matters to a borrower first, in groups; groups of little concern stay folded. */
export function Takes({ card }: { card: Card }) {
  const words = useWords();
  const { collected, coverage, app } = card;
  return (
    <Section id="takes" title={words.say('takes.title')} count={collected.length}>
      {collected.length === 0 && <p class="empty">{words.say('takes.empty', { n: coverage.read })}</p>}
      {inGroups(collected).map(([group, lines]) => (
        <Fold
          key={group}
          class="group"
          open={lines.some(isOfFirstConcern)}
          summary={
            <>
              <h3>
                {words.label(`group.${group}`)} <span class="count">{lines.length}</span>
              </h3>
              <span class="group-gist">{words.list(lines.map(({ category }) => words.say(`data.${category}`)))}</span>
            </>
          }
        >
          <ul class="lines">
            {lines.map((line) => (
              <DataLine key={line.category} line={line} lending={app.lending} />
            ))}
          </ul>
        </Fold>
      ))}
      <OtherData card={card} />
    </Section>
  );
}

/** Groups in the order of their weightiest line. */
function inGroups(collected: readonly CollectedItem[]): [DataGroup, CollectedItem[]][] {
  const groups = new Map<DataGroup, CollectedItem[]>();
  for (const line of byConcern(collected)) {
    const group = dataGroup(line.category);
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return [...groups];
}
