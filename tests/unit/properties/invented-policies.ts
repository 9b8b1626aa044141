import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shelf = join(import.meta.dirname, '../../policies');
const folders = readdirSync(shelf).filter((name) => existsSync(join(shelf, name, 'source.txt')));

/** The invented policies as pages and as texts: what the properties cut up, double and shuffle. */
export const texts = folders.map((name) => readFileSync(join(shelf, name, 'source.txt'), 'utf8'));
export const pages = folders
  .map((name) => join(shelf, name, 'source.html'))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'));
