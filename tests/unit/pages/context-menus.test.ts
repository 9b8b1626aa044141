import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenus } from '../../../lib/pages/context-menus.ts';
import type { PageReader } from '../../../lib/pages/page-reader.ts';
import { changeSettings } from '../../../lib/settings/stored-settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

interface Made {
  id: string;
  title: string;
  contexts: string[];
}

let made: Made[];

beforeEach(() => {
  fakeBrowser.reset();
  made = [];
  const removeAll = async () => {
    made = [];
  };
  Object.assign(fakeBrowser, {
    action: {},
    contextMenus: { create: (item: Made) => made.push(item), removeAll, onClicked: { addListener: () => {} } },
    i18n: { getUILanguage: () => 'en-GB' },
  });
});

it('offers on page, selection, link and button what is to be read there, in the language that is set', async () => {
  offerContextMenus({} as PageReader);
  const titles = () => Object.fromEntries(made.map(({ id, title }) => [id, title]));
  await vi.waitFor(() => expect(made).toHaveLength(6));
  expect(made.map(({ id, contexts }) => [id, contexts.join()])).toEqual([
    ['read-page', 'page,frame,action'],
    ['read-selection', 'selection'],
    ['read-link', 'link'],
    ['read-by-hand', 'action'],
    ['library', 'action'],
    ['settings', 'action'],
  ]);
  expect(titles()).toMatchObject({ 'read-page': 'Read this page with Mingbai', settings: 'Settings of Mingbai' });
  await changeSettings({ language: 'zh-CN' });
  await vi.waitFor(() => expect(titles()).toMatchObject({ 'read-page': '用“明白”读这一页', 'read-link': '用“明白”读链接的政策' }));
});
