import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The files of the source package: those in git, so that nothing that lies about gets in; in the unpacked package itself, all. */
export function sourceFiles(): string[] {
  if (!existsSync(path.join(root, '.git'))) return ['**/*'];
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file && existsSync(path.join(root, file)));
}
