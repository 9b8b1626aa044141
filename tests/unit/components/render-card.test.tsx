// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CardView } from '../../../components/card/card-view.tsx';
import { QuoteProvider, type QuoteTools } from '../../../components/common/quote-context.ts';
import { WordsProvider } from '../../../components/common/words-context.ts';
import { Quotes } from '../../../components/common/quotes.tsx';
import { LongList } from '../../../components/common/long-list.tsx';
import { type PanelContent, PanelView } from '../../../components/panel/panel-view.tsx';
import type { Card } from '../../../lib/card/card.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { aCard, collected, partner } from '../support/a-card.ts';

afterEach(cleanup);

const words = new Words('zh-CN', zhCN);

function show(children: ComponentChildren, tools: Partial<QuoteTools> = {}) {
  const quoteTools: QuoteTools = { lang: 'zh-CN', headingOf: () => null, show: async () => ({ occurrences: 1, inSight: true }), ...tools };
  return render(
    <WordsProvider value={words}>
      <QuoteProvider value={quoteTools}>{children}</QuoteProvider>
    </WordsProvider>,
  );
}

const snapshotOf = (card: Card) => ({
  address: 'https://a.example/privacy',
  hash: 'a',
  engine: '1',
  lang: 'zh-CN',
  readAt: 1_700_000_000_000,
  firstReadAt: 1_700_000_000_000,
  places: [],
  card,
});

/** Shows a card, and waits until what is below the first screen is drawn too. */
async function showCard(card: Card, tools?: Partial<QuoteTools>): Promise<void> {
  show(<CardView snapshot={snapshotOf(card)} />, tools);
  await waitFor(() => expect(document.querySelector('.fact')).toBeTruthy());
}

const region = (name: RegExp) => within(screen.getByRole('region', { name }));

/** happy-dom does not open a fold on a click; setting `open` fires the event. What was folded is rendered a little later. */
function open(summary: HTMLElement): void {
  summary.closest('details')!.open = true;
}

it('says of an empty card what was not found, and in how much text', async () => {
  await showCard(aCard({ disclosures: [{ id: 'contact', found: false, vague: false, evidence: [] }] }));
  expect(screen.getByText('政策中未找到会收集的信息（已读 1,000 字）。')).toBeTruthy();
  expect(screen.getByText('政策中未找到会得到信息的一方（已读 1,000 字）。')).toBeTruthy();
  expect(screen.getByText('政策中未找到拒绝或退出的办法（已读 1,000 字）。')).toBeTruthy();
  expect(region(/没说什么/).getByText('联系方式')).toBeTruthy();
});

it('shows a line with its chips, and its plain sentence and quotes only when opened', async () => {
  const shown = vi.fn(async () => ({ occurrences: 2, inSight: true }));
  const line = collected({
    category: 'address-book',
    origin: ['device'],
    requirement: 'required',
    sensitive: ['gbt35273'],
    beyondNecessary: true,
    aboutOthers: true,
  });
  await showCard(aCard({ collected: [line] }), { show: shown, headingOf: () => '二、我们收集什么' });
  const takes = region(/他们拿走什么/);
  for (const chip of ['必需', '敏感', '他人信息']) expect(takes.getByText(chip)).toBeTruthy();
  expect(takes.queryByText('我们会收集这一项')).toBeNull();

  open(takes.getAllByText('通讯录').find((one) => one.matches('.line-title'))!);
  expect(await takes.findByText('会读取你的通讯录；不给可能影响借款；涉及别人的信息。')).toBeTruthy();
  expect(takes.getByText('列为敏感的有：GB/T 35273-2020（较早的推荐性国家标准）')).toBeTruthy();
  expect(takes.getByText(/这一项不在其中/)).toBeTruthy();
  expect(takes.getByText('出自：二、我们收集什么')).toBeTruthy();
  fireEvent.click(takes.getByText('我们会收集这一项'));
  await waitFor(() => expect(takes.getByText('已在页面里标出（共有 2 处）')).toBeTruthy());
  expect(shown).toHaveBeenCalledWith(line.evidence[0]);
});

it('opens the group that matters most, and folds the others to a row that says what is in them', async () => {
  const lines = [collected({ category: 'contact-person' }), collected({ category: 'cookie' }), collected({ category: 'log' })];
  await showCard(aCard({ collected: lines }));
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('#takes .group')];
  expect(groups.map(({ open }) => open)).toEqual([true, false]);
  expect(groups[1]!.querySelector('.group-gist')!.textContent).toBe('日志、访问与操作记录\u00a0· Cookie 及同类技术');
  expect(groups[1]!.querySelector('.line')).toBeNull();
  groups[1]!.open = true;
  expect(await region(/他们拿走什么/).findByText('日志、访问与操作记录', { selector: '.line-title' })).toBeTruthy();
});

it('shows the first few of many quotes, and the others on a click', async () => {
  const evidence = Array.from({ length: 9 }, (_, clause) => ({ clause, quote: `第${clause}处提到位置` }));
  show(<Quotes evidence={evidence} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '另有 6 句' }));
  expect(await screen.findByText('第8处提到位置')).toBeTruthy();
});

