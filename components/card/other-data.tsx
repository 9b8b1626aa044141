import type { Card, Evidence } from '../../lib/card/card.ts';
import type { DataId } from '../../lib/card/taxonomy.ts';
import type { Key } from '../../lib/words/words.ts';
import type { IconName } from '../common/icon-paths.ts';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { Group } from './group.tsx';

/** Beside what is taken: permissions, what only partners take, what is said not to be taken. */
export function OtherData({ card }: { card: Card }) {
  return (
    <>
      <Lines title="takes.permissions" icon="shield" lines={card.permissionEvidence} />
      <Lines title="takes.partners-only" icon="share" lines={card.collectedByPartnersOnly} />
      <Lines title="takes.not-collected" icon="refuse" lines={card.notCollected} />
    </>
  );
}

interface LinesProps {
  title: Key;
  icon: IconName;
  lines: readonly { category: DataId; evidence: readonly Evidence[] }[];
}

function Lines({ title, icon, lines }: LinesProps) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <Group
      icon={icon}
      title={words.say(title)}
      count={lines.length}
      gist={lines.map(({ category }) => ({ text: words.say(`data.${category}`) }))}
    >
      <ul class="lines">
        {lines.map(({ category, evidence }) => (
          <Line key={category} title={words.label(`data.${category}`)}>
            <Quotes evidence={evidence} />
          </Line>
        ))}
      </ul>
    </Group>
  );
}
