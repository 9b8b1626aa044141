import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePdf } from '../unit/document/make-pdf.ts';
import { ReadingFirefox } from './support/reading-firefox.ts';
import { expect, test } from './support/test.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../policies/sample-qingzhou/source.txt'), 'utf8');

test('a PDF and a pasted text are read on the page of its own', async ({ profile, server }) => {
  const url = server.put(
    '/files/privacy.pdf',
    Buffer.from(
      makePdf([
        {
          texts: [
            { x: 60, y: 740, text: '南浦消费信贷隐私政策', size: 20 },
            { x: 60, y: 700, text: '我们会收集您的身份证号码、通讯录，用于核实您的身份。' },
          ],
        },
      ]),
    ),
    'application/pdf',
  );
  const firefox = await ReadingFirefox.start(profile);
  try {
    await firefox.install();
    await firefox.pinButton();
    await firefox.go(url);
    await firefox.clickButton();
    await firefox.waitInPanel((panel) => {
      const button = [...panel.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Read the PDF');
      button?.click();
      return button !== undefined;
    });
    await firefox.look(firefox.own('reading-page.html'));
    const lines = await firefox.waitInPage(() => document.querySelector('#takes')?.textContent);
    expect(lines).toMatch(/address book/i);
    // The pages are drawn, and a quote is marked on them.
    await firefox.click('#takes .line > details > summary');
    await firefox.click('#takes .quote');
    await firefox.waitInPage(() => document.querySelector('.pdf-page canvas') && document.querySelector('.pdf-mark') !== null);

    await firefox.open(firefox.own('reading-page.html'));
    await firefox.waitInPage((policy) => {
      const area = document.querySelector('textarea');
      if (!area) return false;
      area.value = policy;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }, text);
    await firefox.click('button', 'Read this text');
    expect(await firefox.waitInPage(() => document.querySelector('.card h1')?.textContent)).toBe('轻舟借款');
  } finally {
    await firefox.close();
  }
});

test('a PDF on the device is not opened, and it is said what to do', async ({ profile }) => {
  const file = path.join(profile, 'privacy.pdf');
  writeFileSync(file, makePdf([{ texts: [{ x: 60, y: 740, text: '南浦消费信贷隐私政策' }] }]));
  const firefox = await ReadingFirefox.start(profile);
  try {
    await firefox.install();
    await firefox.pinButton();
    await firefox.go(pathToFileURL(file).href);
    await firefox.clickButton();
    const said = await firefox.waitInPanel((panel) => {
      const button = [...panel.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Read the PDF');
      button?.click();
      return button ? 'button' : /files on the device/.exec(panel.textContent ?? '')?.[0];
    });
    if (said !== 'button') return;
    await firefox.look(firefox.own('reading-page.html'));
    expect(await firefox.waitInPage(() => document.querySelector('[role=alert]')?.textContent)).toContain('read files on the device');
  } finally {
    await firefox.close();
  }
});
