/** Whether a sentence says that data are not given, where it names an act of giving. */

const refused =
  /不会|不得|不能|不应|不向|不将|不对|不把|禁止|绝不|从不|无权|拒绝|未经|不再|不允许|不存在|并未|没有|不提供|避免|\bnot\b|\bnever\b/i;
/** The verb itself is denied: "不提供给", "未向". */
export const refusedHere = /(?:不|未|勿)(?:再|予|对外|另行|主动|曾|直接)?$/;
/** Words that turn a refusal back into a permission within the same stretch. */
const restored = /除非|除了|以外的情况|(?<!不)会(?:在|将|向|与)|仅(?:会|在|向)|only/;

/** An act that only goes on from the one before its comma: "不会出售，或提供给…". */
const goesOn = /^(?:或者?|也|亦|更|及|以及)(?![^，]*(?:会|将|可能|可以|仅))/;

/** The act at `verbAt` is refused in its own stretch, back to the last comma that opens a new subject. */
export function isRefused(sentence: string, verbAt: number): boolean {
  let start = clauseStart(sentence, verbAt - 1);
  while (start > 1 && goesOn.test(sentence.slice(start, verbAt))) start = clauseStart(sentence, start - 2);
  const stretch = sentence.slice(start, verbAt).replace('不可避免', '');
  if (refusedHere.test(stretch) && !/不仅$|不但$/.test(stretch)) return true;
  return refused.test(stretch) && !restored.test(stretch.slice(stretch.search(refused)));
}

/** Where the stretch that holds `at` begins: behind a full mark, or an English comma that opens a new subject. */
function clauseStart(sentence: string, at: number): number {
  const chinese = Math.max(...['；', '。', '，'].map((mark) => sentence.lastIndexOf(mark, at))) + 1;
  if (chinese > 0 || /[\u4e00-\u9fff]/.test(sentence)) return chinese;
  let start = 0;
  for (const match of sentence.slice(0, Math.max(0, at)).matchAll(/;|, (?:but|and|we|it|they|our|the|if)\b/g)) start = match.index + 1;
  return start;
}
