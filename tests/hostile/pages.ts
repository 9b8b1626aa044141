import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = readFileSync(join(import.meta.dirname, '../policies/sample-qingzhou/source.html'), 'utf8');

/** The invented policy with something put before its end, or into its head. */
function policyWith({ head = '', body = '' }: { head?: string; body?: string }): string {
  return policy.replace('</head>', `${head}</head>`).replace('</body>', `${body}</body>`);
}

/** Ten million characters of policy in paragraphs, or a share of them. */
export function tenMegabytes(share = 1): string {
  const paragraph = '<p>我们会收集您的姓名、手机号码和位置信息，用于评估您的借款申请，并向合作的保险公司提供。</p>\n';
  return policyWith({ body: paragraph.repeat(Math.ceil((share * 10_000_000) / paragraph.length)) });
}

/** A list of SDKs with 50,000 rows, or a share of them. */
export function longTable(share = 1): string {
  const rows = Array.from(
    { length: share * 50_000 },
    (_, i) => `<tr><td>组件${i}SDK</td><td>云州第${i}科技有限公司</td><td>设备信息</td><td>消息推送</td></tr>`,
  );
  return policyWith({
    body: `<h2>第三方SDK目录</h2><table><tr><th>SDK名称</th><th>公司名称</th><th>收集的信息</th><th>目的</th></tr>${rows.join('')}</table>`,
  });
}

/** Two thousand elements inside one another, made by a script: the parser of the browser stops at 512. */
export function deepPage(): string {
  return policyWith({
    body: `<script>
      let at = document.body;
      for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement(i % 3 ? 'div' : 'blockquote'));
      at.textContent = '最里面：我们会收集您的指纹。';
    </script>`,
  });
}

/** Changes with every frame, and speaks of privacy each time. */
export function restlessPage(): string {
  return policyWith({
    body: `<p id="restless"></p><script>
      let frame = 0;
      window.looks = 0;
      const again = () => {
        const p = document.createElement('p');
        p.textContent = '隐私政策 ' + '个人信息'.repeat(80) + frame++;
        document.getElementById('restless').replaceChildren(p);
        requestAnimationFrame(again);
      };
      again();
    </script>`,
  });
}

/** Takes the page's own world apart before anything else runs. */
export function sabotagedPage(): string {
  return policyWith({
    head: `<script>
      const poison = () => { throw new Error('poisoned'); };
      for (const type of [Node, Element, Document, HTMLElement, Text, TreeWalker, Range, NodeList]) {
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          try { Object.defineProperty(type.prototype, name, { get: poison, value: undefined, configurable: true }); } catch {}
          try { Object.defineProperty(type.prototype, name, { get: poison, configurable: true }); } catch {}
        }
      }
      window.Promise = class { constructor() { poison(); } static resolve() { poison(); } };
      Array.prototype.map = Array.prototype.push = String.prototype.trim = JSON.stringify = poison;
      window.MutationObserver = window.requestIdleCallback = window.setTimeout = poison;
    </script>`,
  });
}

const alarm = "document.documentElement.dataset.hacked='yes'";

/** Says its policy in words that would run if they were markup, and links where no link should lead. */
export function markupPage(): string {
  const image = `&lt;img src=x onerror=&quot;${alarm}&quot;&gt;`;
  const script = `&lt;script&gt;${alarm}&lt;/script&gt;`;
  return policyWith({
    body: `<h2>九、补充${image}</h2>
      <p>我们会收集您的${image}姓名、${script}手机号码${image}。</p>
      <p>我们会向${image}云州诚信保险有限公司${script}提供您的手机号码。</p>
      <p>您可以<a href="javascript:${alarm}">点此注销账号</a>，或<a href="data:text/html,&lt;script&gt;${alarm}&lt;/script&gt;">在此撤回同意</a>，也可访问 javascript:${alarm} 办理注销账号。</p>
      <p>我们会收集您的\u202e码号机手\u202c和\u200b身\u200b份\u200b证\u200b号码。</p>
      <table><tr><th>SDK名称</th><th>公司名称</th><th>收集的信息</th><th>隐私政策链接</th></tr>
        <tr><td>${image}推送SDK</td><td>${script}云州推送科技有限公司</td><td>设备信息</td><td><a href="javascript:${alarm}">javascript:${alarm}</a></td></tr>
        <tr><td>地图SDK</td><td>云州地图科技有限公司</td><td>位置信息</td><td>data:text/html,${script}</td></tr>
        <tr><td>支付SDK</td><td>云州支付科技有限公司</td><td>设备信息</td><td>https://pay.example/privacy</td></tr></table>`,
  });
}

/** Sends what it knows of the protocol to everyone who may listen. */
export function forgingPage(): string {
  return `<!doctype html><html lang="zh-CN"><title>天气</title><h1>今天的天气</h1><p>多云，微风。</p><script>
    const forged = [
      { type: 'page-verdict', verdict: { policy: true, score: 99, reasons: [] }, url: location.href },
      { type: 'read-page', tabId: 1, address: location.href },
      { type: 'explain-document', tabId: 1, document: {} },
    ];
    window.reached = [];
    for (const message of forged) {
      postMessage(message, '*');
      dispatchEvent(new CustomEvent('message', { detail: message }));
      try { chrome.runtime.sendMessage(EXTENSION, message, (answer) => reached.push(answer)); } catch (error) { reached.push(String(error)); }
    }
    globalThis.mingbaiHighlight = { quote: '多云', at: 0 };
  </script></html>`;
}

/** Style sheets that hide where a quote stands: a veil over the page, a mark made invisible, text without substance. */
export const hidingStyles = {
  veil: 'body::before { content: ""; position: fixed; inset: 0; background: white; z-index: 2147483647; }',
  glass: 'main, article, body > * { opacity: 0 !important; }',
};

/** A page whose style sheet tries to take the colour from our mark. */
export function paintedOverPage(): string {
  return policyWith({
    head: '<style>::highlight(mingbai-quote) { background-color: transparent !important; color: inherit !important; } p { color: #999 }</style>',
  });
}

/** The policy under one of these styles. */
export function hidingPage(style: keyof typeof hidingStyles): string {
  return policyWith({ head: `<style>${hidingStyles[style]}</style>` });
}
