import { describe, expect, it } from 'vitest';
import { filler, outlineOf, readPage } from './page.ts';

describe('text blocks of a page', () => {
  it('parts text at br, and text that stands directly beside block children', () => {
    const page = readPage('<div>甲公司隐私政策<br>一、总则<div>我们重视您的隐私。</div>尾声一句<font size="2">话</font>。</div>');
    expect(outlineOf(page)).toEqual(['甲公司隐私政策', '一、总则', '我们重视您的隐私。', '尾声一句话。']);
  });

  it('joins inline elements and drops zero-width characters', () => {
    const page = readPage('<p>您的<span>手\u200b机</span>\n <em>号码</em>和 IP 地址</p>');
    expect(outlineOf(page)).toEqual(['您的手机号码和IP地址']);
  });

  it('says which pages a viewer of PDFs in the page has not loaded yet', () => {
    const page = (n: number, layer: string) => `<div class="page" data-page-number="${n}"><canvas></canvas>${layer}</div>`;
    const layer = '<div class="textLayer"><span>我们收集您的手机号。</span><br></div>';
    const document = readPage(
      `<div id="viewer" class="pdfViewer">${page(1, layer)}${page(2, '<div class="textLayer"></div>')}${page(3, '')}</div>`,
    );
    expect(document.coverage.unreadPages).toEqual([2, 3]);
    expect(readPage(`<div class="page" data-page-number="1">${layer}</div>`).coverage).not.toHaveProperty('unreadPages');
  });

  it('says that the browser has translated the page', () => {
    const chrome = '<p><font dir="auto"><font dir="auto">We collect your phone number.</font></font></p>';
    expect(readPage(chrome)).not.toHaveProperty('translated');
    expect(readPage(chrome, { rootClass: 'js translated-ltr' }).translated).toBe(true);
    expect(readPage('<p _msttexthash="42250" _msthash="3">We collect your phone number.</p>').translated).toBe(true);
  });

  it('reads headings with their levels, role=heading too', () => {
    const page = readPage('<h1>隐私政策</h1><div role="heading" aria-level="3">共享</div><p>正文。</p>');
    expect(page.blocks.map(({ kind, ...rest }) => [kind, 'level' in rest ? rest.level : 0])).toEqual([
      ['heading', 1],
      ['heading', 3],
      ['paragraph', 0],
    ]);
  });

  it('reads nested lists with their depth', () => {
    const page = readPage('<ul><li>设备信息<ul><li>型号</li></ul></li><li><p>日志</p><p>含访问时间</p></li></ul>');
    expect(page.blocks.map((block) => (block.kind === 'table' ? '' : `${block.kind} ${block.level} ${block.text}`))).toEqual([
      'item 1 设备信息',
      'item 2 型号',
      'item 1 日志',
      'paragraph 0 含访问时间',
    ]);
  });

  it('reads collapsed sections, leaves scripts, styles and templates', () => {
    const page = readPage(
      `<details><summary>注销账号</summary><p>在设置里注销。</p></details><div style="display:none">折叠的条款。</div>
      <script>var a = "脚本";</script><style>p{}</style><noscript>请打开脚本</noscript><template><p>模板</p></template>`,
    );
    expect(outlineOf(page)).toEqual(['注销账号', '在设置里注销。', '折叠的条款。']);
  });

  it('keeps buttons that open sections and leaves those of consent', () => {
    const page = readPage(`<button aria-expanded="false">如何撤回同意</button><div>在权限管理中撤回。</div><button>同意并继续</button>`);
    expect(outlineOf(page)).toEqual(['如何撤回同意', '在权限管理中撤回。']);
  });

  it('joins a number that layout has set apart with its text', () => {
    const page = readPage('<div><div>1.</div><div>收集您的姓名。</div><div>•</div><div>收集您的住址。</div></div>');
    expect(outlineOf(page)).toEqual(['1.收集您的姓名。', '收集您的住址。']);
  });
});

