import { describe, expect, it } from 'vitest';
import type { Card, Choice } from '../../../lib/card/card.ts';
import { choiceKindIds, type ChoiceKindId, meansTypeIds } from '../../../lib/card/taxonomy.ts';
import type { Jurisdiction } from '../../../lib/law/ids.ts';
import { composeActions } from '../../../lib/letters/action.ts';
import { channelsFor } from '../../../lib/letters/channel.ts';
import { composeLetter, type LetterRequest, letterText } from '../../../lib/letters/letter.ts';
import { hasLetter, type LetterKind, letterKindIds } from '../../../lib/letters/letter-kind.ts';
import { promisedDeadline } from '../../../lib/letters/promised-deadline.ts';
import { en } from '../../../lib/words/en.ts';
import { Words } from '../../../lib/words/words.ts';
import { zhCN } from '../../../lib/words/zh-CN.ts';
import { zhTW } from '../../../lib/words/zh-TW.ts';
import { aCard } from '../support/a-card.ts';

const languages = { en: new Words('en', en), 'zh-CN': new Words('zh-CN', zhCN), 'zh-TW': new Words('zh-TW', zhTW) };
const chinese = languages['zh-CN'];
const english = languages.en;

const choice = (kind: ChoiceKindId, means: Choice['means'], parts: Partial<Choice> = {}): Choice => ({
  kind,
  means,
  deadlineDays: 15,
  conditions: [],
  evidence: [{ clause: 7, quote: '我们会在十五个工作日内为您办理' }],
  ...parts,
});

function cardWith(choices: Choice[]): Card {
  const card = aCard({ choices });
  return { ...card, app: { ...card.app, name: '苔原借款', operators: ['青州苔原小额贷款有限公司'], updated: '2024-01-10' } };
}

function request(card: Card, kind: LetterKind, parts: Partial<LetterRequest> = {}): LetterRequest {
  return {
    card,
    kind,
    url: 'https://taiyuan.example/privacy',
    jurisdiction: 'cn',
    today: '2026-03-01',
    sender: { name: '', account: '', details: '' },
    ...parts,
  };
}

const everyMeans = meansTypeIds.map((type) => ({
  type,
  value: {
    menu: '我的 > 设置 > 注销账号',
    phone: '400-100-2000',
    email: 'box@taiyuan.example',
    url: 'https://taiyuan.example/close',
    'sms-reply': 'T',
    'online-service': '',
    'device-settings': '',
    'browser-settings': '',
    post: '青州市苔原路 1 号',
    'page-prompt': '',
  }[type],
}));

