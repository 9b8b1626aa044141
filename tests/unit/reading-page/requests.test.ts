import { expect, it, vi } from 'vitest';
import { type ReadingRequest, readingAddress, readingRequest } from '../../../lib/reading-page/requests.ts';
import { addressOfFile, addressOfText, sourceOf } from '../../../lib/library/by-hand.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://id${path}` } } }));

it.each<ReadingRequest>([
  { kind: 'by-hand' },
  { kind: 'pdf', url: 'https://a.example/p.pdf?x=1&y=2', quote: null },
  { kind: 'pdf', url: 'https://a.example/p.pdf', quote: { quote: '收集 & 使用', at: 12 } },
  { kind: 'selection', id: 'abc' },
  { kind: 'kept', address: 'mingbai:file/a%20b.txt', quote: null },
  { kind: 'kept', address: 'mingbai:text/00ff', quote: { quote: '收集', at: 3 } },
])('is opened with %j and takes it up', (request) => {
  expect(readingRequest(new URL(readingAddress(request)).search)).toEqual(request);
});

it('fetches nothing but files of the web and the device', () => {
  expect(readingRequest('?pdf=javascript:alert(1)')).toEqual({ kind: 'by-hand' });
  expect(readingRequest('?pdf=data:application/pdf,1')).toEqual({ kind: 'by-hand' });
});

it('names what has no address on the web', () => {
  expect(sourceOf(addressOfText('0123456789abcdef0123'))).toEqual({ kind: 'text' });
  expect(sourceOf(addressOfFile('隐私/政策 1.pdf'))).toEqual({ kind: 'file', name: '隐私/政策 1.pdf' });
  expect(sourceOf('https://a.example/')).toEqual({ kind: 'web', address: 'https://a.example/' });
});
