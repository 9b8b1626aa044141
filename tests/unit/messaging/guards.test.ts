import { describe, expect, it } from 'vitest';
import { asPolicyDocument, asToBackground } from '../../../lib/messaging/guards.ts';
import { asHighlightResult } from '../../../lib/messaging/highlight-result.ts';
import { aDocument } from '../support/a-document.ts';

const verdict = { policy: true, score: 0.9, reasons: [{ id: 'address' }, { id: 'subjects', data: 7 }] };

describe('messages to the background', () => {
  it('lets the messages of the protocol in', () => {
    const messages = [
      { type: 'page-verdict', verdict, links: false },
      { type: 'read-page', tabId: 4, address: 'https://lender.example/privacy' },
      { type: 'open-linked-policy', tabId: 4, url: 'https://a.example/privacy' },
      { type: 'explain-document', address: 'mingbai:text/00ff', document: aDocument('我们收集手机号。') },
      {
        type: 'join-list',
        policy: { address: 'https://a.example/privacy', hash: '00ff' },
        list: { url: 'https://a.example/sdk', name: 'SDK', blocks: aDocument('一').blocks, coverage: { characters: 1, read: 1 } },
        tabId: 4,
      },
    ];
    for (const message of messages) expect(asToBackground(message)).toEqual(message);
  });

  it.each([
    null,
    'read-page',
    { type: 'read-page' },
    { type: 'read-page', tabId: '4', address: 'https://lender.example/privacy' },
    { type: 'read-page', tabId: 4 },
    { type: 'page-verdict', verdict: { ...verdict, score: 'high' }, links: false },
    { type: 'page-verdict', verdict: { ...verdict, reasons: [{ id: 'because' }] }, links: false },
    { type: 'open-linked-policy', tabId: 4, url: 'javascript:alert(1)' },
    { type: 'open-linked-policy', tabId: 4, url: 'file:///etc/passwd' },
    { type: 'delete-everything' },
  ])('keeps %j out', (message) => {
    expect(asToBackground(message)).toBeNull();
  });
});

it('takes only whole documents from the reader', () => {
  expect(asPolicyDocument(aDocument('一', '二'))).toEqual(aDocument('一', '二'));
  expect(asPolicyDocument(undefined)).toBeNull();
  expect(asPolicyDocument({ ...aDocument('一'), blocks: [{ kind: 'paragraph', text: '一' }] })).toBeNull();
});

it('takes a highlighter that said nothing as nothing found', () => {
  expect(asHighlightResult({ found: true, occurrences: 2, inSight: true })).toEqual({ found: true, occurrences: 2, inSight: true });
  expect(asHighlightResult(null)).toEqual({ found: false, occurrences: 0, inSight: false });
});
