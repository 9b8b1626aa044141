import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

interface Room {
  /** Rooms it may import from, besides itself. */
  may: string[];
  /** Packages it may import. */
  packages?: string[];
  /** Where the code belongs instead. */
  instead: string;
}

/** How Chinese documents are written: white space and numbers. Reading and cutting share it. */
const notation = ['lib/clauses/normalise.ts', 'lib/clauses/numbering.ts'];

/**
 * Who may know whom: arrows of the flow never turn back (CONTRIBUTING.md). Types of later stages are no exception, for a
 * stage that needs them has been put in the wrong room.
 */
const rooms: Record<string, Room> = {
  'lib/detect': { may: [], instead: 'what needs a parser, the lexicon or zod belongs behind the detector: it runs on every page' },
  'lib/document': {
    may: notation,
    packages: ['@mozilla/readability'],
    instead: 'what a text means is for lib/findings; Node-only reading is for lib/document/node',
  },
  'lib/document/pdf': { may: ['lib/document', ...notation], packages: ['pdfjs-dist'], instead: 'what a text means is for lib/findings' },
  'lib/document/docx': { may: ['lib/document'], packages: ['mammoth'], instead: 'what a text means is for lib/findings' },
  'lib/document/node': {
    may: ['lib/document', ...notation],
    packages: ['linkedom', 'pdfjs-dist', 'node:'],
    instead: 'what the browser needs too belongs in lib/document',
  },
  'lib/clauses': { may: ['lib/document/policy-document.ts'], instead: 'words belong in lib/lexicon, meaning in lib/findings' },
  'lib/classify': { may: ['lib/card/taxonomy.ts', 'lib/clauses/normalise.ts'], instead: 'training belongs in training/' },
  'lib/lexicon': {
    may: ['lib/clauses/normalise.ts', 'lib/clauses/simplify.ts'],
    packages: ['zod/mini'],
    instead: 'rules belong in lib/findings; the lexicon is words',
  },
  'lib/law': { may: ['lib/card/taxonomy.ts'], packages: ['zod/mini'], instead: 'the law is data; what follows from it is for lib/card' },
  'lib/findings': {
    may: [
      'lib/clauses',
      'lib/classify/labels.ts',
      'lib/lexicon',
      'lib/card/card.ts',
      'lib/card/taxonomy.ts',
      'lib/document/policy-document.ts',
      'lib/law',
    ],
    instead: 'merging belongs in lib/card, display in components',
  },
  'lib/card': {
    may: ['lib/findings', 'lib/law', 'lib/words', 'lib/clauses/clause.ts'],
    packages: ['zod/mini'],
    instead: 'display belongs in components, storage in lib/library',
  },
  'lib/compare': {
    may: ['lib/card', 'lib/words/words.ts', 'lib/clauses', 'lib/document/policy-document.ts', 'lib/findings/chinese-number.ts'],
    packages: ['diff'],
    instead: 'how it looks belongs in components; what is stored, in lib/library',
  },
  'lib/letters': {
    may: ['lib/card', 'lib/law', 'lib/words/words.ts', 'lib/findings/chinese-number.ts'],
    instead: 'sentences belong in lib/words, rights in lib/law',
  },
  'lib/evidence': {
    may: ['lib/card', 'lib/words/words.ts', 'lib/document/policy-document.ts', 'lib/document/joined.ts'],
    instead: 'hashing and saving belong in lib/library',
  },
  'lib/words': { may: [], instead: 'what is said belongs to the caller; the catalogs only say it' },
  'lib/library': {
    may: ['lib/card', 'lib/document/policy-document.ts', 'lib/analysis.ts', 'lib/clauses'],
    packages: ['dexie', 'zod/mini'],
    instead: 'what needs the browser belongs in lib/pages',
  },
  'lib/reading-page': {
    may: [
      'tests/policies/sample-qingzhou',
      'tests/policies/harbour-lending',
      'lib/document',
      'lib/library',
      'lib/messaging',
      'lib/clauses/normalise.ts',
    ],
    packages: ['pdfjs-dist', 'wxt/browser'],
    instead: 'reading belongs in lib/document, display in components',
  },
  'lib/linked-policies': {
    may: ['lib/detect'],
    packages: ['wxt/browser'],
    instead: 'opening a tab is for lib/pages, display for components',
  },
  'lib/settings': {
    may: ['lib/card/taxonomy.ts', 'lib/words', 'lib/library/database.ts', 'lib/messaging/zod-without-eval.ts'],
    packages: ['zod/mini', 'wxt/browser'],
    instead: 'what follows from a setting belongs to the room where it happens',
  },
  components: {
    may: [
      'lib/card',
      'lib/words',
      'lib/settings/settings.ts',
      'lib/settings/migrations.ts',
      'lib/settings/site.ts',
      'lib/linked-policies/policy-links.ts',
      'lib/messaging/protocol.ts',
      'lib/compare',
      'lib/letters',
      'lib/law/ids.ts',
      'lib/pages/changes-since-saved.ts',
      'lib/library/snapshot.ts',
      'lib/library/entry.ts',
      'lib/library/rows.ts',
      'lib/library/unsaved.ts',
      'lib/library/by-hand.ts',
      'lib/reading-page/problem.ts',
      'lib/document/policy-document.ts',
      'lib/document/unreadable.ts',
      'lib/detect/verdict.ts',
      'lib/pages/page-state.ts',
    ],
    packages: ['preact', 'preact/hooks', 'd3-sankey'],
    instead: 'browser calls and the database belong in the entrypoint: components take props and give events',
  },
};

const imports = /(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm;

function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function faults(room: string): string[] {
  const { may, packages = [], instead } = rooms[room]!;
  const files = (readdirSync(join(root, room), { recursive: true }) as string[])
    .map((name) => join(room, name))
    .filter((file) => /\.tsx?$/.test(file) && roomOf(file) === room);
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(imports)].flatMap((match) => {
      const target = (match[1] ?? match[2] ?? match[3])!;
      const allowed = target.startsWith('.')
        ? [room, ...may].some((place) => within(relative(root, join(dirname(join(root, file)), target)), place))
        : packages.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`));
      return allowed ? [] : [`${file} imports ${target}: ${instead}`];
    }),
  );
}

function within(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

describe('imports keep to their room', () => {
  it.each(Object.keys(rooms))('%s', (room) => {
    expect(faults(room)).toEqual([]);
  });

  it('sees a fault where there is one', () => {
    expect(within('lib/card/card.ts', 'lib/card')).toBe(true);
    expect(within('lib/cards/card.ts', 'lib/card')).toBe(false);
    expect(roomOf('lib/document/pdf/a.ts')).toBe('lib/document/pdf');
  });
});
