import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type PolicyServer, servePolicies } from './policy-server.ts';
import { ReadingBrowser } from './reading-browser.ts';

interface Fixtures {
  /** A fresh folder for a browser's profile, removed after the test. */
  profile: string;
  reading: ReadingBrowser;
}

interface WorkerFixtures {
  host: string;
  server: PolicyServer;
  /** One browser for all tests of a worker that ask for it: those that do not mind what was read and opened before them. */
  sharedReading: ReadingBrowser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['127.0.0.1', { option: true, scope: 'worker' }],
  server: [
    async ({ host }, use) => {
      const server = await servePolicies(host);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  sharedReading: [
    async ({ browserName }, use) => {
      const profile = await newProfile(browserName);
      await useReading(profile, use);
      await removeProfile(profile);
    },
    { scope: 'worker' },
  ],
  profile: async ({ browserName }, use) => {
    const profile = await newProfile(browserName);
    await use(profile);
    await removeProfile(profile);
  },
  reading: async ({ profile }, use) => useReading(profile, use),
});

const newProfile = (browserName: string) => mkdtemp(path.join(tmpdir(), `mingbai-${browserName}-`));
const removeProfile = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 5 });

async function useReading(profile: string, use: (reading: ReadingBrowser) => Promise<void>): Promise<void> {
  const reading = await ReadingBrowser.start(profile);
  await use(reading);
  expect(reading.requestsAbroad(), 'requests by the extension').toEqual([]);
  await reading.close();
}

export { expect };
