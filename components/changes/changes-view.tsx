import { type Changes, type EngineDifference, isUnchanged } from '../../lib/compare/changes.ts';
import { useWords } from '../common/words-context.ts';
import { Learned } from './learned.tsx';
import { FactChangeList } from './fact-change-list.tsx';
import { TextChangeList } from './text-change-list.tsx';

interface ChangesViewProps {
  name: string;
  /** From when to when. */
  between: string;
  /** Language of the policy. */
  lang: string;
  changes: Changes;
  /** What a newer engine sees differently in the older text; null where one engine made both cards. */
  ours: EngineDifference | null;
}

/** What changed in a policy: facts, then the text word by word; what is ours stands apart. */
export function ChangesView({ name, between, lang, changes, ours }: ChangesViewProps) {
  const words = useWords();
  const { facts, text } = changes;
  return (
    <article class="changes">
      <h1>{words.say('changes.title-of', { name })}</h1>
      <p class="meta">{between}</p>
      {isUnchanged(changes) ? <p>{words.say('changes.none')}</p> : <p>{words.say('changes.by.policy')}</p>}
      <section class="section" aria-labelledby="changes-facts">
        <h2 id="changes-facts" class="section-title">
          {words.say('changes.facts')} <span class="count">{facts.length}</span>
        </h2>
        <FactChangeList facts={facts} />
      </section>
      <section class="section" aria-labelledby="changes-text">
        <h2 id="changes-text" class="section-title">
          {words.say('changes.text')} <span class="count">{text.changes.length}</span>
        </h2>
        <TextChangeList changes={text.changes} lang={lang} />
        {text.moved > 0 && <p class="hint">{words.say('changes.moved', { n: text.moved })}</p>}
        {text.renumbered > 0 && <p class="hint">{words.say('changes.renumbered', { n: text.renumbered })}</p>}
      </section>
      {ours && <Learned difference={ours} />}
    </article>
  );
}
