import { judge } from './judge.ts';
import type { PageSignals } from './page-signals.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on a page with its dialogs, of which the page comes last: that of the first policy, else that of the page. */
export function decide(signals: PageSignals[]): Verdict {
  const verdicts = signals.map(judge);
  return (verdicts.find(({ policy }) => policy) ?? verdicts.at(-1)) as Verdict;
}
