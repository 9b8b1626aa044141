/** A list of examples carries on behind a comma. */
const carriesOn = /^(?:包括|包含|如|例如|比如|即|分别|以及|具体|Inc\b|Ltd\b|LLC\b|including\b|such as\b|and\b|or\b)/;

/** English lists are joined by commas; words of reason or condition end them. */
const englishEnd =
  /,? (?:when|where|if|because|so that|in order|for the purposes?|which|who|unless|as described|under)\b|: |, (?:we|you|it|they|this)\b/;

/** Where the recipients end that begin at `from`: at a mark behind which no list carries on, outside brackets. */
export function zoneEnd(sentence: string, from: number): number {
  if (/^\s*[a-z]/i.test(sentence.slice(from)) && !/[\u4e00-\u9fff]/.test(sentence)) {
    // "… to the following third parties: our parent; the bureaus": what is announced comes behind the colon.
    const announced =
      /^[^.;:]{0,80}\b(?:following|parties|persons|recipients|entities)\b[^.;:]{0,40}: /i.exec(sentence.slice(from))?.[0].length ?? 0;
    const behind = sentence.slice(from + announced).search(englishEnd);
    const stop = behind < 0 ? -1 : behind + announced;
    const end = stop < 0 ? sentence.length : from + stop;
    const semicolon = sentence.indexOf(';', from);
    return semicolon >= 0 ? Math.min(end, semicolon) : end;
  }
  let depth = 0;
  for (let i = from; i < sentence.length; i++) {
    const c = sentence[i]!;
    if (c === '（' || c === '(' || c === '【') depth++;
    else if (c === '）' || c === ')' || c === '】') {
      if (depth-- === 0) return i;
    } else if (c === '。' || c === '；' || c === ';') return i;
    else if (
      depth === 0 &&
      (c === '，' || c === ',' || (c === '：' && !/(?:下列|以下|如下)[^，。；：]{0,10}$/.test(sentence.slice(from, i)))) &&
      !carriesOn.test(sentence.slice(i + 1, i + 20).trimStart())
    )
      return i;
  }
  return sentence.length;
}

/** Where the stretch between marks begins that ends at `to`; at most 120 characters back. */
export function stretchStart(sentence: string, to: number): number {
  for (let i = to - 1; i >= Math.max(0, to - 120); i--) if (/[，。；]/.test(sentence[i]!)) return i + 1;
  return Math.max(0, to - 120);
}