describe('marks and links', () => {
  it('marks bold by tag and by inline style', () => {
    const [block] = readPage(
      '<p>我们收集<b>指纹</b><strong>、面容</strong>与<span style="font-weight:600">住址</span>及<b style="font-weight:normal">昵称</b>。</p>',
    ).blocks;
    expect(block?.kind !== 'table' && block?.marks.map((mark) => block.text.slice(mark.from, mark.to))).toEqual(['指纹、面容', '住址']);
  });

  it('marks words that carry an asterisk, not masked numbers', () => {
    const [block] = readPage('<p>包括姓名、身份证号*、银行卡号（含有效期）*，例如138****0000。</p>').blocks;
    expect(block?.kind !== 'table' && block?.marks.map((mark) => block.text.slice(mark.from, mark.to))).toEqual([
      '身份证号',
      '银行卡号（含有效期）',
    ]);
  });

  it('marks words that carry another sign, before or behind', () => {
    const [block] = readPage('<p>带“▲”的是敏感信息：姓名、▲身份证号、指纹★及住址。</p>').blocks;
    expect(block?.kind !== 'table' && block?.marks.map((mark) => block.text.slice(mark.from, mark.to))).toEqual(['身份证号', '指纹']);
  });

  it('says nothing about bold where everything is bold', () => {
    const page = readPage('<div style="font-weight:bold"><p>我们收集姓名。</p><p>我们收集住址。</p></div>');
    expect(page.blocks.flatMap((block) => (block.kind === 'table' ? [] : block.marks))).toEqual([]);
  });

  it('makes addresses absolute', () => {
    const [block] = readPage('<p>见<a href="../list/sdk.html">第三方清单</a>，<a href="javascript:void(0)">展开</a>。</p>').blocks;
    expect(block?.kind !== 'table' && block?.links).toEqual([{ from: 1, to: 6, href: 'https://lender.example/list/sdk.html' }]);
  });
});

describe('the part of the page that is read', () => {
  const menu = '<nav><a href="/">首页</a><a href="/loan">我要借款</a><a href="/help">帮助中心</a></nav>';
  const footer =
    '<footer><a href="/about">关于我们</a><a href="/privacy">隐私政策</a><p>客服热线：400-000-1234</p><p>© 2030 某某公司 版权所有</p></footer>';

  it('leaves menus and rows of links, keeps dates and contacts beside the main part', () => {
    const page = readPage(
      `${menu}<div class="date">更新日期：2030年1月2日</div><div class="content"><div class="t">隐私政策</div>${filler()}</div>${footer}`,
    );
    const texts = outlineOf(page);
    expect(texts[0]).toBe('更新日期：2030年1月2日');
    expect(texts[1]).toBe('隐私政策');
    expect(texts.at(-1)).toBe('客服热线：400-000-1234');
    expect(texts.join()).not.toMatch(/首页|关于我们|版权所有/);
  });

  it('counts the characters of the page and of what was read', () => {
    const page = readPage(`${menu}<main>${filler()}</main>`);
    expect(page.coverage.characters - page.coverage.read).toBe('首页我要借款帮助中心'.length);
  });

  it('reads an open dialog alone', () => {
    const page = readPage(
      `<main><h2>热门产品</h2><p>${'借款快至五分钟到账，额度随时可用。'.repeat(40)}</p></main>
      <div role="dialog" aria-modal="true"><h3>用户隐私政策</h3>${filler(16)}</div>`,
      { head: '<title>某某借款</title>' },
    );
    expect(outlineOf(page)[0]).toBe('用户隐私政策');
    expect(outlineOf(page).join()).not.toContain('热门产品');
    expect(page.title).toBe('用户隐私政策');
  });

  it('leaves the news beside a policy', () => {
    const news = `<div class="news">${'<p>某地举办金融展，多家企业携新品亮相，现场人潮涌动，嘉宾发言引发热烈讨论，主办方表示成果丰硕。</p>'.repeat(10)}</div>`;
    const page = readPage(`<div class="wrap"><div class="article"><h1>隐私政策</h1>${filler(24)}</div>${news}</div>`);
    expect(outlineOf(page).join()).not.toContain('金融展');
    expect(outlineOf(page)).toHaveLength(25);
  });
});

