import { type FactChange, factChangeInWords } from '../../lib/compare/facts/fact-change.ts';
import { Fold } from '../common/fold.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';

/** Facts that are new, gone or different; those with quotes open to them. */
export function FactChangeList({ facts }: { facts: readonly FactChange[] }) {
  const words = useWords();
  return (
    <ul class="lines">
      {facts.map((fact) => {
        const said = factChangeInWords(fact, words);
        const title = <span class="line-title">{said}</span>;
        return (
          <li key={said} class="line">
            {fact.before.length + fact.after.length === 0 ? (
              <p class="line-flat">{title}</p>
            ) : (
              <Fold summary={title}>
                {fact.before.length > 0 && (
                  <ul class="old-quotes">
                    {fact.before.map(({ clause, quote }) => (
                      <li key={`${clause} ${quote}`}>
                        <del>{quote}</del>
                      </li>
                    ))}
                  </ul>
                )}
                <Quotes evidence={fact.after} />
              </Fold>
            )}
          </li>
        );
      })}
    </ul>
  );
}
