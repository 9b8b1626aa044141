const radicals = '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

/**
 * Fonts of PDFs often map a character to the radical that looks like it (U+2E80 to U+2FDF); people wrote the character.
 * As long as the input, so that offsets stay.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (c) => {
    const at = radicals.indexOf(c);
    return at >= 0 && at % 2 === 0 ? radicals[at + 1]! : c.normalize('NFKC');
  });
}