describe.each(Object.entries(languages))('letters in %s', (_language, words) => {
  it.each(letterKindIds)('%s names app, operator, date, article, its status and the time limit, by every channel', (kind) => {
    const { letter, actions } = composeActions(request(cardWith([choice(kind, everyMeans)]), kind), words);
    const text = letterText(letter);
    for (const part of ['苔原借款', '青州苔原小额贷款有限公司', words.day('2024-01-10'), 'https://taiyuan.example/privacy'])
      expect(text).toContain(part);
    expect(letter.cites.length).toBeGreaterThan(0);
    expect(text).toContain(words.say('law.work.pipl'));
    expect(text).toContain(words.say('law.status.law'));
    expect(text).toContain(words.day('2021-11-01'));
    expect(text).toContain(words.say('letter.deadline.working', { n: 15 }));
    expect(text).toContain(words.say('letter.blank.name'));
    expect(letter.blanks).toEqual(expect.arrayContaining(['name', 'account']));
    expect(letter.subject).toContain('苔原借款');
    expect(actions.map(({ channel }) => channel)).toEqual([...meansTypeIds]);
    const all = [text, letter.short, letter.subject, ...actions.flatMap((action) => [action.instruction, action.text ?? ''])].join('\n');
    expect(all).not.toMatch(/undefined|null|\{[a-z]+\}|\[object/);
  });
});

describe.each(Object.entries(languages))('every letter by every channel, in %s', (_language, words) => {
  describe.each(letterKindIds)('%s', (kind) => {
    it.each(everyMeans)('by $type', (means) => {
      const { letter, actions } = composeActions(request(cardWith([choice(kind, [means])]), kind), words);
      expect(actions).toHaveLength(1);
      const [action] = actions;
      expect(action).toMatchObject({ channel: means.type, value: means.value, general: false });
      expect(action!.instruction).not.toBe('');
      // Several steps are a list of their own.
      if (means.value) expect([action!.instruction, action!.steps.join(' > ')].join('\n')).toContain(means.value);
      const whole = letterText(letter);
      const [href, text] = [action!.href && decodeURIComponent(action!.href), action!.text];
      switch (means.type) {
        case 'email':
          expect(href).toMatch(/^mailto:box@taiyuan\.example\?subject=/);
          expect(href).toContain(letter.subject);
          expect(href!.replaceAll('\r\n', '\n')).toContain(action!.carries === 'whole' ? whole : letter.short);
          expect(text).toBe(whole);
          break;
        case 'phone':
          expect([href, text]).toEqual(['tel:4001002000', words.say('letter.say', { short: letter.spoken })]);
          break;
        case 'menu':
          expect(action!.steps).toEqual(['我的', '设置', '注销账号']);
          break;
        case 'sms-reply':
          expect(text).toBe('T');
          break;
        case 'url':
          expect([href, text]).toEqual(['https://taiyuan.example/close', whole]);
          break;
        case 'post':
          expect(text).toContain(whole);
          expect(text).toContain('青州市苔原路 1 号');
          break;
        case 'online-service':
          expect(text).toBe(letter.short);
          break;
        default:
          expect([href, text]).toEqual([null, null]);
      }
    });
  });
});

describe('each channel has its form', () => {
  const { actions } = composeActions(request(cardWith([choice('close-account', everyMeans)]), 'close-account'), chinese);
  const by = (type: string) => actions.find(({ channel }) => channel === type)!;

  it('email opens a message to the address, as much as the address bears', () => {
    const { href, carries, text } = by('email');
    const url = new URL(href!);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'box@taiyuan.example']);
    expect(url.searchParams.get('subject')).toBe('苔原借款：申请注销账号');
    expect(carries).toBe('short');
    expect(href!.length).toBeLessThanOrEqual(2000);
    expect(url.searchParams.get('body')).toMatch(/^我是苔原借款的用户[\s\S]*\r\n/);
    expect(text).toContain('致青州苔原小额贷款有限公司：');
  });

  it('a call has a number and words to say', () => {
    expect(by('phone').href).toBe('tel:4001002000');
    expect(by('phone').text).toMatch(/^你好。我是苔原借款的用户[\s\S]*受理编号/);
  });

  it('a menu has steps, an SMS its reply, a page its address, the post an envelope', () => {
    expect(by('menu').steps).toEqual(['我的', '设置', '注销账号']);
    expect(by('sms-reply')).toMatchObject({ text: 'T', href: null, instruction: '收到他们的短信时，回复：T' });
    expect(by('url').href).toBe('https://taiyuan.example/close');
    expect(by('post').text).toMatch(/^青州市苔原路 1 号\n青州苔原小额贷款有限公司\n\n致/);
    expect(by('online-service').text).toContain('请注销我的账号');
    expect(by('device-settings')).toMatchObject({ text: null, href: null, instruction: '在手机系统设置里操作' });
  });
});

describe('what the card lacks is not made up', () => {
  it('no channel, no name, no date, no time limit', () => {
    const { letter, actions } = composeActions(request(aCard(), 'delete', { url: null }), chinese);
    expect(actions).toEqual([]);
    expect(letter.paragraphs[0]).toBe('致个人信息保护负责人：');
    expect(letterText(letter)).toContain('我读了你们隐私政策。');
    expect(letterText(letter)).toContain('未找到办理期限');
    expect(letter.subject).toBe('请求删除个人信息');
    expect(letterText(letter)).not.toContain('政策写道');
    expect(letter.deadline).toBeNull();
  });

  it('no article where the law is not known, and its own where it is', () => {
    const cites = (jurisdiction: Jurisdiction | null, kind: LetterKind) =>
      composeLetter(request(cardWith([]), kind, { jurisdiction }), english).cites.map(({ id }) => id);
    expect(cites(null, 'delete')).toEqual([]);
    expect(cites('eu', 'delete')).toEqual(['gdpr-17']);
    expect(cites('us-ca', 'automated-decision')).toEqual([]);
    const { caution } = composeLetter(request(cardWith([]), 'delete', { jurisdiction: 'us-ca' }), english);
    expect(caution && english.say(caution)).toContain('Gramm-Leach-Bliley');
    expect(letterText(composeLetter(request(cardWith([]), 'delete', { jurisdiction: null }), english))).not.toContain('Ground');
  });

  it('general contacts come behind, and say what they are', () => {
    const card = cardWith([
      choice('delete', [{ type: 'menu', value: '我的 > 删除' }]),
      choice('complain', [
        { type: 'email', value: 'box@taiyuan.example' },
        { type: 'menu', value: '我的 > 客服' },
      ]),
    ]);
    expect(channelsFor(card, 'delete')).toEqual([
      { type: 'menu', value: '我的 > 删除', general: false },
      { type: 'email', value: 'box@taiyuan.example', general: true },
    ]);
    expect(channelsFor(card, 'explain').map(({ general }) => general)).toEqual([true]);
  });
});

