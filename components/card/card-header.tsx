import type { Card } from '../../lib/card/card.ts';
import { unreadPagesLine } from '../../lib/card/plain/unread-pages.ts';
import { useWords } from '../common/words-context.ts';

/** Whose policy this is, from when, and how much of it was read. */
export function CardHeader({ card: { app, coverage } }: { card: Card }) {
  const words = useWords();
  const [operator, ...more] = app.operators;
  const unread = unreadPagesLine(coverage, words);
  return (
    <header class="card-header">
      <h1>{app.name ?? words.say('card.untitled')}</h1>
      {operator && (
        <p class="operator">
          {more.length > 0
            ? words.say('card.operators-more', { names: operator, n: more.length })
            : words.say('card.operator', { names: operator })}
        </p>
      )}
      <p class="meta">
        {app.updated && <span>{words.say('card.updated', { date: words.day(app.updated) })}</span>}
        {app.effective && <span>{words.say('card.effective', { date: words.day(app.effective) })}</span>}
        <span>{words.say('card.read', { n: coverage.read })}</span>
      </p>
      {unread && <p class="refreshing">{unread}</p>}
    </header>
  );
}
