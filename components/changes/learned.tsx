import type { EngineDifference } from '../../lib/compare/changes.ts';
import { useWords } from '../common/words-context.ts';
import { FactChangeList } from './fact-change-list.tsx';

/** What our engine sees differently in the same text: ours, never theirs. Nothing where it sees the same. */
export function Learned({ difference: { facts } }: { difference: EngineDifference }) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <section class="section ours" aria-labelledby="changes-ours">
      <h2 id="changes-ours" class="section-title">
        {words.say('changes.by.engine')} <span class="count">{facts.length}</span>
      </h2>
      <FactChangeList facts={facts} />
    </section>
  );
}
