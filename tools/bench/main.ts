/**
 * The bench: bytes against their budgets (these fail), times as ratios against something in the same run (these are told).
 *
 *   npm run bench                       all but the bulk
 *   npm run bench -- engine chromium    some of it: engine, search, chromium, loads, extension, library, bulk; bytes alone
 */
import { inBulk } from './bulk.ts';
import { weights } from './bytes.ts';
import { inChromium } from './chromium.ts';
import { engineLines } from './engine.ts';
import { withExtension } from './extension.ts';
import { withLibrary } from './library.ts';
import { type Line, printed } from './line.ts';
import { pageLoads } from './loads.ts';
import { type SearchOutcome, searchOutcomes } from './search.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const printedSearch = ({ way, ready, query, megabytes, found, beside }: SearchOutcome) =>
  `search of 1,000, ${way.padEnd(17)} ${ready.toFixed(0).padStart(9)} ms until ready, ${query.toFixed(1)} ms a query, index ${megabytes.toFixed(1)} MB, finds ${percent(found)}, beside the mark ${percent(beside)}`;
const table = async (lines: Line[] | Promise<Line[]>) => (await lines).map(printed);

const parts: Record<string, () => Promise<string[]>> = {
  engine: () => table(engineLines()),
  search: async () => searchOutcomes().map(printedSearch),
  chromium: () => table(inChromium()),
  loads: () => table(pageLoads()),
  extension: () => table(withExtension()),
  library: () => table(withLibrary()),
  bulk: () => table(inBulk()),
};

const heavy = weights().filter(({ name, measure, bytes, budget }) => {
  console.log(`${name.padEnd(34)} ${String(bytes).padStart(9)} bytes ${measure}, budget ${budget}${bytes > budget ? ': TOO HEAVY' : ''}`);
  return bytes > budget;
});
const named = process.argv.slice(2);
const known = [...Object.keys(parts), 'bytes'];
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`The bench has no part named ${unknown.join(', ')}; it has: ${known.join(', ')}`);
  process.exit(2);
}
// The thousand policies take minutes: only when asked for.
for (const name of named.length > 0 ? named : Object.keys(parts).filter((part) => part !== 'bulk')) {
  for (const line of (await parts[name]?.()) ?? []) console.log(line);
}
process.exitCode = heavy.length > 0 ? 1 : 0;
