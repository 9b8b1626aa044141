import { defineConfig } from 'vitest/config';

/** Tests of pure rooms: text in, findings out, nothing kept between two calls. */
const pure = [
  'card',
  'classify',
  'clauses',
  'compare',
  'detect',
  'document',
  'evidence',
  'findings',
  'forms',
  'law',
  'letters',
  'lexicon',
  'linked-policies',
  'metamorphic',
  'policies',
  'words',
].map((room) => `tests/unit/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // Of its own accord Vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      // The lexicon and its patterns are built once a worker, not once a file: half of the time of all unit tests.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      // Browser interfaces put in the global object, databases, clocks, the loading of modules itself: a fresh world for each file.
      {
        extends: true,
        test: { name: 'isolated', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], exclude: pure },
      },
    ],
  },
});
