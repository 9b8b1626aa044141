/**
 * The bench: bytes against their budgets (these fail), times as ratios against something in the same run (these are told).
 *
 *   npm run bench                       all of it
 *   npm run bench -- engine chromium    some of it: engine, chromium, loads, extension, library, bulk
 */
import { weights } from './bytes.ts';
import { inChromium } from './chromium.ts';
import { engineLines } from './engine.ts';
import { withExtension } from './extension.ts';
import { withLibrary } from './library.ts';
import { printed } from './line.ts';
import { searchOutcomes } from './search.ts';

const heavy = weights().filter(({ name, measure, bytes, budget }) => {
  console.log(`${name.padEnd(34)} ${String(bytes).padStart(9)} bytes ${measure}, budget ${budget}${bytes > budget ? ': TOO HEAVY' : ''}`);
  return bytes > budget;
});
const { lines, megabytesPerSecond } = engineLines();
for (const line of lines) console.log(printed(line));
console.log(`engine: ${megabytesPerSecond.toFixed(2)} megabytes of policy text a second on one core`);
for (const { way, ready, query, megabytes, found, beside } of searchOutcomes()) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(`search of 1,000, ${way.padEnd(17)} ${ready.toFixed(0).padStart(9)} ms until ready, ${query.toFixed(1)} ms a query, index ${megabytes.toFixed(1)} MB, finds ${percent(found)}, beside the mark ${percent(beside)}`);
}
for (const line of await inChromium()) console.log(printed(line));
for (const line of await withExtension()) console.log(printed(line));
for (const line of await withLibrary()) console.log(printed(line));
process.exitCode = heavy.length > 0 ? 1 : 0;
