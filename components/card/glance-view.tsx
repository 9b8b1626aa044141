import type { Card } from '../../lib/card/card.ts';
import { glance } from '../../lib/card/plain/glance.ts';
import type { Key } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';

/** Three numbers, each leading to its section, and the sharpest warnings in words. */
export function GlanceView({ card }: { card: Card }) {
  const words = useWords();
  const { sensitive, companies, kinds, ways, warnings } = glance(card);
  return (
    <section class="glance" aria-label={words.say('glance.title')}>
      <ul class="numbers">
        <Figure n={sensitive} label="glance.sensitive" target="takes" />
        <Figure n={companies || kinds} label={companies ? 'glance.companies' : 'glance.kinds'} target="gets" />
        <Figure n={ways} label="glance.ways" target="outs" />
      </ul>
      {warnings.length === 0 ? (
        <p class="calm">{words.say('glance.none')}</p>
      ) : (
        <ul class="sharpest">
          {warnings.map(({ id }) => (
            <li key={id}>
              <a href={`#warning-${id}`}>
                <strong>{words.say(`warning.${id}`)}</strong>
                <span>{words.say(`warning.${id}.meaning`)}</span>
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

function Figure({ n, label, target }: { n: number; label: Key; target: string }) {
  const words = useWords();
  return (
    <li>
      <a href={`#${target}`}>
        <strong class="figure">{words.number(n)}</strong> <span>{words.say(label, { n })}</span>
      </a>
    </li>
  );
}
