import { factChangeInWords } from '../../lib/compare/facts/fact-change.ts';
import type { ChangesSinceSaved } from '../../lib/pages/changes-since-saved.ts';
import { useWords } from '../common/words-context.ts';

const inSight = 5;

/** What they changed since the policy was saved: the facts that matter most, and the way to all of it. */
export function SavedChanges({ changes: { since, facts, clauses }, href }: { changes: ChangesSinceSaved; href: string }) {
  const words = useWords();
  return (
    <section class="saved-changes" aria-labelledby="saved-changes">
      <h2 id="saved-changes">{words.say('library.changed.title')}</h2>
      <p class="quote-place">{words.say('library.changed.since', { date: words.moment(since.readAt) })}</p>
      <ul>
        {facts.slice(0, inSight).map((fact) => {
          const said = factChangeInWords(fact, words);
          return <li key={said}>{said}</li>;
        })}
        <li>{words.say('library.changed.clauses', { n: clauses })}</li>
      </ul>
      <p>
        <a href={href} target="_blank" rel="noreferrer">
          {words.say('library.changed.more')}
        </a>
      </p>
    </section>
  );
}
