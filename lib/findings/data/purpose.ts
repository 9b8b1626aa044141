import type { Clause } from '../../clauses/clause.ts';
import type { Span } from '../../document/policy-document.ts';
import { hitsOf, type Reading } from '../reading.ts';

const longest = 40;

/** Purpose words that lead a phrase of their own, as opposed to verbs of purpose within one. */
const leads =
  /^(?:为了|用于|以便于?|以实现|用以|用来|便于|从而|以完成|以帮助|以确保|以保障|以保护|以提高|以提升|以核实|以验证|以判断|以防|以及时|以满足|以向您|以为您|以使|以进行|旨在|为保障|为确保|为满足|为实现|为完成|为履行|为遵守|为改善|为提升|为提高|为方便|为便于|为向您|为验证|为核实|为使|为保证|为创建|为防|为更好|为评估|为进行|为帮助|为维护|为展示|为完善|为协助|出于|in order to|so that|to )/i;

/** Why the sentence says these data are taken, in its own words, at most 40 characters; null when it names no purpose. */
export function purposeOf(reading: Reading, clause: Clause, sentence: Span, after: number): string | null {
  const leading = hitsOf(reading, clause.id, 'cue', sentence.from, sentence.to).filter(
    (hit) => hit.concept === 'cue.purpose' && leads.test(clause.text.slice(hit.from, hit.to + 1)),
  );
  const chosen = leading.find((hit) => hit.from >= after) ?? leading[leading.length - 1];
  if (!chosen) return null;
  const rest = clause.text.slice(chosen.from, sentence.to);
  const end = rest.search(/[，。；！？,;]/);
  const phrase = (end < 0 ? rest : rest.slice(0, end)).trim();
  if (phrase.length < 4) return null;
  if (phrase.length <= longest) return phrase;
  const cut = phrase.slice(0, longest);
  const stop = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('及'), cut.lastIndexOf('和'), cut.lastIndexOf(' '));
  return stop > 8 ? cut.slice(0, stop) : cut;
}
