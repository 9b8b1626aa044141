import { useState } from 'preact/hooks';
import { BeyondList } from '../../components/compare/beyond-list.tsx';
import { CompareBar, type ShowId } from '../../components/compare/compare-bar.tsx';
import { ComparisonTable } from '../../components/compare/comparison-table.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { compareCards, fewest, most, rowsThat } from '../../lib/compare/compare-cards.ts';
import { comparisonAsCsv } from '../../lib/compare/comparison-csv.ts';
import { comparisonAsMarkdown } from '../../lib/compare/comparison-markdown.ts';
import type { Subject } from '../../lib/compare/comparison.ts';
import { freshSnapshot } from './explained.ts';
import type { ViewProps } from './library-page.tsx';
import { quoteTools } from './open-quote.ts';
import { saveFile } from '../shared/save-file.ts';
import { useLoaded } from './use-loaded.ts';

/** Two to six apps side by side, all explained by the engine of today. */
export function ComparePage({ tools: { library }, list, apps }: ViewProps & { apps: readonly string[] }) {
  const words = useWords();
  const [show, setShow] = useState<ShowId>('all');
  const rows = apps.flatMap((id) => list.rows.filter(({ app }) => app.id === id));
  const enough = rows.length >= fewest && rows.length <= most;
  const { value, error } = useLoaded(rows.map(({ main }) => `${main.hash} ${main.address}`).join(), async () => {
    const found = await Promise.all(
      rows.map(async ({ app, main, name }) => {
        const fresh = await freshSnapshot(library, main);
        return fresh && { ...fresh, id: app.id, name: name ?? words.say('library.unnamed') };
      }),
    );
    const all = found.filter((one) => one !== null);
    if (all.length < fewest || all.length > most) return null;
    const subjects = all.map(({ id, name, snapshot }): Subject => ({ id, name, card: snapshot.card }));
    return {
      comparison: compareCards(subjects),
      quotes: all.map(({ snapshot }) => quoteTools(snapshot)),
      afresh: all.filter(({ afresh }) => afresh).length,
    };
  });
  const back = (
    <p>
      <a href="#/">{words.say('library.back')}</a>
    </p>
  );
  if (!enough || value === null) {
    return (
      <>
        {back}
        <div class="message">
          <h1>{words.say('compare.title')}</h1>
          <p>{words.say('library.compare.few')}</p>
        </div>
      </>
    );
  }
  if (error) return <p role="alert">{String(error)}</p>;
  if (!value) return <Progress text={words.say('library.working')} />;
  const { comparison, quotes, afresh } = value;
  const shown = show === 'all' ? comparison : rowsThat(comparison, show === 'differ' ? 'differ' : 'are-shared');
  const name = `mingbai-${comparison.subjects.map((subject) => subject.name).join('-')}`;
  const empty = shown.groups.every((group) => group.rows.length === 0);
  return (
    <>
      {back}
      <h1>{words.say('compare.title')}</h1>
      {afresh > 0 && <p class="hint">{words.say('library.compare.afresh', { n: afresh })}</p>}
      <BeyondList comparison={comparison} />
      <CompareBar
        comparison={shown}
        show={show}
        onShow={setShow}
        onCsv={() => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', comparisonAsCsv(shown, words))}
        onMarkdown={() => saveFile(`${name}.md`, 'text/markdown;charset=utf-8', comparisonAsMarkdown(shown, words))}
      />
      {empty ? <p>{words.say('library.compare.none')}</p> : <ComparisonTable comparison={shown} quotes={quotes} />}
    </>
  );
}
