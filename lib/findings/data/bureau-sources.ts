import { hitsOf, maySay, type Reading } from '../reading.ts';
import { sign } from '../signs.ts';
import { eventsOf } from './events.ts';
import type { RawMention } from './raw-mention.ts';
import { readingMode } from './reading-mode.ts';

/** Who holds credit reports: what is obtained from them is one, whatever the sentence calls it. */
const bureau =
  /征信机构|征信中心|金融信用信息基础数据库|百行征信|朴道征信|征信系统|人民银行征信|credit bureau|credit reference agenc|credit regist(?:er|ry)|credit information (?:bureau|corporation|system)|consumer reporting agenc/gi;

/** "从…征信机构获取您的信息": a credit report is obtained although the sentence does not name it. */
export function bureauSources(reading: Reading): RawMention[] {
  const found: RawMention[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === 'cell' || clause.kind === 'heading' || !maySay(reading, clause, sign.bureau | sign.latin)) continue;
    const mode = readingMode(reading, clause);
    if (mode !== 'open' && mode !== 'plain') continue;
    clause.sentences.forEach((sentence, index) => {
      const text = clause.text.slice(sentence.from, sentence.to);
      const match = [...text.matchAll(bureau)][0];
      if (!match) return;
      const at = sentence.from + match.index;
      const sourced = hitsOf(reading, clause.id, 'ref', sentence.from, sentence.to).some(
        (hit) => hit.concept === 'ref.third-party-source' && hit.from <= at,
      );
      const obtains = eventsOf(reading, clause, sentence).some(
        (event) =>
          event.kind === 'cue' &&
          event.from > at &&
          event.from - at < 90 &&
          (event.cue === 'collect' || /^(?:查询|同步)/.test(clause.text.slice(event.from, event.to))),
      );
      // A list of sources under a heading of its own needs no verb.
      const source = clause.role === 'third-party-sources' && /^[\x20-\u2fff]*$/.test(text) && !/\b(?:not|never)\b/i.test(text);
      if (!source && (!sourced || !obtains)) return;
      found.push({
        category: 'credit-report',
        clause,
        span: { from: at, to: at + match[0].length },
        sentence: index,
        ground: 'source',
        polarity: 'collected',
        requirement: null,
        weak: false,
        fromOthers: true,
        purpose: null,
        because: null,
        rule: 'bureau-source',
      });
    });
  }
  return found;
}
