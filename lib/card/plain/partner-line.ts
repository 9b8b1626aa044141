import type { Message } from '../../words/words.ts';
import type { Partner } from '../card.ts';
import type { DataId } from '../taxonomy.ts';
import { dataConcern } from './concern.ts';

/** As many kinds of data as one short sentence bears. */
const bearable = 3;

/**
 * What a kind of partners means for the reader: who gets what, by which ways, and whether they are named.
 *
 * @param ways lines of one kind, one for each way
 */
export function partnerLine(ways: readonly Partner[]): Message[] {
  const parts = ways.map(({ kind, via, data }): Message => {
    const gaps = { kind: { key: `kind.${kind}` as const }, data: dataInWords(data) };
    return { key: `plain.partner.${via}`, gaps };
  });
  if (ways.every(({ names }) => names.length === 0)) parts.push({ key: 'plain.partner.unnamed' });
  return parts;
}

function dataInWords(data: readonly DataId[]): Message | readonly Message[] {
  if (data.length === 0) return { key: 'plain.partner.your-data' };
  const sorted = [...data].sort((a, b) => dataConcern(a, false) - dataConcern(b, false));
  const first = sorted.slice(0, bearable).map((id): Message => ({ key: `data.${id}` }));
  if (data.length <= bearable) return first;
  return { key: 'plain.partner.data-and-more', gaps: { list: first, n: data.length } };
}
