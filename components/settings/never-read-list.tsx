import { useId, useRef, useState } from 'preact/hooks';
import { siteOf } from '../../lib/settings/site.ts';
import { useWords } from '../common/words-context.ts';

interface NeverReadListProps {
  sites: readonly string[];
  onSites: (sites: string[]) => void;
}

/** The sites on which nothing is looked at: added, taken away. */
export function NeverReadList({ sites, onSites }: NeverReadListProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<{ text: string; refused: boolean } | null>(null);
  const add = () => {
    const site = siteOf(typed);
    const refusal =
      site === null ? words.say('settings.never.unfit') : sites.includes(site) ? words.say('settings.never.known', { site }) : null;
    if (site === null || refusal !== null) {
      setOutcome({ text: refusal ?? '', refused: true });
      field.current?.focus();
      return;
    }
    onSites([...sites, site].sort());
    setTyped('');
    setOutcome({ text: words.say('settings.never.added', { site }), refused: false });
  };
  const remove = (site: string) => {
    onSites(sites.filter((one) => one !== site));
    setOutcome({ text: words.say('settings.never.removed', { site }), refused: false });
    // The button that had the focus is going.
    field.current?.focus();
  };
  return (
    <div class="never-read">
      <h3 id={`${id}-title`}>{words.say('settings.never')}</h3>
      <p class="hint">{words.say('settings.never.text')}</p>
      {sites.length === 0 ? (
        <p class="hint">{words.say('settings.never.none')}</p>
      ) : (
        <ul class="sites" aria-labelledby={`${id}-title`}>
          {sites.map((site) => (
            <li key={site}>
              <span id={`${id}-${site}`}>{site}</span>
              <button type="button" class="button" aria-describedby={`${id}-${site}`} onClick={() => remove(site)}>
                {words.say('panel.never.allow')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={`${id}-field`}>{words.say('settings.never.label')}</label>
        <span class="with-button">
          <input
            ref={field}
            id={`${id}-field`}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.say('settings.never.example')}
            value={typed}
            aria-invalid={outcome?.refused ?? false}
            aria-describedby={`${id}-outcome`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.say('settings.never.add')}
          </button>
        </span>
        <span id={`${id}-outcome`} role="status" class={outcome?.refused ? 'refusal' : 'hint'}>
          {outcome?.text}
        </span>
      </form>
    </div>
  );
}
