import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inTurns, type Turns } from '../../../lib/document/dom/in-turns.ts';
import { readDom, readDomInTurns } from '../../../lib/document/read-dom.ts';

const section = (i: number) => `<section><h2>${i}、我们如何收集</h2><p>我们会收集您的<b>姓名</b>和手机号码，用于第${i}项服务。</p>
<ul><li>设备信息</li><li><a href="/list">名单</a></li></ul><table><tr><th>名称</th><th>目的</th></tr><tr><td>甲</td><td>推送</td></tr></table></section>`;
const page = (sections: number) =>
  parseHTML(
    `<!doctype html><html><head><title>隐私政策</title></head><body><header><nav><a href="/">首页</a></nav></header><main>开头${Array.from(
      { length: sections },
      (_, i) => section(i),
    ).join('')}</main><footer>客服热线：95000</footer></body></html>`,
  ).document as unknown as Document;

describe('reading a page in turns', () => {
  it('reads what reading at once reads', async () => {
    for (const sections of [2, 400]) expect(JSON.parse(await readDomInTurns(page(sections)))).toEqual(readDom(page(sections)));
  });

  it('lets others work in between', async () => {
    let others = 0;
    const end = performance.now() + 10_000;
    function* work(): Turns<string> {
      while (others < 3 && performance.now() < end) yield;
      return 'done';
    }
    const running = inTurns(work());
    const other = () => {
      if (++others < 3) setImmediate(other);
    };
    setImmediate(other);
    expect(await running).toBe('done');
    expect(others).toBe(3);
  });

  it('hands on what the work throws', async () => {
    function* broken(): Turns<void> {
      yield;
      throw new Error('broken');
    }
    await expect(inTurns(broken())).rejects.toThrow('broken');
  });
});
