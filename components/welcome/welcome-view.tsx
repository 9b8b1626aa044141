import { LanguageChoice, type LanguageChoiceProps } from '../common/language-choice.tsx';
import { useWords } from '../common/words-context.ts';
import { SettingsSection } from '../settings/settings-section.tsx';

const steps = ['found', 'card', 'quote'] as const;
const never = ['sent', 'fetched', 'typed', 'judged', 'sold'] as const;

/** Permissions that are explained, in the order in which they are. */
export const explainedPermissions = ['hosts', 'scripting', 'activeTab', 'storage', 'contextMenus', 'sidePanel', 'files'] as const;
export type ExplainedPermission = (typeof explainedPermissions)[number];

interface WelcomeViewProps {
  language: LanguageChoiceProps;
  /** What the extension asks for in this browser. */
  permissions: readonly ExplainedPermission[];
  /** Address of the sample policy on the reading page. */
  sample: string;
  /** The button may be hidden behind another one, as in Chromium. */
  pinned: boolean;
}

/** What happens on a policy page, a sample to try, what the permissions are for, what never happens. */
export function WelcomeView({ language, permissions, sample, pinned }: WelcomeViewProps) {
  const words = useWords();
  return (
    <main class="settings welcome">
      <h1>{words.say('welcome.title')}</h1>
      <p class="welcome-intro">{words.say('welcome.intro')}</p>
      <LanguageChoice {...language} />
      <SettingsSection title="welcome.steps">
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>
              <h3>{words.say(`welcome.step.${step}.title`)}</h3>
              <p>{words.say(`welcome.step.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        {!pinned && <p class="hint">{words.say('welcome.pin')}</p>}
      </SettingsSection>
      <SettingsSection title="welcome.try">
        <p>{words.say('welcome.try.text')}</p>
        <p>
          <a class="button primary" href={sample}>
            {words.say('welcome.try.action')}
          </a>
        </p>
      </SettingsSection>
      <SettingsSection title="welcome.never">
        <ul class="never">
          {never.map((one) => (
            <li key={one}>{words.say(`welcome.never.${one}`)}</li>
          ))}
        </ul>
      </SettingsSection>
      <SettingsSection title="welcome.permissions" about="welcome.permissions.text">
        <dl class="permissions">
          {permissions.map((permission) => (
            <div key={permission}>
              <dt>{words.say(`welcome.permission.${permission}.title`)}</dt>
              <dd>{words.say(`welcome.permission.${permission}.text`)}</dd>
            </div>
          ))}
        </dl>
      </SettingsSection>
      <SettingsSection title="welcome.on">
        <p class="app-actions">
          <a class="button" href="/options.html">
            {words.say('welcome.settings')}
          </a>
          <a class="button" href="/library.html">
            {words.say('openLibrary')}
          </a>
          <a class="button" href="/reading-page.html">
            {words.say('reading.title')}
          </a>
        </p>
      </SettingsSection>
    </main>
  );
}
