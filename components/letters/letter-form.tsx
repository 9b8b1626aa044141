import { useId } from 'preact/hooks';
import type { Jurisdiction } from '../../lib/law/ids.ts';
import { jurisdictionIds } from '../../lib/law/ids.ts';
import { type LetterKind, letterKindIds } from '../../lib/letters/letter-kind.ts';
import type { Sender } from '../../lib/letters/letter.ts';
import { type Language, languages } from '../../lib/words/words.ts';
import { ownName } from '../common/language-choice.tsx';
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
      <p class="field">
        <label for={`${id}-kind`}>{words.say('library.letters.kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => {
            const chosen = letterKindIds.find((one) => one === event.currentTarget.value);
            if (chosen) onChange({ ...choices, kind: chosen });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.label(`choice.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-language`}>{words.say('library.letters.language')}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={(event) => {
            const chosen = languages.find((one) => one === event.currentTarget.value);
            if (chosen) onChange({ ...choices, language: chosen });
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownName[one]}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-law`}>{words.say('library.letters.law')}</label>
        <select
          id={`${id}-law`}
          value={jurisdiction ?? ''}
          onChange={(event) => onChange({ ...choices, jurisdiction: jurisdictionIds.find((one) => one === event.currentTarget.value) ?? null })}
        >
          <option value="">{words.say('library.letters.law.none')}</option>
          {jurisdictionIds.map((one) => (
            <option key={one} value={one}>
              {words.say(`law.jurisdiction.${one}`)}
            </option>
          ))}
        </select>
      </p>
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
