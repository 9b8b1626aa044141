import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearHighlight, highlightQuote } from '../../../lib/document/highlight.ts';
import { locateQuote } from '../../../lib/document/locate-quote.ts';
import { openCollapsed } from '../../../lib/document/open-collapsed.ts';
import { readDom } from '../../../lib/document/read-dom.ts';

let document: Document;

function show(body: string): void {
  const window = new Window({ url: 'https://lender.example/privacy' });
  window.document.body.innerHTML = body;
  document = window.document as unknown as Document;
}

function textAt(quote: string, at = 0): string | undefined {
  return locateQuote(document.body, { quote, at })
    ?.ranges.map((range) => range.toString())
    .join('~');
}

describe('finding a quote in the page', () => {
  it('ignores white space, invisible characters and markup', () => {
    show('<p>我们会收集您的<b>手机 \n号码</b>\u200b与<span>住 址</span>。</p>');
    expect(textAt('收集您的手机号码与住址')).toBe('收集您的手机 \n号码\u200b与住 址');
    expect(textAt('收集您的身份证')).toBeUndefined();
  });

  it('takes the occurrence nearest to where it was read', () => {
    show(`<p id="a">您可以注销账号</p><p>${'甲'.repeat(50)}</p><p id="b">您可以注销账号</p>`);
    const near = (at: number) => locateQuote(document.body, { quote: '注销账号', at })!;
    expect(near(0).ranges[0]!.startContainer.parentElement!.id).toBe('a');
    expect(near(55).ranges[0]!.startContainer.parentElement!.id).toBe('b');
    expect(near(0).occurrences).toBe(2);
  });

  it('runs over blocks and table cells, and finds what is left of a changed sentence', () => {
    show('<div>一、注册</div><table><tr><td>手机号</td><td>验证码</td></tr></table>');
    expect(textAt('注册手机号验证码')).toBe('注册手机号验证码');
    show('<p>为了给您开户我们会收集您的姓名和住址以及新的东西</p>');
    expect(textAt('为了给您开户我们会收集您的姓名和住址。旧的结尾在这里')).toBe('为了给您开户我们会收集您的姓名和住址');
  });

  it('does not look into scripts', () => {
    show('<script>"收集指纹"</script><p>没有</p>');
    expect(textAt('收集指纹')).toBeUndefined();
  });

  it('looks into open shadow roots, one range a tree', () => {
    show('<p>外面说</p><div id="host"></div>');
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>里面的条款</p>';
    expect(textAt('外面说里面的条款')).toBe('外面说~里面的条款');
    expect(readDom(document).blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual(['外面说', '里面的条款']);
  });
});

describe('showing it', () => {
  beforeEach(() => show('<details><summary>注销</summary><p id="p">在设置里注销账号。</p></details>'));

  it('opens what hides it, scrolls there and says how often it occurs', async () => {
    const scroll = vi.fn();
    document.getElementById('p')!.scrollIntoView = scroll;
    expect(await highlightQuote(document, { quote: '设置里注销账号', at: 0 })).toMatchObject({ found: true, occurrences: 1 });
    expect(document.querySelector('details')!.hasAttribute('open')).toBe(true);
    expect(scroll).toHaveBeenCalledOnce();
    expect(() => clearHighlight(document)).not.toThrow();
  });

  it('leaves the page alone when the quote is not there', async () => {
    expect(await highlightQuote(document, { quote: '别的话', at: 0 })).toEqual({ found: false, occurrences: 0, inSight: false });
    expect(document.querySelector('details')!.hasAttribute('open')).toBe(false);
  });

  it('uses the control of a tab, and shows a hidden section that has none', () => {
    show(
      '<button aria-controls="t">删除</button><div id="t" style="display:none"><p id="x">删除信息</p></div><div id="u" hidden><p id="y">撤回</p></div>',
    );
    const panel = document.getElementById('t')!;
    const clicked = vi.fn(() => panel.style.removeProperty('display'));
    document.querySelector('button')!.addEventListener('click', clicked);
    openCollapsed(document.getElementById('x')!.firstChild!);
    expect(clicked).toHaveBeenCalledOnce();
    openCollapsed(document.getElementById('y')!.firstChild!);
    expect(document.getElementById('u')!.hasAttribute('hidden')).toBe(false);
  });
});
