import type { Card, Choice } from '../../lib/card/card.ts';
import { byChoiceGroup } from '../../lib/card/plain/choice-groups.ts';
import { choiceLine } from '../../lib/card/plain/choice-line.ts';
import { Chip } from '../common/chip.tsx';
import { Fold } from '../common/fold.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { Group } from './group.tsx';
import { choiceIcon } from './icons.ts';
import { MeansButton } from './means-button.tsx';

/** How to get out: what the reader can do, in groups, with the means at hand. */
export function WaysOut({ card: { choices, coverage } }: { card: Card }) {
  const words = useWords();
  return (
    <Section id="outs" icon="leave" title={words.say('outs.title')} count={choices.length}>
      {choices.length === 0 && <p class="empty">{words.say('outs.empty', { n: coverage.read })}</p>}
      <div class="box">
        {byChoiceGroup(choices).map(([group, members], index) => (
          <Group
            key={group}
            icon={choiceIcon[group]}
            title={words.label(`choice-group.${group}`)}
            count={members.length}
            gist={members.map(({ kind }) => ({ text: words.say(`choice.${kind}`) }))}
            open={index === 0}
          >
            <ul class="lines">
              {members.map((choice) => (
                <WayOut key={choice.kind} choice={choice} />
              ))}
            </ul>
          </Group>
        ))}
      </div>
    </Section>
  );
}

/** The first means stays in sight; further ones, conditions and the proof are folded. */
function WayOut({ choice }: { choice: Choice }) {
  const words = useWords();
  const { kind, means, conditions, evidence } = choice;
  const [first, ...more] = means;
  return (
    <li class="line">
      <Fold
        summary={
          <>
            <span class="line-title">{words.label(`choice.${kind}`)}</span>
            <span class="chips">
              {choiceLine(choice).map((message) => (
                <Chip key={message.key}>{words.message(message)}</Chip>
              ))}
              {more.length > 0 && <Chip>{words.say('outs.more', { n: more.length })}</Chip>}
            </span>
          </>
        }
      >
        {more.length > 0 && <MeansList means={more} />}
        {conditions.length > 0 && (
          <div class="detail">
            <p class="detail-title">{words.say('outs.conditions')}</p>
            <Quotes evidence={conditions} />
          </div>
        )}
        <Quotes evidence={evidence} />
      </Fold>
      {first && <MeansList means={[first]} />}
    </li>
  );
}

function MeansList({ means }: Pick<Choice, 'means'>) {
  return (
    <ul class="means">
      {means.map((one) => (
        <li key={`${one.type} ${one.value}`}>
          <MeansButton means={one} />
        </li>
      ))}
    </ul>
  );
}
