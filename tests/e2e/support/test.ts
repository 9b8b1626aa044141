import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type PolicyServer, servePolicies } from './policy-server.ts';
import { ReadingBrowser } from './reading-browser.ts';

interface Fixtures {
  /** A fresh folder for a browser's profile, removed after the test. */
  profile: string;
  reading: ReadingBrowser;
}

interface WorkerFixtures {
  server: PolicyServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore-start lint/correctness/noEmptyPattern: placeholder
    async ({}, use) => {
      const server = await servePolicies();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  profile: async ({ browserName }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), `mingbai-${browserName}-`));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  reading: async ({ profile }, use) => {
    const reading = await ReadingBrowser.start(profile);
    await use(reading);
    await reading.close();
  },
});

export { expect } from '@playwright/test';
