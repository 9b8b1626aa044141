import type { Card } from '../../card/card.ts';
import type { Reading } from '../reading.ts';

/** Words that leave the reader guessing, counted where they carry weight. */
export function findVagueWords(_reading: Reading): Card['vague'] {
  return [];
}
