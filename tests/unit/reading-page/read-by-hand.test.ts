// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../lib/document/unreadable.ts';
import { mostBytes } from '../../../lib/reading-page/limits.ts';
import { problemOf } from '../../../lib/reading-page/problem.ts';
import { readDocx, readFile, readPasted } from '../../../lib/reading-page/read-by-hand.ts';
import { makeDocx, paragraph } from '../document/make-docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return problemOf(error);
  }
};

describe('reading what is handed over', () => {
  it('reads text, Markdown and pages', () => {
    expect(readPasted('隐私政策\n\n我们收集您的手机号。')).toMatchObject({ source: 'text', lang: 'zh-CN' });
    expect(readFile(bytes('# Policy\n\nWe collect **names**.'), 'a.md')).toMatchObject({ source: 'markdown' });
    const page = readFile(bytes('<!doctype html><title>Policy</title><h1>Privacy</h1><p>We collect names.</p>'), 'a.html');
    expect(page).toMatchObject({ source: 'html', blocks: [{ text: 'Privacy' }, { text: 'We collect names.' }] });
    expect(readFile(bytes('%PDF-1.4'), 'a.pdf')).toBe('pdf');
    expect(readFile(bytes('PK\u0003\u0004'), 'a.docx')).toBe('docx');
  });

  it('reads Word files', async () => {
    const file = makeDocx(paragraph('隐私政策', { style: 'heading1' }) + paragraph('我们收集您的手机号。'));
    expect(await readDocx(file, 'a.docx')).toMatchObject({
      source: 'docx',
      blocks: [{ kind: 'heading', text: '隐私政策' }, { text: '我们收集您的手机号。' }],
    });
  });

  it('reads a page in the encoding it is written in', () => {
    const head = bytes('<meta charset="gbk"><p>');
    // 我们收集 in GBK.
    const gbk = new Uint8Array([...head, 0xce, 0xd2, 0xc3, 0xc7, 0xca, 0xd5, 0xbc, 0xaf]);
    expect(readFile(gbk, 'a.html')).toMatchObject({ blocks: [{ text: '我们收集' }] });
  });

  it.each([
    ['nothing', () => readPasted(' \n '), 'empty'],
    ['an empty file', () => readFile(bytes(''), 'a.txt'), 'empty'],
    ['a file of old Word', () => readFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.doc'), 'unknown-type'],
    ['a Word file that is none', () => readFile(bytes('text'), 'a.docx'), 'broken-docx'],
    ['a text without end', () => readPasted('长'.repeat(2_000_001)), 'too-long'],
    ['a file without end', () => readFile(new Uint8Array(mostBytes + 1), 'a.txt'), 'too-large'],
    ['a page without text', () => readFile(bytes('<!doctype html><p></p>'), 'a.html'), 'no-text'],
  ])('says what is the matter with %s', (_name, work, kind) => {
    expect(problem(work)?.kind).toBe(kind);
  });

  it('counts the pages of a scanned PDF in its message', () => {
    expect(problemOf(new Unreadable('image-only-pdf', '', { name: 'a', pages: 3 }))).toEqual({
      kind: 'image-only-pdf',
      gaps: { name: 'a', pages: 3, n: 3 },
    });
    expect(problemOf(new Error('bug'))).toMatchObject({ kind: 'not-explained' });
  });
});
