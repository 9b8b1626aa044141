import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../lib/detect/collect.ts';
import { decide } from '../../../lib/detect/decide.ts';
import { chinesePolicies } from './chinese-policies.ts';

const policy = chinesePolicies[0]?.text ?? '';
const policyMarkup = policy
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const shop = '<h1>商城</h1><p>全场八折，满百包邮，欢迎选购。</p><a href="/p">隐私政策</a>';

function collectFrom(markup: string, title = '') {
  const { document } = parseHTML(`<!doctype html><html><head><title>${title}</title></head><body>${markup}</body></html>`);
  return collect({ url: '', title, body: document.body as Element }, (element) => !element.closest('[hidden]'));
}

describe('collect', () => {
  it('reads text, a line for each text node, without scripts, menus, links and buttons', () => {
    const { signals } = collectFrom(
      '<nav>首页</nav><script>var x = "隐私政策"</script><h1>标题</h1><p>甲<b>乙</b></p><a href="/">隐私政策</a><button>同意</button>',
      '网页',
    );
    expect(signals).toHaveLength(1);
    expect(signals[0]).toMatchObject({ names: ['标题', '网页'], text: '标题\n甲\n乙' });
  });

  it('reads the beginning of a long page and slices of the rest, not all of it', () => {
    const { signals } = collectFrom(Array.from({ length: 4000 }, (_, i) => `<p>第${i}段的文字，不长也不短。</p>`).join(''));
    const text = signals[0]?.text ?? '';
    expect(text.length).toBeLessThan(9000);
    expect(text).toContain('第0段');
    expect(text).toMatch(/第3\d\d\d段/);
  });

  it('finds a policy in a dialog over another page, and says so', () => {
    const verdict = decide(collectFrom(`${shop}<div class="modal-mask"><div role="dialog">${policyMarkup}</div></div>`).signals);
    expect(verdict.policy).toBe(true);
    expect(verdict.reasons).toContainEqual({ id: 'in-dialog' });
  });

  it('passes over a dialog that is not shown, and names it as one to watch', () => {
    const { signals, dialogs } = collectFrom(`${shop}<div class="popup" hidden>${policyMarkup}</div>`);
    expect(decide(signals).policy).toBe(false);
    expect(dialogs).toHaveLength(1);
  });

  it('reads collapsed sections', () => {
    const { signals } = collectFrom(`<details><summary>条款</summary>${policyMarkup}</details>`);
    expect(decide(signals).policy).toBe(true);
  });

  it('reads a page without text', () => {
    expect(decide(collectFrom('').signals)).toMatchObject({ policy: false, score: 0 });
  });
});
