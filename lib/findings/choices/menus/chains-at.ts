import { joinedEntries } from './alternatives.ts';
import type { Chain } from './chain.ts';
import { bareStart } from './first-step.ts';
import { nextStep } from './next-step.ts';
import type { MenuToken } from './tokens.ts';
import { isEntry, isRoot } from './vocabulary.ts';

/** The chain that begins at token `index`; several when its end names alternatives (【推送】/【短信】). */
export function chainsAt(tokens: readonly MenuToken[], index: number, text: string): Chain[] {
  const first = tokens[index]!;
  let chain: Chain;
  if (first.kind === 'quoted') {
    chain = {
      steps: [...first.parts],
      from: first.from,
      to: first.to,
      next: index + 1,
      marked: true,
      strokes: false,
      slashed: false,
      pressed: false,
    };
  } else if (first.kind === 'bare' && tokens[index + 1]?.kind === 'separator') {
    const step = bareStart(first.text);
    if (!step) return [];
    chain = {
      steps: [step],
      from: first.to - step.length,
      to: first.to,
      next: index + 1,
      marked: false,
      strokes: isStroke(tokens[index + 1]!),
      slashed: false,
      pressed: false,
    };
  } else return [];
  const sequence = /依次|点击|点选/.test(text.slice(Math.max(0, chain.from - 12), chain.from));
  const alternatives: Chain[] = [];
  for (;;) {
    const step = nextStep(tokens, chain, sequence);
    if (!step) break;
    chain.pressed = step.pressed;
    // “我的”/“设置”/“隐私”: a path whose only mark is the stroke.
    if (chain.steps.length === 1 && step.slash) chain.slashed = isRoot(chain.steps[0]!);
    if (step.alternative)
      alternatives.push({ ...chain, steps: [...chain.steps.slice(0, -1), ...step.words], to: step.to, next: step.next });
    else chain.steps.push(...step.words);
    chain.to = step.to;
    chain.next = step.next;
    if (step.last) break;
  }
  if (chain.marked && chain.steps.length > 1 && tokens[chain.next - 1]?.kind === 'quoted') {
    const joined = joinedEntries(tokens, chain.next);
    for (const { word, to } of joined.entries)
      alternatives.push({ ...chain, steps: [...chain.steps.slice(0, -1), word], to, next: joined.next });
  }
  const entry = trailingEntry(tokens, chain);
  if (entry) chain = { ...chain, steps: [...chain.steps, entry.word], to: entry.to };
  return [chain, ...alternatives];
}

function isStroke(token: MenuToken): boolean {
  return token.kind === 'separator' && token.slash;
}

/** “我的”页面找到银行卡列表入口: a last step without marks, held between a verb and the word for an entry. */
function trailingEntry(tokens: readonly MenuToken[], chain: Chain): { word: string; to: number } | null {
  const token = tokens[chain.next];
  if (!chain.marked || token?.kind !== 'bare') return null;
  const match =
    /^(?:页面|界面|中|内|里|页)?(?:的)?[，,]?(?:找到|点击|选择|进入|打开)([\u4e00-\u9fffA-Za-z]{2,10}?)(?:入口|按钮|选项|功能入口|图标|菜单)/.exec(
      token.text,
    );
  if (!match || !isEntry(match[1]!)) return null;
  return { word: match[1]!, to: token.from + match[0].indexOf(match[1]!) + match[1]!.length };
}
