import type { Card } from '../../lib/card/card.ts';
import { warningsByConcern } from '../../lib/card/plain/concern.ts';
import { Fold } from '../common/fold.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';

/** What to watch out for, each with what it means in one sentence. */
export function WatchOut({ card }: { card: Card }) {
  const words = useWords();
  return (
    <Section id="watch" title={words.say('watch.title')} count={card.warnings.length}>
      {card.warnings.length === 0 && <p class="empty">{words.say('glance.none')}</p>}
      <ul class="lines">
        {warningsByConcern(card.warnings).map(({ id, evidence }) => {
          const gist = (
            <>
              <span class="line-title">{words.say(`warning.${id}`)}</span>
              <span class="line-plain">{words.say(`warning.${id}.meaning`)}</span>
            </>
          );
          return (
            <li key={id} id={`warning-${id}`} class="line warning">
              {evidence.length > 0 ? (
                <Fold summary={gist}>
                  <Quotes evidence={evidence} />
                </Fold>
              ) : (
                <div class="line-flat">{gist}</div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
