import type { Clause } from '../../clauses/clause.ts';
import { hitsOf, type Reading } from '../reading.ts';
import type { OwnParties, PartyName } from './party-names.ts';

/** A name in Latin letters that no list of brands holds: one to three capitalised words. */
const name =
  /^(?!(?:Our|The|Other|Various|Third|Any|All|We|You|Your|See|None|Not|If|When|Where|Such|These|Those|Some|Each|In|On|For|By|To|As)\b)[A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*){0,2}$/;
/** What parts the entries of a list. */
const joints = /, (?:and |or )?| (?:and|or|&) |; /g;
/** One word alone may be anything; beside two names it is one more. */
const namesBesideOneWord = 2;

/**
 * The names in a stretch of English and those that stand among them in one list: "Acme Texts Limited, Cape’s Calling",
 * "Google, Meta and Acme Ads Inc."
 */
export function withNeighbours(
  reading: Reading,
  clause: Clause,
  from: number,
  to: number,
  named: PartyName[],
  own: OwnParties,
): PartyName[] {
  if (named.length === 0) return named;
  const text = clause.text.slice(from, to);
  if (!/^[\x20-\u2fff]*$/.test(text)) return named;
  const entries: { from: number; to: number }[] = [];
  let start = 0;
  for (const match of [...text.matchAll(joints), null]) {
    entries.push({ from: from + start, to: from + (match?.index ?? text.length) });
    if (match) start = match.index + match[0].length;
  }
  const holds = (at: number) =>
    entries[at] !== undefined && named.some((party) => party.from < entries[at]!.to && entries[at]!.from < party.to);
  const found = entries.flatMap((entry, i): PartyName[] => {
    const raw = clause.text
      .slice(entry.from, entry.to)
      .replace(/[.;,\s]+$/, '')
      .replace(/^[^:]{0,40}: /, '');
    const at = clause.text.indexOf(raw, entry.from);
    if (!name.test(raw) || holds(i) || !(holds(i - 1) || holds(i + 1)) || (!raw.includes(' ') && named.length < namesBesideOneWord))
      return [];
    if (
      ['data', 'partner', 'service', 'permission'].some((kind) => hitsOf(reading, clause.id, kind, at, at + raw.length).length > 0) ||
      own.bears(raw)
    )
      return [];
    return [{ name: raw, from: at, to: at + raw.length, kind: null, usual: null, brand: true }];
  });
  return [...named, ...found].sort((a, b) => a.from - b.from);
}
