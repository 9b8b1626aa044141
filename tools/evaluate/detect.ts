import { readdirSync } from 'node:fs';
import path from 'node:path';
import { detectFile } from '../detect/detect-file.ts';

/**
 * Recall and precision of the detector over the project's own shelves: every policy of `tests/policies` and
 * `tests/policies-detect` must be found, nothing of `tests/not-policies` may be. Prints each miss. Folders given as
 * `--policies DIR` and `--others DIR` are read instead. Exit code 1 below the targets.
 */
const targets = { recall: 0.97, precision: 0.98 };
const root = path.resolve(import.meta.dirname, '../..');
const readable = /\.(x?html?|txt|md|pdf|docx)$/i;

function shelf(folder: string, accept = readable): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => accept.test(name) && !name.startsWith('README'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function given(option: string): string[] {
  return process.argv.flatMap((word, i) => (word === option ? shelf(process.argv[i + 1] ?? '') : []));
}

const ownPolicies = [
  ...shelf(path.join(root, 'tests/policies'), /(^|[\\/])source\.\w+$/),
  ...shelf(path.join(root, 'tests/policies-detect')),
];
const asked = { policies: given('--policies'), others: given('--others') };
const isAsked = asked.policies.length + asked.others.length > 0;
const policies = isAsked ? asked.policies : ownPolicies;
const others = isAsked ? asked.others : shelf(path.join(root, 'tests/not-policies'));

let found = 0;
let wrong = 0;
for (const [files, expected] of [
  [policies, true],
  [others, false],
] as const)
  for (const file of files) {
    const { policy, score, reasons } = await detectFile(file);
    if (policy) expected ? found++ : wrong++;
    if (policy === expected) continue;
    const why = reasons.map(({ id, data }) => (data === undefined ? id : `${id} ${data}`)).join(', ');
    console.log(`${expected ? 'missed' : 'taken for a policy'}  ${score.toFixed(2)}  ${path.relative(root, file)}  (${why})`);
  }

const recall = policies.length ? found / policies.length : 1;
const precision = found + wrong ? found / (found + wrong) : 1;
console.log(`policies ${policies.length}, others ${others.length}`);
console.log(`recall ${recall.toFixed(3)} (at least ${targets.recall}), precision ${precision.toFixed(3)} (at least ${targets.precision})`);
if (recall < targets.recall || precision < targets.precision) process.exitCode = 1;
