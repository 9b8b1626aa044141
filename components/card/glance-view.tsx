import type { Card, Choice } from '../../lib/card/card.ts';
import { glance } from '../../lib/card/plain/glance.ts';
import { menuSteps } from '../../lib/card/plain/menu-steps.ts';
import type { Key, Words } from '../../lib/words/words.ts';
import { Icon } from '../common/icon.tsx';
import type { IconName } from '../common/icon-paths.ts';
import { useMatters } from '../common/matters-context.ts';
import { useWords } from '../common/words-context.ts';
import { Gist, type GistPart } from './gist.tsx';
import { warningIcon } from './icons.ts';
import { UnreadLists } from './unread-lists.tsx';

/** Three numbers, each with what it counts and leading to its section, what they leave out, and the sharpest warnings in words. */
export function GlanceView({ card }: { card: Card }) {
  const words = useWords();
  const matters = useMatters();
  const { sensitive, sensitiveData, companies, kinds, recipients, ways, way, warnings } = glance(card, matters);
  const nothing = card.collected.length + card.partners.length + card.sdks.length + card.h5.length + card.choices.length === 0;
  const who: Key = companies > 0 ? 'glance.companies' : kinds > 0 ? 'glance.kinds' : 'glance.nobody';
  return (
    <section class="glance" aria-label={words.say('glance.title')}>
      {!nothing && (
        <ul class="numbers box">
          <Figure
            n={sensitive}
            label="glance.sensitive"
            icon="see"
            target="takes"
            gist={sensitiveData.map((id) => ({ text: words.say(`data.${id}`) }))}
          />
          <Figure
            n={companies || kinds}
            label={who}
            icon="share"
            target="gets"
            gist={recipients.map((kind) => ({ text: words.say(`flow.kind.${kind}`) }))}
          />
          <Figure n={ways} label="glance.ways" icon="leave" target="outs" gist={way ? [{ text: wayOut(words, way) }] : []} />
        </ul>
      )}
      <UnreadLists card={card} />
      {nothing || warnings.length === 0 ? (
        <p class="calm">{words.say(nothing ? 'glance.nothing' : 'glance.none')}</p>
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

interface FigureProps {
  n: number;
  label: Key;
  icon: IconName;
  target: string;
  /** What is counted; where nothing is, that it was not found, which is not that there is none. */
  gist: readonly GistPart[];
}

function Figure({ n, label, icon, target, gist }: FigureProps) {
  const words = useWords();
  return (
    <li>
      <a href={`#${target}`}>
        <span class="badge-icon">
          <Icon name={icon} />
        </span>
        <span class="group-text">
          <strong class="figure">{words.number(n)}</strong> <span class="figure-label">{words.say(label, { n })}</span>
          {n === 0 ? <Gist parts={[{ text: words.say('facts.not-found') }]} /> : gist.length > 0 && <Gist parts={gist} />}
        </span>
      </a>
    </li>
  );
}

/** A way out with its first means, in one line. */
function wayOut(words: Words, { kind, means: [first] }: Choice): string {
  const choice = words.say(`choice.${kind}`);
  if (!first) return choice;
  const how =
    first.type === 'menu'
      ? menuSteps(first.value)
      : [...new Set([words.say(`means.${first.type}`), first.value])].filter(Boolean).join(' ');
  return words.say('glance.way', { choice, how });
}
