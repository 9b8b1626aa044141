import { defineConfig } from '@playwright/test';

export default defineConfig({
  // One browser each. Where no Firefox is installed: npm run e2e -- --project=chromium
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    // Two starts of a browser in one test.
    { name: 'firefox', testDir: 'tests/firefox', timeout: 120_000 },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine that is busy with something else may miss a moment once; a fault misses it twice.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
});
