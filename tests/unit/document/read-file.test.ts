import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/document/decode.ts';
import { readPolicyFile } from '../../../lib/document/node/read-file.ts';
import { Unreadable } from '../../../lib/document/unreadable.ts';
import { outlineOf } from './page.ts';

const encoder = new TextEncoder();
/** 隐私政策 我们收集您的信息 */
const gbk = Uint8Array.from([
  0xd2, 0xfe, 0xcb, 0xbd, 0xd5, 0xfe, 0xb2, 0xdf, 0x20, 0xce, 0xd2, 0xc3, 0xc7, 0xca, 0xd5, 0xbc, 0xaf, 0xc4, 0xfa, 0xb5, 0xc4, 0xd0, 0xc5,
  0xcf, 0xa2,
]);
/** 隱私政策 我們的個人資料 */
const big5 = Uint8Array.from([
  0xc1, 0xf4, 0xa8, 0x70, 0xac, 0x46, 0xb5, 0xa6, 0x20, 0xa7, 0xda, 0xad, 0xcc, 0xaa, 0xba, 0xad, 0xd3, 0xa4, 0x48, 0xb8, 0xea, 0xae, 0xc6,
]);

describe('encodings', () => {
  it('takes what is valid UTF-8 for it', () => {
    expect(decode(encoder.encode('隐私政策'))).toBe('隐私政策');
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...encoder.encode('隐私')]))).toBe('隐私');
  });

  it('tells GBK and Big5 by their words', () => {
    expect(decode(gbk)).toBe('隐私政策 我们收集您的信息');
    expect(decode(big5)).toBe('隱私政策 我們的個人資料');
  });

  it('obeys a declared charset and a byte order mark', () => {
    const page = Uint8Array.from([...encoder.encode('<meta charset="gb2312"><p>'), ...gbk, ...encoder.encode('</p>')]);
    expect(decode(page)).toContain('我们收集您的信息');
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x90, 0x96, 0xc1, 0x79]))).toBe('隐私');
  });

  it('reads windows-1252', () => {
    expect(decode(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x77, 0x65, 0x94, 0x20, 0x75, 0x73, 0x65]))).toBe('Café “we” use');
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const failure = async (source: string | Uint8Array, name?: string) => {
    const error = await readPolicyFile(source, name).catch((thrown: unknown) => thrown);
    return error instanceof Unreadable ? error.kind : error;
  };

  it('tells html, text and Markdown by name and contents', async () => {
    expect((await readPolicyFile(file('a.html', '<p>我们收集姓名。</p>'))).source).toBe('html');
    expect((await readPolicyFile(file('a', '<!doctype html><p>我们收集姓名。</p>'))).source).toBe('html');
    expect((await readPolicyFile(file('a.md', '我们收集姓名。'))).source).toBe('markdown');
    expect((await readPolicyFile(file('a.txt', '我们收集姓名。'))).source).toBe('text');
    expect(outlineOf(await readPolicyFile(gbk, 'b.txt'))).toEqual(['隐私政策我们收集您的信息']);
  });

  it('names what is wrong', async () => {
    expect(await failure(join(folder, 'none.txt'))).toBe('not-found');
    expect(await failure(folder)).toBe('not-a-file');
    expect(await failure(file('empty.txt', ''))).toBe('empty');
    expect(await failure(file('blank.txt', ' \n\t'))).toBe('empty');
    expect(await failure(encoder.encode('%PDF-1.7 nothing'), 'x.pdf')).toBe('broken-pdf');
    expect(await failure(encoder.encode('not a PDF'), 'x.pdf')).toBe('broken-pdf');
    expect(await failure(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'x.txt')).toBe('unknown-type');
    expect(await failure(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'x.docx')).toBe('broken-docx');
    expect(await failure(encoder.encode('<div>'.repeat(20_000)), 'deep.html')).toBe('no-text');
    expect(await failure(file('no.html', '<html><body><script>1</script></body></html>'))).toBe('no-text');
  });
});
