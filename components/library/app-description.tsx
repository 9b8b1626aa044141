import { useId, useState } from 'preact/hooks';
import type { AppRecord } from '../../lib/library/entry.ts';
import { useWords } from '../common/words-context.ts';

interface AppDescriptionProps {
  app: AppRecord;
  onChange: (changed: { givenName: string; tags: string[]; notes: string }) => Promise<void>;
}

/** What the user writes about an app. */
export function AppDescription({ app, onChange }: AppDescriptionProps) {
  const words = useWords();
  const id = useId();
  const [kept, setKept] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = (field: string) => String(data.get(field) ?? '');
    await onChange({ givenName: text('name'), tags: text('tags').split(/[,，、]/), notes: text('notes') });
    setKept(true);
  };
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title">
        {words.say('library.app.describe')}
      </h2>
      <form
        class="form"
        onInput={() => setKept(false)}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <p class="field">
          <label for={`${id}-name`}>{words.say('library.app.name')}</label>
          <input id={`${id}-name`} name="name" autocomplete="off" defaultValue={app.givenName ?? ''} aria-describedby={`${id}-hint`} />
          <span id={`${id}-hint`} class="hint">
            {words.say('library.app.name.hint')}
          </span>
        </p>
        <p class="field">
          <label for={`${id}-tags`}>{words.say('library.app.tags')}</label>
          <input id={`${id}-tags`} name="tags" autocomplete="off" defaultValue={app.tags.join(words.language === 'en' ? ', ' : '，')} />
        </p>
        <p class="field">
          <label for={`${id}-notes`}>{words.say('library.app.notes')}</label>
          <textarea id={`${id}-notes`} name="notes" rows={4} defaultValue={app.notes} />
        </p>
        <p>
          <button type="submit" class="button">
            {words.say('library.app.keep')}
          </button>{' '}
          <span role="status">{kept && words.say('library.app.kept')}</span>
        </p>
      </form>
    </section>
  );
}
