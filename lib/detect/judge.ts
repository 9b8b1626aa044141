import { nameKind } from './name-kind.ts';
import type { PageSignals } from './page-signals.ts';
import { chinese, chineseUnit, english, englishUnit } from './phrases.ts';
import { plain } from './plain.ts';
import type { Reason, ReasonId, Verdict } from './verdict.ts';

/**
 * Whether the signals are those of a privacy policy, and why. Three things make one: it covers what policies cover, it is
 * dense with personal information, and a company speaks in it to its customer. Its name helps or hinders.
 */
export function judge({ url, names, text, isDialog }: PageSignals): Verdict {
  const small = plain(text);
  const count = (phrases = '') => {
    let sum = 0;
    for (const phrase of phrases.split('|'))
      for (let at = small.indexOf(phrase); at >= 0; at = small.indexOf(phrase, at + phrase.length)) sum++;
    return sum;
  };
  const isEnglish = count('的') < count('the');
  const [personal, first, second, itself, others, ...topics] = (isEnglish ? english : chinese).split('\n');
  const size = (small.length + 1) / (isEnglish ? englishUnit : chineseUnit);
  const density = (phrases?: string) => count(phrases) / size;
  let score = 0;
  const reasons: Reason[] = [];
  const say = (points: number, id: ReasonId, data?: string | number) => {
    score += points;
    reasons.push({ id, data });
  };

  const mentions = density(personal);
  const voice = Math.min(1, density(first), density(second));
  const met = topics.filter(count).length;
  say(
    (met / topics.length) * (0.25 + 0.75 * Math.min(1, mentions)) * (0.3 + 0.7 * voice) * (0.4 + Math.min(0.6, size / 5)) - 0.08,
    'subjects',
    met,
  );
  say(0, 'personal-information', count(personal));
  if (voice > 0.5) say(0, 'speaks-to-you');

  const isPolicy = (name: string) => nameKind(name) > 0;
  const segments = names.flatMap((name) => name.split(/\s[-–·:]\s|[|_｜—]/));
  const name = segments.find(isPolicy) ?? segments.find(nameKind);
  // In 《》 it is a reference to a policy, not its own name.
  const line = text.split('\n', 40).find((line) => line[0] !== '《' && isPolicy(line));
  if (name && !isPolicy(name)) say(line ? -0.2 : -0.4, 'named-otherwise', name);
  else if (name ?? line) say(name ? 0.35 : 0.25, 'named-policy', name ?? line);
  if (count(itself)) say(0.3, 'calls-itself-policy');
  if (/privacy|yinsi|yszc/i.test(url)) say(0.05, 'address');
  const strange = density(name && isPolicy(name) ? others?.split('|本协')[0] : others);
  if (strange > 0.5) say(Math.max(-0.4, 0.2 - strange * 0.4), 'words-of-another-kind');
  if (met < 8 && density('cookie') > mentions) say(-0.2, 'about-cookies');
  if (size < 0.5) say(-1, 'short', text.length);
  if (isDialog) say(0, 'in-dialog');
  score = Math.max(0, Math.min(1, score));
  return { policy: score >= 0.5, score, reasons };
}
