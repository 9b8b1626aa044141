import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root, runTool } from '../setup/run.mjs';

// npm run zip: builds and packs what the stores take, and says what is in .output by SHA-256.
//   -- --check          builds and packs twice; fails where the two differ
//   -- --from-sources   unpacks the source package elsewhere, builds it there as a reviewer would; fails where that differs

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const packed = ['chrome', 'firefox', 'sources'].map((what) => `${name}-${version}-${what}.zip`);

try {
  sayCommit();
  await pack();
  const first = hashes(root);
  for (const [file, hash] of first) console.log(`${hash}  .output/${file}`);
  if (process.argv.includes('--check')) {
    await pack();
    same(first, hashes(root), 'built twice');
  }
  if (process.argv.includes('--from-sources')) await fromSources(first);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Only what is committed can be built again by somebody else. */
function sayCommit() {
  try {
    const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    const changed = git('status', '--porcelain') ? ', with changes that are not committed' : '';
    console.log(`Packing commit ${git('rev-parse', 'HEAD')}${changed}`);
  } catch {
    console.log('Packing what lies here: this is no git repository.');
  }
}

async function pack() {
  for (const browser of ['chrome', 'firefox'])
    if ((await runTool('wxt', ['zip', '-b', browser], { quiet: true })) !== 0) throw new Error(`wxt could not pack for ${browser}.`);
}

/** @param {string} folder @returns {Map<string, string>} SHA-256 of each zip by its name */
function hashes(folder) {
  return new Map(
    packed.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, '.output', file)))
        .digest('hex'),
    ]),
  );
}

/** @param {Map<string, string>} one @param {Map<string, string>} other @param {string} how */
function same(one, other, how) {
  const unlike = [...one].filter(([file, hash]) => other.get(file) !== hash).map(([file]) => file);
  if (unlike.length) throw new Error(`${how}, these are not the same: ${unlike.join(', ')}`);
  console.log(`The same bytes, ${how}.`);
}

/** @param {Map<string, string>} expected */
async function fromSources(expected) {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-sources-`));
  try {
    const files = unzipSync(readFileSync(path.join(root, '.output', `${name}-${version}-sources.zip`)));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    for (const args of [['ci'], ['run', 'zip']]) {
      const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
      if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in the unpacked source package`);
    }
    same(expected, hashes(folder), 'built from the unpacked source package');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
