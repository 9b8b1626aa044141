import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Key } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';

interface SettingsSectionProps {
  title: Key;
  /** What it is about, in a sentence. */
  about?: Key;
  children: ComponentChildren;
}

/** A part of the settings page under its heading. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const words = useWords();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {words.say(title)}
      </h2>
      {about && <p class="hint">{words.say(about)}</p>}
      {children}
    </section>
  );
}
