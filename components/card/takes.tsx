import type { Card, CollectedItem } from '../../lib/card/card.ts';
import { byConcern, isAskedFirst } from '../../lib/card/plain/concern.ts';
import { type DataGroup, dataGroup } from '../../lib/card/plain/data-groups.ts';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { DataLine } from './data-line.tsx';
import { Group } from './group.tsx';
import { dataIcon } from './icons.ts';
import { OtherData } from './other-data.tsx';

/** What they take, in groups: the one that matters most to a borrower comes first and is open. */
export function Takes({ card }: { card: Card }) {
  const words = useWords();
  const { collected, coverage, app } = card;
  const necessary = collected.filter((line) => line.beyondNecessary === false).length;
  return (
    <Section id="takes" icon="see" title={words.say('takes.title')} count={collected.length}>
      {collected.length === 0 && <p class="empty">{words.say('takes.empty', { n: coverage.read })}</p>}
      {app.lending && collected.length > 0 && (
        <p class="summary">{words.say('takes.necessary', { n: necessary, all: collected.length })}</p>
      )}
      <div class="box">
        {inGroups(collected).map(([group, lines], index) => (
          <Group
            key={group}
            icon={dataIcon[group]}
            title={words.label(`group.${group}`)}
            count={lines.length}
            gist={lines.map((line) => ({ text: words.say(`data.${line.category}`), sharp: isAskedFirst(line.category) }))}
            open={index === 0}
          >
            <ul class="lines">
              {lines.map((line) => (
                <DataLine key={line.category} line={line} lending={app.lending} />
              ))}
            </ul>
          </Group>
        ))}
        <OtherData card={card} />
      </div>
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
