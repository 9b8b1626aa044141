import type { Key } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';

const sourceWords: Readonly<Record<string, Key>> = {
  pipl28: 'sensitive.pipl28',
  gbt45574: 'sensitive.gbt45574',
  gbt35273: 'sensitive.gbt35273',
  gdpr9: 'sensitive.gdpr9',
  ccpa140: 'sensitive.ccpa140',
  policy: 'sensitive.policy',
};

/** Who calls a kind of data sensitive; the sources disagree, so all are named. */
export function SensitiveBy({ sources }: { sources: readonly string[] }) {
  const words = useWords();
  if (sources.length === 0) return null;
  const names = sources.map((source) => (sourceWords[source] ? words.say(sourceWords[source]) : source));
  return <p class="detail law">{words.say('sensitive.by', { sources: words.list(names) })}</p>;
}
