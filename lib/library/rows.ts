import type { AppRecord, Entry } from './entry.ts';
import { placeOf, termsOf, wordsOf } from './search-text.ts';

/** One app in the list. */
export interface Row {
  app: AppRecord;
  /** The newest reading first. */
  entries: Entry[];
  /** The wording that speaks for the app: the last saved reading, else the last. */
  main: Entry;
  /** As the user calls it, else as the policy does; null where neither gives one. */
  name: string | null;
}

export const sortIds = ['read', 'name', 'updated', 'warnings', 'collected'] as const;
export type SortId = (typeof sortIds)[number];

export const filterIds = ['saved', 'call-log', 'address-book', 'sms', 'app-list', 'collectors', 'no-closing'] as const;
export type FilterId = (typeof filterIds)[number];

/** What the list is asked to show; all filters must hold. */
export interface Wanted {
  sort: SortId;
  filters: readonly FilterId[];
  tag: string | null;
}

/** Apps with their wordings; apps without any are left out. */
export function rowsOf(entries: readonly Entry[], apps: readonly AppRecord[]): Row[] {
  const byApp = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byApp.get(entry.app);
    if (own) own.push(entry);
    else byApp.set(entry.app, [entry]);
  }
  return apps.flatMap((app) => {
    const own = byApp.get(app.id)?.sort((a, b) => b.readAt - a.readAt);
    if (!own) return [];
    const main = own.find(({ savedAt }) => savedAt !== null) ?? own[0]!;
    return [{ app, entries: own, main, name: app.givenName ?? main.name ?? own.find(({ name }) => name)?.name ?? null }];
  });
}

const holds: Record<FilterId, (row: Row) => boolean> = {
  saved: ({ entries }) => entries.some(({ savedAt }) => savedAt !== null),
  'call-log': ({ main }) => main.collected.includes('call-log'),
  'address-book': ({ main }) => main.collected.includes('address-book'),
  sms: ({ main }) => main.collected.includes('sms'),
  'app-list': ({ main }) => main.collected.includes('app-list'),
  collectors: ({ main }) => main.partnerKinds.includes('collection-agency'),
  'no-closing': ({ main }) => !main.closesInApp,
};

/** The rows that are wanted, in the order wanted. @param language whose alphabet orders the names */
export function arrange(rows: readonly Row[], { sort, filters, tag }: Wanted, language: string): Row[] {
  const collator = new Intl.Collator(language);
  const latest = ({ entries }: Row) => entries[0]!.readAt;
  const orders: Record<SortId, (a: Row, b: Row) => number> = {
    read: () => 0,
    name: (a, b) => collator.compare(a.name ?? '\uFFFF', b.name ?? '\uFFFF'),
    updated: (a, b) => (b.main.updated ?? '').localeCompare(a.main.updated ?? ''),
    warnings: (a, b) => b.main.warnings.length - a.main.warnings.length,
    collected: (a, b) => b.main.collected.length - a.main.collected.length,
  };
  return rows
    .filter((row) => filters.every((filter) => holds[filter](row)) && (tag === null || row.app.tags.includes(tag)))
    .sort((a, b) => orders[sort](a, b) || latest(b) - latest(a));
}

/**
 * The rows in which every term of a query stands: in the text of a wording, or in what is said of it. Where a term that is
 * written without spaces stands nowhere as a whole, each of its words must.
 *
 * @param textOf folded text of a wording
 * @param said what else may be sought of a row, folded: names, tags, notes, labels of its card
 */
export function search(rows: readonly Row[], query: string, textOf: (entry: Entry) => string, said: (row: Row) => string): Row[] {
  const terms = termsOf(query);
  if (terms.length === 0) return [...rows];
  const find = (sought: readonly string[]) =>
    rows.filter((row) => {
      const about = said(row);
      return sought.every((term) => placeOf(term, about) >= 0 || row.entries.some((entry) => placeOf(term, textOf(entry)) >= 0));
    });
  const whole = find(terms);
  return whole.length > 0 ? whole : find(terms.flatMap(wordsOf));
}

/** Name, operators, tags and notes of a row. */
export function aboutRow({ app, entries, name }: Row): string {
  const printed = entries.flatMap((entry) => [entry.name ?? '', ...entry.operators, entry.address]);
  return [name ?? '', ...app.tags, app.notes, ...new Set(printed)].join('\n');
}
