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
  const necessary = collected.filter((line) => line.beyondNecessary === false).length;
  return (
    <Section id="takes" title={words.say('takes.title')} count={collected.length}>
      {collected.length === 0 && <p class="empty">{words.say('takes.empty', { n: coverage.read })}</p>}
      {app.lending && collected.length > 0 && <p class="summary">{words.say('takes.necessary', { n: necessary, all: collected.length })}</p>}
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
          <DataLines lines={lines} lending={app.lending} />
        </Fold>
      ))}
      <OtherData card={card} />
    </Section>
  );
}

/** Lines of first concern in sight, the others behind one more fold. */
function DataLines({ lines, lending }: { lines: readonly CollectedItem[]; lending: boolean }) {
  const words = useWords();
  const first = lines.filter(isOfFirstConcern);
  const rest = lines.filter((line) => !isOfFirstConcern(line));
  const list = (shown: readonly CollectedItem[]) => (
    <ul class="lines">
      {shown.map((line) => (
        <DataLine key={line.category} line={line} lending={lending} />
      ))}
    </ul>
  );
  if (first.length === 0 || rest.length === 0) return list(lines);
  const gist = words.list(rest.map(({ category }) => words.say(`data.${category}`)));
  return (
    <>
      {list(first)}
      <Fold class="rest" summary={<span class="line-plain">{words.say('takes.more', { n: rest.length, list: gist })}</span>}>
        {list(rest)}
      </Fold>
    </>
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
