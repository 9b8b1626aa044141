import { useEffect, useId, useState } from 'preact/hooks';
import { cacheLimits } from '../../lib/settings/settings.ts';
import { useWords } from '../common/words-context.ts';

/** How many wordings are kept of what was only read. */
export function CacheLimitField({ limit, onLimit }: { limit: number; onLimit: (limit: number) => void }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(limit));
  useEffect(() => setTyped(String(limit)), [limit]);
  const { least, most } = cacheLimits;
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  return (
    <p class="field">
      <label for={id}>{words.say('settings.limit')}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={typed}
        aria-invalid={!fits(typed)}
        aria-describedby={`${id}-about`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          if (fits(wanted)) onLimit(Number(wanted));
          else setTyped(String(limit));
        }}
      />
      <span id={`${id}-about`} class={fits(typed) ? 'hint' : 'refusal'}>
        {words.say('settings.limit.text', { least, most })}
      </span>
    </p>
  );
}
