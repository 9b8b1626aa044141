import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type PolicyServer, servePolicies } from '../../e2e/support/policy-server.ts';

interface Fixtures {
  /** A fresh folder for a browser's profile, removed after the test. */
  profile: string;
  server: PolicyServer;
}

export const test = base.extend<Fixtures>({
  server: async ({ browserName: _ }, use) => {
    const server = await servePolicies();
    await use(server);
    await server.close();
  },
  profile: async ({ browserName: _ }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'mingbai-firefox-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };
