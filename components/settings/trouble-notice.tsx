import type { Trouble } from '../../lib/settings/migrations.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';

/** Says what of the stored settings could not be read, until it is taken note of or something is changed. */
export function TroubleNotice({ trouble, onKeep }: { trouble: Trouble; onKeep: () => void }) {
  const words = useWords();
  return (
    <div class="trouble" role="alert">
      <h2>{words.say('settings.trouble.title')}</h2>
      <p>{troubleInWords(trouble, words)}</p>
      <button type="button" class="button" onClick={onKeep}>
        {words.say('settings.trouble.ok')}
      </button>
    </div>
  );
}

function troubleInWords(trouble: Trouble, words: Words): string {
  if (trouble.kind === 'newer') return words.say('settings.trouble.newer');
  if (trouble.names.length === 0) return words.say('settings.trouble.all');
  const names = trouble.names.map((name) => ({ key: `settings.name.${name}` as const }));
  return words.say('settings.trouble.damaged', { names });
}
