import { useState } from 'preact/hooks';
import { type LetterChoices, LetterForm } from '../../components/letters/letter-form.tsx';
import { LetterView } from '../../components/letters/letter-view.tsx';
import { Progress } from '../../components/panel/progress.tsx';
import { useWords } from '../../components/common/words-context.ts';
import { jurisdictionOf } from '../../lib/law/jurisdiction.ts';
import { composeActions } from '../../lib/letters/action.ts';
import { hasLetter, type LetterKind } from '../../lib/letters/letter-kind.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import { chooseLanguage } from '../../lib/words/choose-language.ts';
import { loadWords } from '../../lib/words/load-words.ts';
import { freshSnapshot } from './explained.ts';
import { Gone } from './gone.tsx';
import type { ViewProps } from './library-page.tsx';
import { useLoaded } from './use-loaded.ts';

/** The letters that a person could send about one policy. */
export function LettersPage({ tools: { library }, list, hash }: ViewProps & { hash: string }) {
  const words = useWords();
  const entry = list.entries.find((one) => one.hash === hash);
  const { value } = useLoaded(`${entry?.address} ${hash}`, async () => (entry ? freshSnapshot(library, entry) : null));
  if (!entry || value === null) return <Gone />;
  if (value === undefined) return <Progress text={words.say('library.working')} />;
  const name = list.rows.find(({ app }) => app.id === entry.app)?.name ?? words.say('library.unnamed');
  return (
    <div class="letters">
      <p class="no-print">
        <a href={`#/app/${encodeURIComponent(entry.app)}`}>{words.say('library.back')}</a>
      </p>
      <h1>{words.say('library.letters.title', { app: name })}</h1>
      <Writing snapshot={value.snapshot} />
    </div>
  );
}

function Writing({ snapshot: { card, lang, address } }: { snapshot: Snapshot }) {
  const words = useWords();
  const offered = card.choices.map(({ kind }) => kind).filter((kind): kind is LetterKind => hasLetter(kind));
  const [choices, setChoices] = useState<LetterChoices>({
    kind: offered.includes('close-account') ? 'close-account' : (offered[0] ?? 'close-account'),
    language: chooseLanguage([lang]),
    jurisdiction: jurisdictionOf(lang, card.app.storageCountry),
    sender: { name: '', account: '', details: '' },
  });
  const { kind, language, jurisdiction, sender } = choices;
  const { value: letterWords } = useLoaded(language, () => loadWords(language));
  const url = /^https?:/.test(address) ? address : null;
  return (
    <>
      <LetterForm choices={choices} offered={offered} onChange={setChoices} />
      {letterWords && (
        <LetterView
          acting={composeActions({ card, url, kind, jurisdiction, today: today(), sender }, letterWords, words)}
          language={language}
          read={card.coverage.read}
        />
      )}
    </>
  );
}

/** The day where the user is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
