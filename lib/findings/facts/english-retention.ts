import type { Retention } from '../../card/card.ts';
import type { Clause } from '../../clauses/clause.ts';
import { quoteAround } from '../quote.ts';

const keeps = /\b(?:keep|keeps|kept|keeping|preserved?|preserves|retain|retains|retained|hold|holds|held|store|stores|stored)\b/i;
/** In a section on storage, the end of keeping tells how long as well. */
const ends = /\b(?:delete|deleted|erase|erased|wiped?|destroy|destroyed|purged?|removed?|anonymi[sz]ed|de-identif\w+)\b/i;
const period =
  /\b(?:\d{1,3}(?= ?\([a-z -]{3,16}\)) ?\([a-z -]{3,16}\)|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fifteen|eighteen|twenty|twenty-four|twenty-five|thirty|ninety)(?:[ -]?\((?:\d{1,3})\))?[ -](?:calendar )?(?:years?|months?|weeks?|days?|hours?)\b/gi;
/** "CCTV footage: 30 days." */
const listed = /^\s*[^.:]{2,60}:\s/;
/** "So long as you have an account, and thereafter for six years": under such a heading no verb is needed. */
const verbless =
  /\b(?:(?:so|as) long as|thereafter|for (?:up to |at least |a further |another |no more than )?(?=[\w-]+ ?(?:\(\d{1,3}\) ?)?(?:years?|months?|days?))|(?:not|no) more than|(?:years?|months?|weeks?|days?) (?:after|from|following|once))\b/i;
/** Spans of time that say something else than how long data are kept. */
const others =
  /\b(?:respond|reply|answer|request|notice|notify|past|last|previous|preceding|old|aged|late|overdue|advance|business days|working days|every|each|ring|apply again)\b/i;
const condition = /as long as|no longer than|as necessary|necessary for|needed for|indefinitely|until|while you/i;
const matter =
  /\b(?:data|information|records?|files?|documents?|recordings?|logs?|applications?|copies|videos?|selfies?|them|it|details|statements)\b/i;

/** How long a clause of English says that data are kept: an entry for each span of time, or one for a condition alone. */
export function englishRetention(clause: Clause): Retention[] {
  const found: Retention[] = [];
  const storage = clause.role === 'storage';
  for (const sentence of clause.sentences) {
    const text = clause.text.slice(sentence.from, sentence.to);
    if (!/[a-z]{3} [a-z]/i.test(text)) continue;
    const verb = keeps.exec(text) ?? (storage ? (ends.exec(text) ?? listed.exec(text) ?? verbless.exec(text)) : null);
    if (!verb || /\b(?:do not|don['’]t|never) (?:keep|retain|store|hold)\b/i.test(text)) continue;
    const spans = [...text.matchAll(period)].filter(
      (match) =>
        !others.test(text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 16)) &&
        (storage || Math.abs(match.index - verb.index) < 140),
    );
    if (!storage && (spans.length === 0 || !matter.test(text))) continue;
    if (spans.length === 0 && !condition.test(text)) continue;
    const at = (from: number, length: number) => quoteAround(clause, { from: sentence.from + from, to: sentence.from + from + length });
    for (const span of spans) found.push({ period: span[0], evidence: [at(span.index, span[0].length)] });
    if (spans.length === 0) found.push({ period: null, evidence: [at(verb.index, verb[0].length)] });
  }
  return found;
}
