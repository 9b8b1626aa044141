import type { MenuToken } from './tokens.ts';

/** 点击您的头像或昵称, 点击左上角头像: the user's own picture is where a menu goes on, printed without marks. */
const pressed =
  /(点击|点按|点选|轻点|轻触|点)[,，]?(?:(?:您|你|自己|用户|个人)的?|[左右][上下]角的?|顶部的?|上方的?)*(头像)(?:图标)?(?:(?:或者?|\/|、)(?:昵称|名称|用户名))?/;

/** Cuts the user's picture, where it is pressed, out of the words around it: it becomes a step as if it stood in marks. */
export function withPictureSteps(tokens: readonly MenuToken[]): MenuToken[] {
  return tokens.flatMap((token): MenuToken[] => {
    if (token.kind !== 'bare' || !token.text.includes('头像')) return [token];
    const match = pressed.exec(token.text);
    if (!match) return [token];
    const from = token.from + match.index;
    const to = from + match[0].length;
    const verb = match[1]!.length;
    const before: MenuToken = { kind: 'bare', text: token.text.slice(0, match.index + verb), from: token.from, to: from + verb };
    const step: MenuToken = { kind: 'quoted', parts: [match[2]!], from: from + verb, to };
    const after: MenuToken = { kind: 'bare', text: token.text.slice(match.index + match[0].length), from: to, to: token.to };
    return after.text.length > 0 ? [before, step, after] : [before, step];
  });
}
