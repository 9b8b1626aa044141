import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** One invented policy, by its folder. */
export interface InventedPolicy {
  /** Name of its set, a folder of tests/. */
  set: string;
  slug: string;
  folder: string;
}

/** All invented policies with their expected findings: those of tests/policies and of the sets kept for measuring. */
export const inventedPolicies: readonly InventedPolicy[] = readdirSync(tests)
  .filter((set) => /^policies(?:-exam.*)?$/.test(set))
  .flatMap((set) =>
    readdirSync(join(tests, set))
      .map((slug): InventedPolicy => ({ set, slug, folder: join(tests, set, slug) }))
      .filter(({ folder }) => statSync(folder).isDirectory()),
  );
