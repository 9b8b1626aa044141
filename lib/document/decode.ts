/** Text of bytes whose encoding nobody tells: byte order mark, declared charset, then whatever is valid. */
export function decode(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = oneByOne(bytes.subarray(0, 4096));
  const silentZeros = sixteenBit(bytes);
  if (silentZeros) return new TextDecoder(silentZeros).decode(bytes);
  const declared =
    /<meta[^<>]{1,300}?charset\s?=\s?["']?\s?([\w-]{1,40})/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== null) return utf8;
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = attempt(aliases[declared.toLowerCase()] ?? declared, bytes, false);
    if (text !== null) return text;
  }
  return mostlyRight(bytes);
}

const aliases: Record<string, string> = { gb2312: 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030' };

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every other byte of markup or Latin text is zero. */
function sixteenBit(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++;
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  if (even > sample.length / 8 && odd === 0) return 'utf-16be';
  return null;
}

function attempt(label: string, bytes: Uint8Array, strict = true): string | null {
  try {
    if (western.test(label)) return decodeWestern(bytes);
    return new TextDecoder(label, { fatal: strict }).decode(bytes);
  } catch {
    return null;
  }
}

const western = /^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii|ascii)$/i;
const westernMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252 by hand: Node 20 decodes it as Latin-1, without the quotation marks. */
function decodeWestern(bytes: Uint8Array): string {
  return oneByOne(bytes).replace(/\p{Cc}/gu, (c) => westernMarks[c.charCodeAt(0) - 0x80] ?? c);
}

const common = /[的是个们我您信息和在有用与或了不法提供服务為個們資訊於與或務]/g;

/** Of the encodings left, the one whose text has the most of the commonest Chinese characters and the fewest errors. */
function mostlyRight(bytes: Uint8Array): string {
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const label of ['gb18030', 'big5', 'utf-8', 'windows-1252']) {
    const text = attempt(label, bytes, false) ?? '';
    const errors = text.match(/\ufffd/g)?.length ?? 0;
    const odd = label === 'windows-1252' ? (text.match(/[\u0080-\u00bf\u00d7\u00f7]/g)?.length ?? 0) / 2 : 0;
    const score = (text.match(common)?.length ?? 0) - 5 * errors - odd;
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}

/** Each byte as the character of that number; in pieces, for a call takes only so many arguments. */
export function oneByOne(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
