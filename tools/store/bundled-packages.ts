import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const packages = path.resolve(import.meta.dirname, '../../node_modules');

/** A package of which something is in the build. */
export interface BundledPackage {
  name: string;
  version: string;
  /** As the package names it: an SPDX expression. */
  licence: string;
  text: string;
}

/** Code that the build tools put in themselves. */
const ofTools = ['vite', 'rolldown'];

/** Packages that come inside a package's own file for browsers, where no module tells of them. */
const inside: Record<string, readonly string[]> = { jszip: ['immediate', 'lie', 'pako', 'setimmediate'] };

/**
 * Notes the packages of which something gets into a build.
 *
 * @param folders their folders below node_modules, added to
 */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'mingbai:note-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = packageFolder(id);
          if (!folder) continue;
          for (const each of [folder, ...(inside[folder] ?? [])]) folders.add(each);
        }
      }
    },
  };
}

/** The package that a module belongs to, as a folder below node_modules; null for our own modules. */
function packageFolder(id: string): string | null {
  const tool = /^\0([a-z]+)\//.exec(id)?.[1];
  if (tool) return ofTools.includes(tool) ? tool : null;
  const [, ...parts] = id.replaceAll('\\', '/').split('/node_modules/');
  if (!parts.length) return null;
  return parts.map((part) => /^(?:@[^/]+\/)?[^/]+/.exec(part)![0]).join('/node_modules/');
}

/** What package.json and the licence file of a package say. @throws when it names no licence */
function describe(folder: string): BundledPackage {
  const place = path.join(packages, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (!license) throw new Error(`${name} names no licence in its package.json`);
  const files = readdirSync(place)
    .filter((file) => /^(?:licen[cs]e|copying)/i.test(file))
    .sort();
  const text = files.map((file) => readFileSync(path.join(place, file), 'utf8').trim()).join('\n\n');
  // The tools' own licence goes on with what is in the tools, of which nothing is in the build.
  return {
    name,
    version,
    licence: license.replace(/^\((.*)\)$/, '$1'),
    text: text.split('\n# Licenses of bundled dependencies')[0]!.trim(),
  };
}

/** The file that goes into the build: each package with its licence, word for word. @param folders see `notePackages` */
export function thirdPartyText(folders: Iterable<string>): string {
  const line = '-'.repeat(100);
  const parts = [...folders]
    .map(describe)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, licence, text }) =>
        `${line}\n${name} ${version} (${licence})\n${line}\n\n${text || `The package brings no file with its licence, ${licence}.`}\n`,
    );
  return `Mingbai is built with these packages. NOTICE.txt says what else is in it.\n\n${parts.join('\n')}`;
}
