import type { Acting, Action } from '../../lib/letters/action.ts';
import { letterText } from '../../lib/letters/letter.ts';
import type { Language } from '../../lib/words/words.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { useWords } from '../common/words-context.ts';

interface LetterViewProps {
  acting: Acting;
  /** Language of the letter, which may not be the page's. */
  language: Language;
  /** Characters read of the policy. */
  read: number;
}

/** The letter, and how it goes by each way that the policy names. */
export function LetterView({ acting: { letter, actions }, language, read }: LetterViewProps) {
  const words = useWords();
  return (
    <>
      <section class="section" aria-labelledby="letter-how">
        <h2 id="letter-how" class="section-title">
          {words.say('library.letters.how')}
        </h2>
        {actions.length === 0 && <p>{words.say('letter.no-channel', { n: read })}</p>}
        <ul class="lines">
          {actions.map((action) => (
            <li key={`${action.channel} ${action.value}`} class="line action">
              <ActionView action={action} language={language} />
            </li>
          ))}
        </ul>
      </section>
      <section class="section letter" aria-labelledby="letter-title">
        <h2 id="letter-title" class="section-title">
          {words.say('library.letters.letter')}
        </h2>
        {letter.caution && <p class="caution">{words.say(letter.caution)}</p>}
        <p class="app-actions">
          <CopyButton text={() => letterText(letter)}>{words.say('library.letters.copy')}</CopyButton>
          <button type="button" class="button" onClick={() => print()}>
            {words.say('library.print')}
          </button>
        </p>
        <div class="paper" lang={language}>
          <p class="subject">{words.say('library.letters.subject', { subject: letter.subject })}</p>
          {letter.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
    </>
  );
}

function ActionView({
  action: { channel, instruction, href, carries, steps, text, general },
  language,
}: {
  action: Action;
  language: Language;
}) {
  const words = useWords();
  const open = channel === 'email' ? 'library.letters.mail' : channel === 'phone' ? 'library.letters.call' : 'library.letters.visit';
  return (
    <>
      <p class="line-title">{instruction}</p>
      {general && <p class="hint">{words.say('letter.general')}</p>}
      {steps.length > 1 && (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {channel === 'phone' && text && (
        <blockquote lang={language} class="say">
          {text}
        </blockquote>
      )}
      {(carries === 'short' || carries === 'subject') && <p class="hint">{words.say(`letter.carries.${carries}`)}</p>}
      <p class="app-actions">
        {href && (
          <a class="button" href={href} target={channel === 'url' ? '_blank' : undefined} rel="noreferrer">
            {words.say(open)}
          </a>
        )}
        {text && <CopyButton text={text}>{words.say('library.letters.copy-text')}</CopyButton>}
      </p>
    </>
  );
}
