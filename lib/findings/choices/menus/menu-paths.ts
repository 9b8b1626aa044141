import { splitLastStep } from './alternatives.ts';
import { type MenuPath, asPath } from './as-path.ts';
import { chainsAt } from './chains-at.ts';
import { menuText } from './menu-text.ts';
import { withPictureSteps } from './picture-steps.ts';
import { menuTokens } from './tokens.ts';

/**
 * Every menu path in `text`, in all the notations that policies use: one pair of marks around a path (【我的-设置】),
 * marked steps joined by dashes or arrows (“我的”—“设置”), unmarked steps (我的→设置), and steps joined by words
 * (点击“我的”，进入“设置”页面). Steps come without marks, remarks in round brackets and the program's name.
 */
export function menuPaths(text: string): MenuPath[] {
  const tokens = withPictureSteps(menuTokens(menuText(text)));
  const paths: MenuPath[] = [];
  let index = 0;
  while (index < tokens.length) {
    const chains = chainsAt(tokens, index, text);
    if (chains.length === 0) {
      index += 1;
      continue;
    }
    for (const chain of chains) {
      const path = asPath(chain, text);
      for (const steps of path ? splitLastStep(path.steps) : []) {
        if (!paths.some((other) => other.steps.join('>') === steps.join('>') && other.from === path!.from)) paths.push({ ...path!, steps });
      }
    }
    index = Math.max(index + 1, ...chains.map((chain) => chain.next));
  }
  return paths;
}
