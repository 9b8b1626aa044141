import type { Card } from '../../lib/card/card.ts';
import { glance } from '../../lib/card/plain/glance.ts';
import type { Key } from '../../lib/words/words.ts';
import { Icon } from '../common/icon.tsx';
import type { IconName } from '../common/icon-paths.ts';
import { useMatters } from '../common/matters-context.ts';
import { useWords } from '../common/words-context.ts';
import { warningIcon } from './icons.ts';

/** Three numbers, each leading to its section, and the sharpest warnings in words. */
export function GlanceView({ card }: { card: Card }) {
  const words = useWords();
  const matters = useMatters();
  const { sensitive, companies, kinds, ways, warnings } = glance(card, matters);
  return (
    <section class="glance" aria-label={words.say('glance.title')}>
      <ul class="numbers">
        <Figure n={sensitive} label="glance.sensitive" icon="see" target="takes" />
        <Figure n={companies || kinds} label={companies ? 'glance.companies' : 'glance.kinds'} icon="share" target="gets" />
        <Figure n={ways} label="glance.ways" icon="leave" target="outs" />
      </ul>
      {warnings.length === 0 ? (
        <p class="calm">{words.say('glance.none')}</p>
      ) : (
        <ul class="sharpest">
          {warnings.map(({ id }) => (
            <li key={id}>
              <a href={`#warning-${id}`}>
                <Icon name={warningIcon[id]} />
                <span class="group-text">
                  <strong>{words.say(`warning.${id}`)}</strong>
                  <span class="line-plain">{words.say(`warning.${id}.meaning`)}</span>
                </span>
              </a>
            </li>
          ))}
          {card.warnings.length > warnings.length && (
            <li>
              <a href="#watch" class="all">
                {words.say('glance.all', { n: card.warnings.length })}
              </a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Figure({ n, label, icon, target }: { n: number; label: Key; icon: IconName; target: string }) {
  const words = useWords();
  const number = words.number(n);
  return (
    <li>
      <a href={`#${target}`}>
        <Icon name={icon} />
        <strong class={number.length > 3 ? 'figure long' : 'figure'}>{number}</strong> <span class="figure-label">{words.say(label, { n })}</span>
      </a>
    </li>
  );
}
