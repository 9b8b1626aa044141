import type { Comparison } from '../../lib/compare/comparison.ts';
import { Chip } from '../common/chip.tsx';
import { useWords } from '../common/words-context.ts';

/** Who asks for least beyond the list of necessary information, by the words of the policies. */
export function BeyondList({ comparison: { beyondNecessary, subjects } }: { comparison: Comparison }) {
  const words = useWords();
  if (!beyondNecessary) return null;
  return (
    <section class="section" aria-labelledby="beyond-title">
      <h2 id="beyond-title" class="section-title">
        {words.say('compare.beyond')}
      </h2>
      <p class="hint">{words.say('compare.beyond-hint')}</p>
      <ul class="beyond">
        {subjects.map(({ id, name }, index) => {
          const count = beyondNecessary.counts[index];
          if (!count) return null;
          return (
            <li key={id}>
              {words.say('compare.cell', {
                state: name,
                values: words.say('compare.beyond-count', { n: count.beyond, optional: count.beyond - count.notOptional }),
              })}{' '}
              {beyondNecessary.least.includes(id) && <Chip tone="strong">{words.say('compare.least')}</Chip>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
