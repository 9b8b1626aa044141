import { useId } from 'preact/hooks';
import { type Jurisdiction, jurisdictionIds } from '../../lib/law/ids.ts';
import { type LetterKind, letterKindIds } from '../../lib/letters/letter-kind.ts';
import type { Sender } from '../../lib/letters/letter.ts';
import { type Language, languages } from '../../lib/words/words.ts';
import { ownName } from '../common/language-choice.tsx';
import { SelectField } from '../common/select-field.tsx';
import { useWords } from '../common/words-context.ts';

/** What a letter is written from, besides the card. */
export interface LetterChoices {
  kind: LetterKind;
  language: Language;
  jurisdiction: Jurisdiction | null;
  sender: Sender;
}

interface LetterFormProps {
  choices: LetterChoices;
  /** Kinds for which the policy itself names a way; they come first. */
  offered: readonly LetterKind[];
  onChange: (choices: LetterChoices) => void;
}

/** What the user wants and who they are; nothing typed here is stored. */
export function LetterForm({ choices, offered, onChange }: LetterFormProps) {
  const words = useWords();
  const id = useId();
  const { kind, language, jurisdiction, sender } = choices;
  const kinds = [...offered, ...letterKindIds.filter((one) => !offered.includes(one))];
  const typed = (field: keyof Sender) => (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange({ ...choices, sender: { ...sender, [field]: event.currentTarget.value } });
  return (
    <form class="form letter-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={words.say('library.letters.kind')}
        value={kind}
        options={kinds.map((one) => ({ value: one, text: words.label(`choice.${one}`) }))}
        onValue={(chosen) => onChange({ ...choices, kind: chosen })}
      />
      <SelectField
        label={words.say('library.letters.language')}
        value={language}
        options={languages.map((one) => ({ value: one, text: ownName[one], lang: one }))}
        onValue={(chosen) => onChange({ ...choices, language: chosen })}
      />
      <SelectField
        label={words.say('library.letters.law')}
        value={jurisdiction ?? ''}
        options={[
          { value: '', text: words.say('library.letters.law.none') },
          ...jurisdictionIds.map((one) => ({ value: one, text: words.say(`law.jurisdiction.${one}`) })),
        ]}
        onValue={(chosen) => onChange({ ...choices, jurisdiction: chosen || null })}
      />
      <p class="field">
        <label for={`${id}-account`}>{words.say('library.letters.account')}</label>
        <input id={`${id}-account`} autocomplete="off" value={sender.account} onInput={typed('account')} />
      </p>
      <p class="field">
        <label for={`${id}-name`}>{words.say('library.letters.name')}</label>
        <input id={`${id}-name`} autocomplete="off" value={sender.name} onInput={typed('name')} />
      </p>
      <p class="field">
        <label for={`${id}-details`}>{words.say('library.letters.details')}</label>
        <textarea id={`${id}-details`} rows={3} autocomplete="off" value={sender.details} onInput={typed('details')} />
      </p>
      <p class="hint">{words.say('library.letters.private')}</p>
    </form>
  );
}