describe('the sender', () => {
  const card = cardWith([choice('correct', [{ type: 'email', value: 'box@taiyuan.example' }])]);

  it('stands in brackets until typed, and is then in the letter', () => {
    expect(composeLetter(request(card, 'correct'), chinese).blanks).toEqual(['name', 'account', 'details']);
    const sender = { name: ' 林\n一 ', account: '13900000000', details: '住址应为青州市月湖路 2 号' };
    const letter = composeLetter(request(card, 'correct', { sender }), chinese);
    expect(letter.blanks).toEqual([]);
    expect(letterText(letter)).toContain('具体是：住址应为青州市月湖路 2 号');
    expect(letter.paragraphs.at(-1)).toBe('林 一\n2026年3月1日');
    expect(letterText(letter)).not.toContain('［');
  });

  it('may say more where nothing needs to be said', () => {
    const sender = { name: 'A', account: 'B', details: '只删除通讯录' };
    expect(letterText(composeLetter(request(card, 'delete', { sender }), chinese))).toContain('具体是：只删除通讯录');
  });
});

describe('the time limit', () => {
  const limit = (quote: string, days: number) =>
    promisedDeadline(cardWith([choice('delete', [], { deadlineDays: days, evidence: [{ clause: 1, quote }] })]), 'delete');

  it.each([
    ['我们会在十五个工作日内答复', 15, true],
    ['三十日内完成', 30, false],
    ['15天内处理', 15, false],
    ['within 30 business days', 30, true],
    ['within 45 days', 45, false],
  ])('is read with its unit: %s', (quote, days, working) => {
    expect(limit(quote, days)).toEqual({ days, working, evidence: { clause: 1, quote } });
  });

  it('is counted as the card counts it, also where no quote prints it', () => {
    const working = cardWith([choice('delete', [], { deadlineWorking: true, evidence: [{ clause: 1, quote: '您可以申请删除' }] })]);
    expect(promisedDeadline(working, 'delete')).toEqual({ days: 15, working: true, evidence: null });
    expect(composeLetter(request(working, 'delete'), chinese).short).toContain('15 个工作日');
    expect(composeLetter(request(working, 'delete'), english).short).toContain('15 working days');
    // A quote that counts calendar days is of another promise.
    working.app.evidence.responseDays = [{ clause: 9, quote: '十五日内答复' }];
    expect(promisedDeadline(working, 'delete')).toMatchObject({ working: true, evidence: null });
  });

  it('is looked for beside the choice before it is taken from the general time limit', () => {
    const card = cardWith([
      choice('close-account', [], { evidence: [{ clause: 4, quote: '您可以注销账号' }] }),
      choice('delete', [], {
        evidence: [
          { clause: 3, quote: '十五个工作日内删除' },
          { clause: 4, quote: '收到申请后十五日内完成' },
        ],
      }),
    ]);
    expect(promisedDeadline(card, 'close-account')).toMatchObject({ working: false, evidence: { quote: '收到申请后十五日内完成' } });
  });

  it("comes from the general time limit where the choice's own quotes do not print it", () => {
    const card = cardWith([choice('delete', [], { evidence: [{ clause: 1, quote: '您可以申请删除' }] })]);
    card.app.evidence.responseDays = [{ clause: 9, quote: '十五个工作日内答复' }];
    expect(promisedDeadline(card, 'delete')).toEqual({ days: 15, working: true, evidence: { clause: 9, quote: '十五个工作日内答复' } });
    expect(limit('我们会及时处理', 15)).toEqual({ days: 15, working: false, evidence: null });
    expect(promisedDeadline(cardWith([choice('delete', [], { deadlineDays: null })]), 'delete')).toBeNull();
  });
});

it('knows which choices have a letter', () => {
  expect(choiceKindIds.filter(hasLetter).sort()).toEqual([...letterKindIds].sort());
  expect(hasLetter('cookies')).toBe(false);
});

it('tells the user what to do in the language of the page, whatever the letter is written in', () => {
  const { letter, actions } = composeActions(
    request(cardWith([choice('close-account', everyMeans)]), 'close-account'),
    chinese,
    languages.en,
  );
  const phone = actions.find(({ channel }) => channel === 'phone');
  expect(phone?.instruction).toMatch(/^Call .* and say:$/);
  expect(phone?.text).toContain('你好');
  expect(letter.subject).toContain('申请注销账号');
});
