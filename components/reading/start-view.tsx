import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/reading-page/problem.ts';
import { useWords } from '../common/words-context.ts';

interface StartViewProps {
  /** Why the last try came to nothing. */
  problem: Problem | null;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** Where a text or a file is handed over by hand. */
export function StartView({ problem, onText, onFile }: StartViewProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const field = useId();
  const kinds = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="start">
      <h1>{words.say('reading.title')}</h1>
      <p class="start-intro">{words.say('reading.intro')}</p>
      {problem && <Failure title={words.say('reading.failed.title')}>{words.say(`reading.failed.${problem.kind}`, problem.gaps)}</Failure>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label for={field}>{words.say('reading.paste.label')}</label>
        <textarea id={field} rows={12} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class="button primary">
          {words.say('reading.paste.action')}
        </button>
      </form>
      <section class="start-file">
        <h2>{words.say('reading.file.label')}</h2>
        <p id={kinds}>{words.say('reading.file.kinds')}</p>
        <input
          ref={input}
          type="file"
          class="out-of-sight"
          tabIndex={-1}
          aria-hidden="true"
          accept=".html,.htm,.txt,.md,.markdown,.pdf,.docx,text/*,application/pdf"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <button type="button" class="button" aria-describedby={kinds} onClick={() => input.current?.click()}>
          {words.say('reading.file.choose')}
        </button>
      </section>
    </div>
  );
}

function Failure({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="start-failure" role="alert">
      <p class="start-failure-title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
