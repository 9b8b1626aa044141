import type { TextLine } from './text-lines.ts';

const bareNumber = /^(\d{1,2})[\s\u3000]+(?=[^\d\s\u3000.、．)）%/:：-])/;
const sentenceMark = /[。；;！!，,：:]|[.?]\s/;
/** Questions that ask why explain what stands above them. */
const question = /^(?!为什么|为何|為什麼|為何|why\b)[^。；;！!，,：:？?“”"]{4,26}[？?]$/i;
const capitals = /^[A-Z][A-Z0-9 ,&'’/()-]{5,70}$/;
/** A title of English: capital first, no mark of a sentence, with a word that policies use in titles. */
const title = /^[A-Z][^.;:!,。；：]{3,68}$/;
const titleWord =
  /\b(?:information|data|privacy|collect|use|share|sharing|disclose|rights|choices|cookies|security|safe|retention|keep|children|changes|contact|permissions|who|why|how|what|notice|residents|abroad|transfers?|complain\w*|decisions?|links)\b/i;
/** A title of Chinese names what its section is about, and is a phrase. */
const chapter =
  /收集|采集|使用|共享|分享|转让|披露|委托|存储|储存|存放|保存|留存|保护|保障|权利|安全|cookie|未成年|儿童|更新|变更|修订|联系我们|联系方式|怎样联系|如何联系|投诉|权限|跨境|出境|适用范围|注销|管理|交给谁|从哪里来|提供给|可以做什么|我们是谁/i;
const chapterForm =
  /^(?:我们|[您你]|本|如何|怎样|关于|为什么|什么|哪些|信息|个人|敏感|cookie|未成年|儿童|用户|账[号户]|联系|投诉|安全|政策|隐私|权限|设备|系统|对外|跨境|委托|共享|转让|公开|自动|第三方|注销|争议|通知|数据|收集|使用|存储|保存|保护)/i;
const lineEnd = /[。；！？!?…”』」）)：:]$/;
/** A title with the notation of a number: where several stand in a text, these divide it. */
const numberedTitle =
  /^(?:第[一二三四五六七八九十]{1,3}[章条节部]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．])\s?[^\d\s。；;！!，,：:]{2,28}$/;
const longestChapter = 26;
/** How many titles of parts may stand between that of a chapter and its first paragraph. */
const mostBelow = 2;
const shortestParagraph = 24;
const paragraph = 70;
const fewestTitles = 4;
const longestHeading = 28;
const longestEnglishHeading = 70;
const fewest = 3;
const fewestQuestions = 4;

/**
 * The lines of a plain text that head a section although they carry no notation of numbers: "8 您的权利" where such numbers
 * count up with text between them, questions where several divide the text, English titles between
 * paragraphs, and English lines all in capitals.
 * @returns positions in `lines`
 */
export function headingLines(lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>([...numbered(lines), ...questions(lines), ...titles(lines), ...chapters(lines)]);
  lines.forEach(({ text }, i) => {
    if (capitals.test(text) && / /.test(text) && i + 1 < lines.length) found.add(i);
  });
  return found;
}

/** Lines with bare numbers that count 1, 2, 3 …, most with text below them; and the same lines in a list of contents. */
function numbered(lines: readonly TextLine[]): number[] {
  const candidates: { at: number; value: number }[] = [];
  lines.forEach(({ text }, at) => {
    const match = bareNumber.exec(text);
    if (match && text.length <= (/[\u4e00-\u9fff]/.test(text) ? longestHeading : longestEnglishHeading) && !sentenceMark.test(text)) {
      candidates.push({ at, value: Number(match[1]) });
    }
  });
  const words = new Set<string>();
  let chain: number[] = [];
  const close = () => {
    const apart = chain.filter((at, i) => i > 0 && at - chain[i - 1]! > 1).length;
    if (chain.length >= fewest && apart * 2 >= chain.length) for (const at of chain) words.add(bare(lines[at]!.text));
    chain = [];
  };
  for (const { at, value } of candidates) {
    if (value !== chain.length + 1) {
      if (value !== 1) continue;
      close();
    }
    chain.push(at);
  }
  close();
  return candidates.filter(({ at }) => words.has(bare(lines[at]!.text))).map(({ at }) => at);
}

function questions(lines: readonly TextLine[]): number[] {
  const found: number[] = [];
  lines.forEach(({ text }, i) => {
    const next = lines[i + 1]?.text ?? '';
    if (question.test(text) && next && !question.test(next)) found.push(i);
  });
  return found.length >= fewestQuestions ? found : [];
}

/** English lines that read as titles, between the end of one paragraph and the beginning of another, where several divide the text. */
function titles(lines: readonly TextLine[]): number[] {
  const found: number[] = [];
  lines.forEach(({ text }, i) => {
    const next = lines[i + 1]?.text ?? '';
    const before = lines[i - 1]?.text ?? '';
    if (!title.test(text) || !titleWord.test(text) || !/^[\x20-\u2fff]+$/.test(text)) return;
    const below = (next.length >= paragraph && /[.:;]$/.test(next)) || (title.test(next) && titleWord.test(next));
    if (below && (/[.:;!?”"]$/.test(before) || found.at(-1) === i - 1)) found.push(i);
  });
  return found.length >= fewestTitles ? found : [];
}

/**
 * Chinese lines that read as titles, between the end of one paragraph and the beginning of another, where several divide a text that
 * numbers none. The title of a chapter may stand right above that of its first part.
 */
export function chapters(lines: readonly Pick<TextLine, 'text'>[]): number[] {
  if (lines.filter(({ text }) => numberedTitle.test(text)).length >= fewestTitles) return [];
  const found: number[] = [];
  lines.forEach(({ text }, i) => {
    if (!isBareLine(text) || !chapterForm.test(text) || !chapter.test(text)) return;
    const before = lines[i - 1]?.text ?? '';
    if (!lineEnd.test(before) && found.at(-1) !== i - 1) return;
    let below = i + 1;
    while (below - i <= mostBelow && isBareLine(lines[below]?.text ?? '')) below++;
    const next = lines[below]?.text ?? '';
    if (next.length >= shortestParagraph && /[。；：]/.test(next)) found.push(i);
  });
  return found.length >= fewestTitles ? found : [];
}

/** A short line without the marks of a sentence or of a table's row. */
function isBareLine(text: string): boolean {
  return text.length > 1 && text.length <= longestChapter && !/[。；;！!，,：:\t|]/.test(text);
}

function bare(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}
