import type { Card, Warning } from '../../lib/card/card.ts';
import { warningsByConcern } from '../../lib/card/plain/concern.ts';
import { mattersFirst } from '../../lib/card/plain/matters-first.ts';
import { Chip } from '../common/chip.tsx';
import { Fold } from '../common/fold.tsx';
import { Icon } from '../common/icon.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useMatters } from '../common/matters-context.ts';
import { useWords } from '../common/words-context.ts';
import { warningIcon } from './icons.ts';

const inSight = 6;

/** What to watch out for, each with what it means in one sentence; the sharpest in sight, the others behind a fold. */
export function WatchOut({ card: { warnings } }: { card: Card }) {
  const words = useWords();
  const sorted = mattersFirst(warningsByConcern(warnings), useMatters());
  const rest = sorted.slice(inSight);
  return (
    <Section id="watch" icon="watch" title={words.say('watch.title')} count={warnings.length}>
      {warnings.length === 0 ? (
        <p class="empty">{words.say('glance.none')}</p>
      ) : (
        <div class="box">
          <Warnings warnings={sorted.slice(0, inSight)} />
          {rest.length > 0 && (
            <Fold class="rest" summary={<span class="rest-title">{words.say('watch.more', { n: rest.length })}</span>}>
              <Warnings warnings={rest} />
            </Fold>
          )}
        </div>
      )}
    </Section>
  );
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const words = useWords();
  const matters = useMatters();
  return (
    <ul class="lines">
      {warnings.map(({ id, evidence }) => {
        const gist = (
          <>
            <span class="badge-icon notice-icon">
              <Icon name={warningIcon[id]} />
            </span>
            <span class="group-text">
              <span class="line-title">{words.say(`warning.${id}`)}</span>
              {matters.includes(id) && <Chip tone="strong">{words.say('settings.matters.mark')}</Chip>}
              <span class="line-plain">{words.say(`warning.${id}.meaning`)}</span>
            </span>
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
  );
}
