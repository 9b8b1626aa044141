import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../../lib/evidence/html.ts';
import { evidenceFile, type EvidenceMeta } from '../../../lib/evidence/evidence-file.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { zhTW } from '../../../lib/words/zh-TW.ts';
import { sideOf, policy } from '../compare/side-of.ts';
import { aCard, collected } from '../support/a-card.ts';
import { aDocument } from '../support/a-document.ts';

const chinese = new Words('zh-CN', zhCN);
const meta: EvidenceMeta = {
  url: 'https://taiyuan.example/privacy?a=1&b=2',
  readAt: Date.UTC(2026, 1, 3, 4, 5, 6),
  hash: 'ab'.repeat(32),
  engine: '1',
};

describe('the evidence file', () => {
  const { card, document: read, clauses } = sideOf(policy);
  const file = evidenceFile(card, read, { ...meta, places: clauses }, chinese);
  const { document } = parseHTML(file);

  it('holds where, when, by what and of which text', () => {
    const text = document.querySelector('dl')!.textContent!;
    for (const part of [
      'https://taiyuan.example/privacy?a=1&b=2',
      '2026-02-03T04:05:06.000Z',
      meta.hash,
      '青州苔原小额贷款有限公司',
      '2024年1月10日',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('holds every quote, and the full text', () => {
    const quotes = [...document.querySelectorAll('blockquote')].map((each) => each.textContent);
    const ofCard = [...card.collected, ...card.partners, ...card.choices, ...card.retention, ...card.warnings, ...card.disclosures].flatMap(
      ({ evidence }) => evidence,
    );
    expect(ofCard.length).toBeGreaterThan(10);
    for (const { quote } of ofCard) expect(quotes).toContain(quote);
    const full = document.querySelector('main section:last-of-type')!.textContent!;
    for (const block of read.blocks) {
      for (const text of block.kind === 'table' ? block.rows.flat().map((cell) => cell.text) : [block.text]) expect(full).toContain(text);
    }
  });

  it('leads from a quote to the block that prints it', () => {
    const links = [...document.querySelectorAll('blockquote a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const target = document.getElementById(link.getAttribute('href')!.slice(1))!;
      expect(target.textContent).toContain(link.textContent!);
    }
  });

  it('runs nothing and fetches nothing', () => {
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(document.querySelectorAll('script, img, link, iframe, object, embed, form, video, audio, svg, base')).toHaveLength(0);
    expect(file).not.toMatch(/url\(|@import|\ssrc=|\son[a-z]+=|javascript:/i);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect(href).toMatch(/^#block-\d+$/);
  });

  it.each([
    ['en', new Words('en', en)],
    ['zh-TW', new Words('zh-TW', zhTW)],
  ] as const)('is whole in %s', (language, words) => {
    const other = evidenceFile(card, read, meta, words);
    expect(other).toContain(`<html lang="${language}">`);
    expect(other).not.toMatch(/undefined|\bnull\b|\{[a-z]+\}(?!@)|\[object/);
  });
});

it('holds the linked lists that were joined, and leads quotes of theirs to them', () => {
  const list = aDocument('向甲公司提供您的手机号。');
  const policy = {
    ...aDocument('我们收集您的手机号。'),
    joined: [{ url: 'https://a.example/list', name: '合作机构清单', blocks: list.blocks, coverage: list.coverage }],
  };
  const card = aCard({ collected: [collected({ category: 'phone', evidence: [{ clause: 2, quote: '甲公司' }] })] });
  const places = [{ at: 0 }, { at: 0, page: 'https://a.example/list' }, { at: 0, page: 'https://a.example/list' }];
  const text = evidenceFile(card, policy, { ...meta, places }, chinese);
  expect(text).toContain('合作机构清单');
  expect(text).toMatch(/href="#block-[12]"/);
});

describe("a stranger's text", () => {
  const evil = '<img src=x onerror="alert(1)">&\'"</style><script>alert(2)</script>';
  const card = aCard({
    app: { ...aCard().app, name: evil, operators: [evil] },
    collected: [collected({ category: 'phone', evidence: [{ clause: 0, quote: evil }] })],
    sdks: [{ name: evil, provider: evil, purpose: evil, url: 'javascript:alert(1)', data: [], evidence: [{ clause: 0, quote: evil }] }],
    h5: [{ name: evil, url: 'javascript:alert(1)', data: [], evidence: [{ clause: 0, quote: evil }] }],
    choices: [
      {
        kind: 'delete',
        means: [{ type: 'url', value: 'javascript:alert(1)' }],
        deadlineDays: null,
        conditions: [],
        evidence: [{ clause: 0, quote: evil }],
      },
    ],
    coverage: { characters: 10, read: 10, unopenedLinks: ['javascript:alert(1)'] },
  });

  it('stays text', () => {
    const policy = { ...aDocument(evil), title: evil, lang: `en"><script>` };
    const { document } = parseHTML(evidenceFile(card, policy, { ...meta, url: evil }, chinese));
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe(`${evil}隐私政策存证`);
    expect(document.querySelector('blockquote')?.textContent).toBe(evil);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
  });

  it('is escaped sign by sign, once, and rid of what HTML may not hold', () => {
    expect(escapeHtml('<a href="x" title=\'y\'>&amp;</a>')).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeHtml('a\u0000b\u001bc\n\td\uD800e😀')).toBe('a\uFFFDb\uFFFDc\n\td\uFFFDe😀');
    expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${[html`1`, html`2`]}${3}</p>`.text).toBe('<p>&lt;b&gt;<i>&amp;</i>123</p>');
  });
});

it("keeps the policy's own bold print, and passes over marks that do not fit", () => {
  const read = aDocument('请特别注意这一条');
  const [block] = read.blocks;
  if (block?.kind !== 'paragraph') throw new Error('a paragraph was expected');
  block.marks = [
    { kind: 'bold', from: 1, to: 3 },
    { kind: 'bold', from: 2, to: 5 },
    { kind: 'asterisk', from: 3, to: 4 },
    { kind: 'bold', from: 4, to: 99 },
  ];
  expect(evidenceFile(aCard(), read, { ...meta, url: null }, chinese)).toContain('请<b>特别</b>注意这一条');
});