it('draws what comes first at once, and the rest a moment later', async () => {
  show(<CardView snapshot={snapshotOf(aCard({ collected: [collected({ category: 'log' })] }))} />);
  expect(document.querySelector('#takes .group')).toBeTruthy();
  expect(document.querySelector('#gets')).toBeNull();
  await waitFor(() => expect(document.querySelector('#gets')).toBeTruthy());
});

it('says who is not named', async () => {
  await showCard(
    aCard({ partners: [partner({ kind: 'lender' }), partner({ kind: 'payment', names: ['甲支付'], data: ['name', 'phone'] })] }),
  );
  const gets = region(/谁会得到/);
  expect(gets.getByText('没有点名')).toBeTruthy();
  expect(gets.getByText('1 家公司')).toBeTruthy();
  expect(gets.getByText('2 类信息')).toBeTruthy();
});

it('makes means into what can be done with them: the first in sight, the others behind the fold', async () => {
  const choice = (means: Card['choices'][number]['means']): Card['choices'][number] => ({
    kind: 'close-account',
    means,
    deadlineDays: 15,
    conditions: [],
    evidence: [{ clause: 1, quote: '可以注销' }],
  });
  await showCard(
    aCard({
      choices: [
        choice([
          { type: 'phone', value: '400-1' },
          { type: 'email', value: 'a@b.example' },
          { type: 'menu', value: '我的 > 设置' },
          { type: 'online-service', value: '在线客服' },
        ]),
      ],
    }),
  );
  const outs = region(/怎么退出/);
  expect(outs.getByRole('link', { name: /打电话/ }).getAttribute('href')).toBe('tel:4001');
  expect(outs.queryByRole('link', { name: /发邮件/ })).toBeNull();
  open(outs.getByText('注销账号', { selector: '.line-title' }));
  await outs.findByRole('link', { name: /发邮件/ });
  expect(outs.getByRole('link', { name: /发邮件/ }).getAttribute('href')).toBe('mailto:a@b.example');
  expect(outs.getByRole('button', { name: '在 App 里 我的 › 设置 复制' })).toBeTruthy();
  expect(outs.getByText('15 天内处理')).toBeTruthy();
});

it('renders a list of thousands a page at a time, and searches all of it', () => {
  const names = Array.from({ length: 1800 }, (_, i) => `第${i}号银行`);
  show(<LongList items={names} textOf={(name) => name} render={(name) => name} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  expect(screen.getByRole('button', { name: '再显示 200 个' })).toBeTruthy();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '第1799' } });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['第1799号银行']);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '没有' } });
  expect(screen.getByText('没有匹配的')).toBeTruthy();
});

it.each([
  [{ kind: 'no-policy', policies: { linked: [], named: [] } }, '这一页上没有找到隐私政策', '仍要读这一页'],
  [
    { kind: 'no-policy', policies: { linked: [{ name: '隐私政策', url: 'https://lender.example/p' }], named: [] } },
    '这一页链接到隐私政策',
    '仍要读这一页',
  ],
  [{ kind: 'found' }, '这一页是隐私政策', '读这份政策'],
  [{ kind: 'failed', failure: 'no-text', detail: '' }, '这一页没有读成', '再试一次'],
  [{ kind: 'failed', failure: 'not-allowed', detail: '' }, '这一页没有读成', '再试一次'],
  [{ kind: 'never', site: 'lender.example' }, '你要求不读取这个网站', '只读这一次'],
  [{ kind: 'pdf' }, '这份政策是 PDF 文件', '读这个 PDF'],
] satisfies [PanelContent, string, string][])(
  'in the state %j it says what is the matter and offers a way on',
  (content, title, action) => {
    const onRead = vi.fn();
    show(<PanelView content={content} onRead={onRead} onReadByHand={() => {}} onReadSite={() => {}} onOpenPolicy={() => {}} />);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: action }));
    expect(onRead).toHaveBeenCalledOnce();
  },
);

it('keeps the card of the last time in sight while the page is read again, and when that fails', () => {
  const base = { kind: 'card', snapshot: snapshotOf(aCard()), unsaved: null } as const;
  const { unmount } = show(
    <PanelView
      content={{ ...base, refreshing: true, failure: null }}
      onRead={() => {}}
      onReadByHand={() => {}}
      onReadSite={() => {}}
      onOpenPolicy={() => {}}
    />,
  );
  expect(screen.getByRole('status').textContent).toMatch(/正在重新读取这一页/);
  unmount();
  show(
    <PanelView
      content={{ ...base, refreshing: false, failure: 'no-text' }}
      onRead={() => {}}
      onReadByHand={() => {}}
      onReadSite={() => {}}
      onOpenPolicy={() => {}}
    />,
  );
  expect(screen.getByRole('status').textContent).toMatch(/这次没有读成.*没有可读的文字/);
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
});

it('offers a way on when the reading takes too long', async () => {
  vi.useFakeTimers();
  const onRead = vi.fn();
  const content: PanelContent = { kind: 'reading', step: 'explaining' };
  show(<PanelView content={content} onRead={onRead} onReadByHand={() => {}} onReadSite={() => {}} onOpenPolicy={() => {}} />);
  expect(screen.queryByRole('button')).toBeNull();
  await act(() => {
    vi.advanceTimersByTime(12_500);
  });
  vi.useRealTimers();
  expect(screen.getByRole('status').textContent).toMatch(/比平时久/);
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(onRead).toHaveBeenCalledOnce();
});
