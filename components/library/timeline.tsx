import type { Entry } from '../../lib/library/entry.ts';
import { Chip } from '../common/chip.tsx';
import { useWords } from '../common/words-context.ts';

interface TimelineProps {
  /** The newest reading first. */
  entries: readonly Entry[];
  onSave: (entry: Entry, saved: boolean) => void;
  onDelete: (entry: Entry) => void;
  onEvidence: (entry: Entry) => void;
}

/** The wordings of one app, and what can be done with each. */
export function Timeline({ entries, onSave, onDelete, onEvidence }: TimelineProps) {
  const words = useWords();
  return (
    <section class="section" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="section-title">
        {words.say('library.app.timeline')} <span class="count">{entries.length}</span>
      </h2>
      <ol class="timeline">
        {entries.map((entry) => {
          const before = earlier(entry, entries);
          const saved = entry.savedAt !== null;
          return (
            <li key={`${entry.address} ${entry.hash}`}>
              <h3>
                {words.moment(entry.readAt)}{' '}
                {saved ? <Chip tone="strong">{words.say('library.saved')}</Chip> : <Chip tone="quiet">{words.say('library.cached')}</Chip>}
              </h3>
              <p class="app-meta">
                {entry.firstReadAt < entry.readAt && (
                  <span>
                    {words.say('library.app.first-read', { first: words.moment(entry.firstReadAt), last: words.moment(entry.readAt) })}
                  </span>
                )}
                {entry.updated && <span>{words.say('library.app.dated', { date: words.day(entry.updated) })}</span>}
                <span class="url">{entry.address}</span>
              </p>
              <p class="app-actions">
                <a class="button" href={`#/card/${entry.hash}`}>
                  {words.say('library.app.card')}
                </a>
                <a class="button" href={`#/letters/${entry.hash}`}>
                  {words.say('library.app.letters')}
                </a>
                {before && (
                  <a class="button" href={`#/changes/${before.hash}/${entry.hash}`}>
                    {words.say('library.app.changes')}
                  </a>
                )}
                <button type="button" class="button" onClick={() => onEvidence(entry)}>
                  {words.say('library.app.evidence')}
                </button>
                {/^https?:/.test(entry.address) && (
                  <a class="button" href={entry.address} target="_blank" rel="noreferrer">
                    {words.say('library.app.open')}
                  </a>
                )}
                <button type="button" class="button" aria-pressed={saved} onClick={() => onSave(entry, !saved)}>
                  {words.say(saved ? 'library.saved' : 'library.save')}
                </button>
                <button type="button" class="button" onClick={() => onDelete(entry)}>
                  {words.say('library.delete')}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The wording that stood before this one: of the same address where there is one, by when each was first read. */
function earlier(entry: Entry, all: readonly Entry[]): Entry | undefined {
  const before = all
    .filter((one) => one.firstReadAt < entry.firstReadAt && one.hash !== entry.hash)
    .sort((a, b) => b.firstReadAt - a.firstReadAt);
  return before.find(({ address }) => address === entry.address) ?? before[0];
}
