import type { Card, Choice } from '../../lib/card/card.ts';
import { choiceLine } from '../../lib/card/plain/choice-line.ts';
import { Fold } from '../common/fold.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { MeansButton } from './means-button.tsx';

/** How to get out: what the reader can do, with the means at hand. */
export function WaysOut({ card: { choices, coverage } }: { card: Card }) {
  const words = useWords();
  return (
    <Section id="outs" title={words.say('outs.title')} count={choices.length}>
      {choices.length === 0 && <p class="empty">{words.say('outs.empty', { n: coverage.read })}</p>}
      <ul class="lines">
        {choices.map((choice) => (
          <WayOut key={choice.kind} choice={choice} />
        ))}
      </ul>
    </Section>
  );
}

/** The means stay in sight; only the proof is folded. */
function WayOut({ choice }: { choice: Choice }) {
  const words = useWords();
  const { kind, means, conditions, evidence } = choice;
  const plain = words.sentence(choiceLine(choice));
  return (
    <li class="line">
      <Fold
        summary={
          <>
            <span class="line-title">{words.label(`choice.${kind}`)}</span>
            {plain && <span class="line-plain">{plain}</span>}
          </>
        }
      >
        {conditions.length > 0 && (
          <div class="detail">
            <p class="detail-title">{words.say('outs.conditions')}</p>
            <Quotes evidence={conditions} />
          </div>
        )}
        <Quotes evidence={evidence} />
      </Fold>
      {means.length > 0 && (
        <ul class="means">
          {means.map((one) => (
            <li key={`${one.type} ${one.value}`}>
              <MeansButton means={one} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
