import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeDocx, paragraph } from '../unit/document/make-docx.ts';
import { makePdf } from '../unit/document/make-pdf.ts';
import { expectQuoteShown } from './support/highlight.ts';
import { readings } from './support/library.ts';
import { expect, test } from './support/test.ts';

const folder = path.resolve(import.meta.dirname, '../policies/sample-qingzhou');
const text = readFileSync(path.join(folder, 'source.txt'), 'utf8');

/** 我们收集您的手机号 */
const gbk = [0xce, 0xd2, 0xc3, 0xc7, 0xca, 0xd5, 0xbc, 0xaf, 0xc4, 0xfa, 0xb5, 0xc4, 0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5];

test('pasted text gives the same card, with its quotes in the text, and is kept', async ({ reading }) => {
  const page = await reading.readingPage();
  await page.getByLabel('The text of the policy').fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.locator('.card h1')).toHaveText('轻舟借款');
  await expectQuoteShown(page.locator('#takes .line:has(> details)').first(), page);
  expect((await readings(page)).map(({ address }) => address)).toEqual([expect.stringMatching(/^mingbai:text\/[0-9a-f]{16}$/)]);
  await page.reload();
  await expect(page.locator('.card h1')).toHaveText('轻舟借款');
  await expect(page.locator('.document')).toContainText('轻舟');
});

test('files are read: html, txt and md, chosen or dropped', async ({ reading }) => {
  const page = await reading.readingPage();
  const input = page.locator('input[type=file]');
  await input.setInputFiles(path.join(folder, 'source.html'));
  await expect(page.locator('.card h1')).toHaveText('轻舟借款');
  await expectQuoteShown(page.locator('#gets .line:has(> details)').first(), page);
  await page.getByRole('button', { name: 'Read something else' }).click();
  await input.setInputFiles({ name: '政策.md', mimeType: 'text/markdown', buffer: Buffer.from(`# 隐私政策\n\n${text}`) });
  await expect(page.locator('#facts')).toContainText('File 政策.md');

  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.locator('#facts')).toContainText('File dropped.txt');
});

test('a Word file and a text in GBK are read', async ({ reading }) => {
  const page = await reading.readingPage();
  const input = page.locator('input[type=file]');
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => paragraph(line.replace(/[<&]/g, ' ')));
  await input.setInputFiles({ name: '政策.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(makeDocx(lines.join(''))) });
  await expect(page.locator('.card h1')).toHaveText('轻舟借款');
  await expect(page.locator('#facts')).toContainText('File 政策.docx');
  await expectQuoteShown(page.locator('#takes .line:has(> details)').first(), page);

  await page.getByRole('button', { name: 'Read something else' }).click();
  await input.setInputFiles({ name: 'gbk.txt', mimeType: 'text/plain', buffer: Buffer.from(gbk) });
  await expect(page.locator('.document')).toContainText('我们收集您的手机号');
});

test('what cannot be read says why, and what to do', async ({ reading }) => {
  const page = await reading.readingPage();
  const refused = async (name: string, buffer: Buffer, said: RegExp) => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByRole('alert')).toContainText(said);
  };
  await refused('empty.txt', Buffer.from(''), /no text in it/);
  await refused('letter.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /save it as docx or PDF/);
  await refused('torn.docx', Buffer.from('PK\u0003\u0004 and more'), /damaged, or is not a Word file/);
  await refused('bomb.docx', Buffer.from(makeDocx('', { 'word/comments.xml': new Uint8Array(31_000_000) })), /unpacks to more than 120 MB/);
  await refused('broken.pdf', Buffer.from('%PDF-1.7 and nothing else'), /damaged, or is not a PDF/);
  await refused(
    'locked.pdf',
    Buffer.from(makePdf([{ texts: [{ x: 60, y: 700, text: '锁上的' }] }], { locked: true })),
    /locked with a password/,
  );
  await refused('scan.pdf', Buffer.from(makePdf([{ texts: [] }, { texts: [] }])), /pictures of text; its 2 pages/);
  await refused('endless.txt', Buffer.from('我们收集您的手机号。'.repeat(210_000)), /has 2,100,000 characters; up to 2,000,000/);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByRole('alert')).toContainText(/no text in it/);
});

test('a selection is read from the context menu', async ({ reading, server }) => {
  const policy = await reading.open(`${server.origin}/sample-qingzhou/privacy.html`);
  const tabId = await reading.tabId(policy);
  await policy.evaluate(() => getSelection()?.selectAllChildren(document.body));
  // No tool can click in a context menu: the event is sent as the browser sends it.
  const opened = reading.context.waitForEvent('page');
  const title = await policy.title();
  await reading.worker.evaluate(
    ([id, title]) => {
      const clicked = chrome.contextMenus.onClicked as unknown as { dispatch: (info: object, tab: object) => void };
      clicked.dispatch({ menuItemId: 'read-selection', frameId: 0, selectionText: 'flat' }, { id, title });
    },
    [tabId, title] as const,
  );
  const page = await opened;
  await expect(page.locator('.card h1')).toHaveText('轻舟借款');
  await expectQuoteShown(page.locator('#takes .line:has(> details)').first(), page);
});
