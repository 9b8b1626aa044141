import { useWords } from '../../components/common/words-context.ts';

/** What the address names is not in the library any more. */
export function Gone() {
  const words = useWords();
  return (
    <div class="message">
      <h1>{words.say('library.gone')}</h1>
      <p>
        <a href="#/">{words.say('library.back')}</a>
      </p>
    </div>
  );
}
