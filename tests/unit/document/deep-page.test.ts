import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readDom } from '../../../lib/document/read-dom.ts';

it('reads what stands deeper than a walk can go, as text', () => {
  const { document } = parseHTML('<!doctype html><html><body><h1>隐私政策</h1><p>一、总则</p></body></html>');
  let at: Element = document.body as unknown as Element;
  for (let i = 0; i < 600; i++) at = at.appendChild(document.createElement('div') as unknown as Element);
  at.innerHTML = '<p>我们会收集<b>您的指纹</b>。</p><script>let unread;</script><p>并且保存。</p>';
  const { blocks, coverage } = readDom(document as unknown as Document, { source: 'html' });
  const text = blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('|');
  expect(text).toBe('隐私政策|一、总则|我们会收集您的指纹。并且保存。');
  expect(coverage.read).toBe(coverage.characters);
});
