import { browser } from 'wxt/browser';

/** Text selected in a page, and the title of that page. */
export interface Selection {
  text: string;
  title: string;
}

const key = (id: string) => `selection:${id}`;

/** Keeps a selection for the reading page, until the browser is closed. @returns its id */
export async function keepSelection(selection: Selection): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [key(id)]: selection });
  return id;
}

/** A selection by its id; null once the browser has been closed since. */
export async function keptSelection(id: string): Promise<Selection | null> {
  const stored = await browser.storage.session.get(key(id));
  return (stored[key(id)] as Selection | undefined) ?? null;
}
