/** Characters that are not seen: zero-width marks, direction marks, soft hyphens, variation selectors, control characters. */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code < 9 || (code > 13 && code < 0x20);
  if (code < 0x200b) return code === 0xad || code === 0x7f || code === 0x180e || code === 0x34f;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** White space of any width. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Chinese, Japanese and full-width characters, which are written without spaces between them. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x303f) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3100 && code <= 0x312f) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}

/** Quotation marks, dashes and dots that Chinese and English share: wide only beside a wide character. */
function isShared(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201d) || code === 0x2026 || code === 0x2014;
}

/** A quick look: false for the characters that are surely neither white space nor invisible, which are nearly all. */
function maybeBlank(code: number): boolean {
  if (code > 0x3000) return code >= 0xfe00 && (code <= 0xfe0f || code === 0xfeff);
  if (code < 0x7f) return code <= 0x20;
  return code <= 0xad || code >= 0x2000
    ? code <= 0xad || code <= 0x206f || code === 0x3000
    : code === 0x34f || code === 0x1680 || code === 0x180e;
}

function hasBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (maybeBlank(text.charCodeAt(i))) return true;
  return false;
}

/**
 * Folds white space as `normalise` does, and tells where each character of the input went.
 * @returns the text, and for every input offset (and the end) the offset in it
 */
export function foldSpaces(raw: string): { text: string; places: Uint32Array } {
  const places = new Uint32Array(raw.length + 1);
  let text = '';
  let length = 0;
  let start = -1;
  let before = -1;
  let space = false;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    places[i] = length;
    const blank = maybeBlank(code) && (isSpace(code) ? 'space' : isInvisible(code) ? 'invisible' : null);
    if (blank) {
      if (start >= 0) text += raw.slice(start, i);
      start = -1;
      if (blank === 'space') space = before >= 0;
      continue;
    }
    if (space && !wideBefore(raw, before) && !wideAfter(raw, i)) {
      text += ' ';
      length++;
    }
    space = false;
    places[i] = length++;
    before = i;
    if (start < 0) start = i;
  }
  if (start >= 0) text += raw.slice(start);
  places[raw.length] = length;
  return { text, places };
}

function wideBefore(raw: string, at: number): boolean {
  let i = at;
  while (i > 0 && (isShared(raw.charCodeAt(i)) || (i < at && maybeBlank(raw.charCodeAt(i))))) i--;
  return isWide(raw.charCodeAt(i));
}

function wideAfter(raw: string, at: number): boolean {
  let i = at;
  while (i < raw.length - 1 && (isShared(raw.charCodeAt(i)) || isInvisible(raw.charCodeAt(i)))) i++;
  return isWide(raw.charCodeAt(i));
}

/**
 * Folds white space so that one wording has one form: runs become one space, and a space beside a Chinese character or
 * mark disappears ("IP 地址" and "IP地址" are the same words). Invisible characters go. Nothing else changes, so the
 * result stays verbatim in the sense of the card's contract.
 */
export function normalise(text: string): string {
  return hasBlank(text) ? foldSpaces(text).text : text;
}

/** Length of a text without white space and invisible characters: the unit of `coverage` and `Block.at`. */
export function inkLength(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!maybeBlank(code) || (!isSpace(code) && !isInvisible(code))) count++;
  }
  return count;
}

/**
 * The form in which words are compared, character for character as long as the input: full-width Latin letters and
 * digits become ASCII, Latin letters small, 你 becomes 您, Chinese brackets and quotation marks stay.
 */
export function fold(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldedCode(code);
    if (folded === code) continue;
    out += text.slice(kept, i) + String.fromCharCode(folded);
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** The same as character codes: written to `codes`, which must be long enough. */
export function foldInto(codes: Uint16Array, text: string): void {
  for (let i = 0; i < text.length; i++) codes[i] = foldedCode(text.charCodeAt(i));
}

/** 你 and 您: one word, said familiarly and politely. */
const familiarYou = 0x4f60;
const you = 0x60a8;

/** The form of one UTF-16 unit in which words are compared. */
export function foldedCode(code: number): number {
  if (code < 0xff01) return code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 0x27 : code === familiarYou ? you : code;
  const half = code - 0xfee0;
  if (half >= 65 && half <= 90) return half + 32;
  return (half >= 48 && half <= 57) || (half >= 97 && half <= 122) ? half : code;
}