describe('policies on several pages', () => {
  const further = (body: string, url?: string) =>
    readPage(`<main>${filler()}</main>${body}`, url ? { url } : {}).blocks.flatMap((block) =>
      block.kind === 'table'
        ? []
        : block.links.filter((link) => link.further).map(({ from, to, href }) => `${block.text.slice(from, to)} ${href}`),
    );

  it('name the next page', () => {
    expect(further('<div class="pager"><a href="/legal/privacy?page=2">下一页 »</a></div>')).toEqual([
      '下一页 » https://lender.example/legal/privacy?page=2',
    ]);
    expect(further('<p><a href="privacy-2.html">Next: How we share</a></p>', 'https://lender.example/legal/privacy-1.html')).toEqual([
      'Next: How we share https://lender.example/legal/privacy-2.html',
    ]);
  });

  it('name the pages of a row of numbers, the first and the one in sight left out', () => {
    const row =
      '<div class="pagination"><a href="/legal/privacy?p=1">1</a><span>2</span><a href="/legal/privacy?p=3">3</a><a href="/legal/privacy?p=4">4</a></div>';
    expect(further(row, 'https://lender.example/legal/privacy?p=2')).toEqual([
      '3 https://lender.example/legal/privacy?p=3',
      '4 https://lender.example/legal/privacy?p=4',
    ]);
  });

  it('name the tabs that are links, by path or by route', () => {
    const tabs =
      '<ul class="tabs"><li class="active"><a href="/legal/privacy">信息收集</a></li><li><a href="/legal/privacy/share">信息共享</a></li><li><a href="/legal/privacy/rights">您的权利</a></li><li><a href="/legal/privacy/contact">联系我们</a></li></ul>';
    expect(further(tabs)).toHaveLength(3);
    const routes =
      '<div><a href="#/privacy/collect" aria-current="page">我们收集什么</a><a href="#/privacy/share">我们共享什么</a><a href="#/privacy/rights">您的权利</a></div>';
    expect(further(routes, 'https://lender.example/app#/privacy/collect')).toEqual([
      '我们共享什么 https://lender.example/app#/privacy/share',
      '您的权利 https://lender.example/app#/privacy/rights',
    ]);
  });

  it.each([
    [
      'a footer of the site',
      '<footer><a href="/legal/terms">服务协议</a><a href="/legal/privacy" class="active">隐私政策</a><a href="/legal/contact">联系我们</a></footer>',
    ],
    [
      'places in the page itself',
      '<ul><li><a href="#collect">信息收集</a></li><li><a href="#share">信息共享</a></li><li><a href="#rights">您的权利</a></li></ul>',
    ],
    ['other sites', '<p><a href="https://other.example/legal/2">下一页</a></p>'],
    [
      'a menu without this page',
      '<ul><li><a href="/legal/collect-faq">如何收集</a></li><li><a href="/legal/share-faq">如何共享</a></li></ul>',
    ],
  ])('do not take %s for more of it', (_what, body) => {
    expect(further(body)).toEqual([]);
  });
});

describe('odd pages', () => {
  it('survives an empty body, comments and pictures', () => {
    expect(readPage('').blocks).toEqual([]);
    expect(outlineOf(readPage('<!-- 注释 --><svg><text>图</text></svg><img alt="图"><p>文</p>'))).toEqual(['文']);
  });

  it('reads a text nested as deep as browsers allow', () => {
    expect(outlineOf(readPage(`${'<div>'.repeat(512)}深处${'</div>'.repeat(512)}`))).toEqual(['深处']);
  });
});

describe('title, language, places', () => {
  it('prefers the heading that names a policy over the title of the site', () => {
    expect(readPage(`<h1>晨星贷隐私政策</h1>${filler()}`, { head: '<title>晨星 - 首页</title>' }).title).toBe('晨星贷隐私政策');
    expect(readPage(`<p>前言</p>${filler()}`, { head: '<title>晨星贷隐私声明_晨星官网</title>' }).title).toBe('晨星贷隐私声明');
  });

  it('tells the language from the text, whatever the template says', () => {
    expect(readPage(filler()).lang).toBe('zh-CN');
    expect(readPage('<p>我們會依照個人資料保護法處理您的資料，並說明權利。</p>').lang).toBe('zh-TW');
    expect(readPage('<p>We collect your name and address when you apply for a loan.</p>').lang).toBe('en');
  });

  it('says where each block begins, white space not counted', () => {
    const page = readPage('<p>一 二 三</p><table><tr><td>名称</td><td>目的</td></tr><tr><td>甲</td><td>乙</td></tr></table><p>末</p>');
    expect(page.blocks.map((block) => block.at)).toEqual([0, 3, 9]);
  });
});
