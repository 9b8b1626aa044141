import { AppDescription } from '../../components/library/app-description.tsx';
import { AppGrouping } from '../../components/library/app-grouping.tsx';
import { Timeline } from '../../components/library/timeline.tsx';
import { useWords } from '../../components/common/words-context.ts';
import type { Entry } from '../../lib/library/entry.ts';
import { settleChanges } from '../../lib/pages/settle-changes.ts';
import type { ViewProps } from './library-page.tsx';
import { saveEvidence } from './save-evidence.ts';
import { Gone } from './gone.tsx';

/** One app: its wordings over time, what the user wrote about it, which policies belong to it. */
export function AppPage({ tools: { library, shelf }, list, remove, app: id }: ViewProps & { app: string }) {
  const words = useWords();
  const row = list.rows.find(({ app }) => app.id === id);
  if (!row) return <Gone />;
  const name = row.name ?? words.say('library.unnamed');
  const now = () => Date.now();
  const keep = async (entry: Entry, saved: boolean) => {
    await library.keep(entry, saved ? now() : null);
    if (saved) await settleChanges(entry);
  };
  const merge = async (other: string) => {
    await shelf.merge(id, other, now());
  };
  return (
    <>
      <p>
        <a href="#/">{words.say('library.back')}</a>
      </p>
      <h1>{name}</h1>
      {row.main.operators[0] && <p class="operator">{row.main.operators.join(' · ')}</p>}
      <Timeline
        entries={row.entries}
        onSave={(entry, saved) => void keep(entry, saved)}
        onDelete={(entry) => remove([entry], name)}
        onEvidence={(entry) => void saveEvidence(library, entry, words)}
      />
      <AppDescription
        app={row.app}
        onChange={async ({ givenName, tags, notes }) => {
          await shelf.rename(id, givenName, now());
          await shelf.describe(id, { tags, notes }, now());
        }}
      />
      <AppGrouping
        row={row}
        others={list.rows.filter((other) => other !== row)}
        onMerge={(other) => void merge(other)}
        onSplit={(address) => void shelf.split(id, address, now())}
      />
    </>
  );
}
