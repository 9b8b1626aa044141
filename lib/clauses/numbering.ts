/**
 * The number a heading or item begins with. Sources: the notations of Chinese official documents (GB/T 9704: 一、 →（一）→
 * 1. →（1）→ ①), of contracts (第一章, 第一条; IV. in English) and of technical papers (1.1, 1.1.1, A., a)).
 */
export interface Numbering {
  /** The notation: numbers of one form count one list. */
  form: string;
  /** Its place in the list, from 1; null when the characters give no number. */
  value: number | null;
  /** How far out the form usually stands (the smaller, the further out); null for letters, which stand anywhere. */
  rank: number | null;
  /** Length of the number with its mark and space. */
  length: number;
}

const han = '[一二三四五六七八九十百零〇]';
const order = '零一二三四五六七八九十';

interface Form {
  form: string;
  pattern: RegExp;
  rank: number | null;
}

const ordinals: readonly Form[] = [
  { form: 'chapter', pattern: new RegExp(`^第(${han}+|\\d{1,2})[章编部分]+[、:：.\\s]?`), rank: 1 },
  { form: 'section', pattern: new RegExp(`^第(${han}+|\\d+)节[、:：.\\s]?`), rank: 1.5 },
  { form: 'article', pattern: new RegExp(`^第(${han}+|\\d+)条(?:之${han})?[、:：.\\s]?`), rank: 2 },
];
const hans: readonly Form[] = [{ form: 'han', pattern: new RegExp(`^(${han}{1,3})(?:之${han}{1,2})?[、.．:：]\\s?`), rank: 2 }];
const brackets: readonly Form[] = [
  { form: '(han)', pattern: new RegExp(`^[（(](${han}{1,3})[）)][、.．]?\\s?`), rank: 3 },
  { form: '(1)', pattern: /^[（(](\d{1,2})[）)][、.．]?\s?/, rank: 8 },
  { form: '(a)', pattern: /^[（(]([a-z])[）)]\s?/, rank: null },
];
const capitals: readonly Form[] = [
  { form: 'I.', pattern: /^([IVX]{1,5})(?:-[A-Z])?\.\s+(?=[A-Z“"])/, rank: 4 },
  { form: 'part', pattern: /^P(?:art|ART)\s?(\d{1,2}|[IVX]{1,4})[、.．:：]?\s?(?=[\u4e00-\u9fff])/, rank: 1 },
  { form: 'I、', pattern: /^([IVX]{1,4})[、.．:：]\s?(?=[\u4e00-\u9fff])/, rank: 2 },
  { form: 'A.', pattern: /^([A-Z])[、.．:：]\s?(?=[\u4e00-\u9fff])/, rank: null },
  { form: 'A', pattern: /^([A-Z])(?=[\u4e00-\u9fff]{2,12}$)/, rank: null },
];
const digits: readonly Form[] = [
  { form: '1.1.1', pattern: /^\d{1,2}\.\d{1,2}\.(\d{1,2})(?:\.\d{1,2})*[、.．]?\s?(?!\d)/, rank: 7 },
  { form: '1.', pattern: /^(\d{1,2})\.0[、.．]?\s(?![\d亿万%倍元])/, rank: 5 },
  { form: '1.1', pattern: /^\d{1,2}\.(\d{1,2})[、.．]?\s?(?![\d亿万%倍元])/, rank: 6 },
  { form: '1.', pattern: /^(\d{1,2})\s?[、.．]\s?(?!\d)/, rank: 5 },
  { form: '1)', pattern: /^(\d{1,2})[）)]\s?/, rank: 8 },
  { form: '01', pattern: /^(0\d|1\d)\s?(?![个天年月日周岁号元次位家种类项条款点期分小])(?=[\u4e00-\u9fff][^，。；]{3,30}$)/, rank: 2 },
];
const romans: readonly Form[] = [{ form: 'I、', pattern: /^([Ⅰ-Ⅻ])[、.．:：]?\s?/, rank: 2 }];
const circled: readonly Form[] = [{ form: '①', pattern: /^([①-⑳])\s?/, rank: 9 }];
/** Characters that hold the number with its brackets or its full stop; and white on black. */
const whole: readonly Form[] = [
  { form: '(1)', pattern: /^([⑴-⒇])\s?/, rank: 8 },
  { form: '1.', pattern: /^([⒈-⒛])\s?/, rank: 5 },
  { form: '①', pattern: /^([❶-❿])\s?/, rank: 9 },
];
const letters: readonly Form[] = [
  { form: 'a)', pattern: /^([a-z])[).]\s?/, rank: null },
  { form: 'i.', pattern: /^([ivx]{1,4})[．.)]\s?/, rank: null },
];

/** The forms that may begin with a character: most texts begin with one that opens none, and no pattern is tried. */
const openers = new Map<number, readonly Form[]>();
const open = (characters: string, forms: readonly Form[]) => {
  for (let i = 0; i < characters.length; i++) openers.set(characters.charCodeAt(i), forms);
};
open('第', ordinals);
open('一二三四五六七八九十百零〇', hans);
open('（(', brackets);
open('ABCDEFGHIJKLMNOPQRSTUVWXYZ', capitals);
open('0123456789', digits);
open('ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', romans);
open('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', circled);
open('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛❶❷❸❹❺❻❼❽❾❿', whole);
open('abcdefghijklmnopqrstuvwxyz', letters);

/** The numbering at the start of `text`, or null. */
export function numbering(text: string): Numbering | null {
  const forms = openers.get(text.charCodeAt(0));
  if (!forms) return null;
  for (const { form, pattern, rank } of forms) {
    const match = pattern.exec(text);
    if (match && match[0].length > 0)
      return {
        form,
        rank,
        value: form !== 'A.' && form !== 'A' && /^[IVX]+$/.test(match[1]!) ? romanValue(match[1]!) : placeInList(match[1]!),
        length: match[0].length,
      };
  }
  return null;
}

const roman: Record<string, number> = { I: 1, V: 5, X: 10 };

/** "IV" is four: a letter before a greater one is taken off. */
function romanValue(letters: string): number {
  return [...letters].reduce(
    (sum, letter, i) => sum + (roman[letter]! < (roman[letters[i + 1] ?? ''] ?? 0) ? -roman[letter]! : roman[letter]!),
    0,
  );
}

function placeInList(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^[A-Za-z]$/.test(digits)) return digits.toLowerCase().charCodeAt(0) - 96;
  const oneRoman = digits.charCodeAt(0) - 0x2160;
  if (oneRoman >= 0 && oneRoman < 12) return oneRoman + 1;
  const sign = digits.charCodeAt(0);
  // ①, ⑴ and ⒈ stand behind one another, twenty of each.
  if (sign >= 0x2460 && sign < 0x249c) return ((sign - 0x2460) % 20) + 1;
  if (sign >= 0x2776 && sign < 0x2780) return sign - 0x2775;
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens ? order.indexOf(tens) : 1) * 10 : 0;
  const one = ones ? order.indexOf(ones) : 0;
  return one < 0 || ten < 0 ? null : ten + one || null;
}
