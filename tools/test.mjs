import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './setup/ensure-chromium.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { ensureFirefox } from './setup/ensure-firefox.mjs';
import { run, runTool } from './setup/run.mjs';

// npm test: sets up what is missing, checks, tests, and ends with one line: N passed, N failed.

const reports = mkdtempSync(path.join(tmpdir(), 'mingbai-reports-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');
const sum = { passed: 0, failed: 0, skipped: 0 };

try {
  await ensureDependencies();
  await ensureChromium();
  await check('types of the browser', 'wxt', ['prepare']);
  await check('type check', 'tsc', ['-p', 'tsconfig.json', '--noEmit']);
  await check('type check of the pure folders', 'tsc', ['-p', 'tsconfig.pure.json', '--noEmit']);
  await check('lint and format', 'biome', ['check', '.']);
  title('unit tests');
  const unit = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  add(await runTool('vitest', unit), unitReport, unitCounts);
  if (await check('builds, packed for the stores twice and compared', process.execPath, ['tools/store/zip.mjs', '--check'])) {
    await check('what the store of Firefox would say', process.execPath, ['tools/store/lint.mjs']);
    title('tests in the browsers');
    const firefox = await ensureFirefox();
    if (!firefox) {
      console.log('Tests in Firefox skipped: no Firefox found (set MINGBAI_FIREFOX to the path of one)');
      sum.skipped++;
    }
    const projects = ['--project=chromium', ...(firefox ? ['--project=firefox'] : [])];
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
    add(await runTool('playwright', ['test', '--reporter=list,json', ...projects], { env }), browserReport, browserCounts);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  sum.failed++;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (sum.skipped) console.log(`${sum.skipped} skipped`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;

/** @param {string} what */
function title(what) {
  console.log(`\n— ${what}`);
}

/**
 * Runs a check that either holds or does not; counts as one test.
 *
 * @param {string} what
 * @param {string} tool one that a dependency brought along, or the path of a program
 * @param {string[]} args
 */
async function check(what, tool, args) {
  title(what);
  const holds = (await (path.isAbsolute(tool) ? run : runTool)(tool, args)) === 0;
  holds ? sum.passed++ : sum.failed++;
  return holds;
}

/**
 * Adds the counts of a run. One that failed without a failed test (or left no report) counts as one failure.
 *
 * @param {number} code exit code of the run
 * @param {string} report
 * @param {(report: any) => typeof sum} countsOf
 */
function add(code, report, countsOf) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error('The run left no report.');
    code ||= 1;
  }
  sum.passed += counts.passed;
  sum.skipped += counts.skipped;
  sum.failed += code && !counts.failed ? 1 : counts.failed;
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} report */
function unitCounts({ numPassedTests, numFailedTests, numPendingTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} report */
function browserCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
