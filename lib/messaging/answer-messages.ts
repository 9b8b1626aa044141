import { browser } from 'wxt/browser';
import { hearVerdict, type VerdictSender } from '../pages/hear-verdict.ts';
import { openLinkedPolicy } from '../pages/open-linked-policy.ts';
import type { PageReader } from '../pages/page-reader.ts';
import { storedSettings } from '../settings/stored-settings.ts';
import { asToBackground } from './guards.ts';
import type { ExplainAnswer, OpenLinkedPolicy, PageVerdict, ReadPageAnswer } from './protocol.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Answers the messages that reach the background. Verdicts come from tabs, the rest from the extension's own pages. */
export function answerMessages(reader: PageReader): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond: (answer: ReadPageAnswer | ExplainAnswer) => void) => {
    const message = asToBackground(raw);
    if (!message || sender.id !== browser.runtime.id) return;
    if (message.type === 'page-verdict') {
      const from = tabOf(sender);
      if (!from) return;
      // Fails only when the tab is closed meanwhile.
      hearAndRead(reader, message, from, () => respond({ done: true })).catch(() => respond({ done: true }));
      return true;
    }
    if (!isOwnPage(sender)) return;
    if (message.type === 'read-page') {
      // Errors end in the page state or mean that the tab is gone; the panel sees both.
      reader
        .read(message.tabId, message.address)
        .catch(() => undefined)
        .then(() => respond({ done: true }));
    } else if (message.type === 'open-linked-policy') {
      openLinked(reader, message)
        .catch(() => undefined)
        .then(() => respond({ done: true }));
    } else {
      const job =
        message.type === 'join-list'
          ? reader.join(message.policy, message.list, message.tabId)
          : reader.keep(message.address, message.document, sender.tab?.incognito ?? false);
      job.then(respond, (error) => respond({ failure: String(error) }));
    }
    return true;
  });
}

async function openLinked(reader: PageReader, { tabId, url }: OpenLinkedPolicy): Promise<void> {
  await openLinkedPolicy(url, await browser.tabs.get(tabId), (id) => reader.readQuietly(id));
}

/** @param heard once the verdict is noted: where the background is stopped before, the detector says it again */
async function hearAndRead(reader: PageReader, verdict: PageVerdict, from: VerdictSender, heard: () => void): Promise<void> {
  const { settings } = await storedSettings();
  const wanted = await hearVerdict(verdict, from, settings);
  heard();
  if (wanted !== null) await reader.read(from.tabId, wanted);
}

function tabOf({ tab, frameId, documentId, url }: Sender): VerdictSender | null {
  if (tab?.id === undefined || !url) return null;
  return { tabId: tab.id, tabUrl: tab.url, frameId: frameId ?? 0, frameUrl: url, documentId };
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
