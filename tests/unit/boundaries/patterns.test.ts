import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pattern, patternsOfProduct } from './patterns.ts';

/**
 * What the checker has said of each pattern before, by hash: 'linear', or 'bounded' for one that takes quadratic time in theory and is
 * only given texts of bounded length. A pattern that is not in it is checked now; MINGBAI_CHECK_PATTERNS=1 checks those it
 * does not know and writes the file anew.
 */
const ledgerFile = join(import.meta.dirname, 'checked-patterns.json');
const ledger = JSON.parse(readFileSync(ledgerFile, 'utf8')) as Record<string, string>;
const renew = process.env.MINGBAI_CHECK_PATTERNS === '1';

/** Rooms whose patterns see clauses (`lib/clauses/pieces.ts` bounds them), or names and labels taken from one. */
const bounded = /^(?:lib\/(?:findings|clauses|compare|letters|card)\/|made of parts)/;

const keyOf = ({ source, flags }: Pattern) => createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

/** Seconds that the checker may take for one pattern; what it has not broken by then passes. */
const patience = 8000;

async function verdictOf(pattern: Pattern): Promise<string> {
  const found = await check(pattern.source, pattern.flags, { timeout: patience });
  if (found.status === 'safe') return 'linear';
  if (found.status === 'unknown') return 'unbroken';
  if (found.complexity.type === 'exponential') return 'exponential';
  // The fuzzer counts steps: a long bounded repeat looks to it like a power. The stopwatch decides.
  return (await grows(pattern, found.attack.pumps, found.attack.suffix)) ? `degree ${found.complexity.degree}` : 'linear';
}

/** True when the checker's own attack on a text twice as long takes more than three times as long. */
async function grows({ source, flags }: Pattern, pumps: readonly { prefix: string; pump: string }[], suffix: string): Promise<boolean> {
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const time = (length: number) => {
    const times = Math.ceil(length / unit);
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
    const start = performance.now();
    for (const _ of text.matchAll(new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)));
    return performance.now() - start;
  };
  time(1000);
  for (let length = 2000; length <= 64_000; length *= 2) {
    const once = Math.max(time(length), time(length));
    if (once > 30) return Math.min(time(2 * length), time(2 * length)) > 3 * once;
  }
  return false;
}

describe('no pattern can be made slow', () => {
  let patterns: Pattern[] = [];
  beforeAll(async () => {
    patterns = await patternsOfProduct();
  }, 60_000);

  it('finds the patterns of the product', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.some(({ files }) => files.includes('made of parts'))).toBe(true);
  });

  it('checks each that was not checked before', { timeout: renew ? 3_600_000 : 240_000 }, async () => {
    const verdicts: Record<string, string> = {};
    const faults: string[] = [];
    for (const pattern of patterns) {
      const key = keyOf(pattern);
      const verdict = ledger[key] ?? (await verdictOf(pattern));
      const allowed =
        verdict === 'linear' ||
        verdict === 'unbroken' ||
        verdict === 'bounded' ||
        (verdict === 'degree 2' && pattern.files.every((file) => bounded.test(file)));
      if (!allowed) faults.push(`${verdict}: /${pattern.source}/${pattern.flags} in ${pattern.files.join(', ')}`);
      else verdicts[key] = verdict === 'degree 2' ? 'bounded' : verdict;
    }
    if (renew)
      writeFileSync(ledgerFile, `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort()), null, 0).replaceAll(',', ',\n')}\n`);
    expect(faults).toEqual([]);
  });

  it('knows a bad one when it sees it', { timeout: 30_000 }, async () => {
    expect(await verdictOf({ source: '^(?:甲|乙|甲乙)*$', flags: '', files: [] })).toBe('exponential');
    expect(await verdictOf({ source: '甲*$', flags: '', files: [] })).toMatch(/degree 2|linear/);
    expect(await verdictOf({ source: '^甲+乙$', flags: '', files: [] })).toBe('linear');
  });
});
