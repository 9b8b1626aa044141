const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g;
const wide = '[\\u2e80-\\u303f\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d\\u2026\\u2014]';
const spaceBesideWide = new RegExp(` (?=${wide})|(?<=${wide}) `, 'g');

/**
 * Folds white space so that one wording has one form: runs become one space, and a space beside a Chinese character or
 * mark disappears ("IP 地址" and "IP地址" are the same words). Invisible characters go. Nothing else changes, so the
 * result stays verbatim in the sense of the card's contract.
 */
export function normalise(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').replace(spaceBesideWide, '').trim();
}

/** Length of a text without white space: the unit of `coverage` and `Block.at`. */
export function inkLength(text: string): number {
  return text.replace(invisible, '').replace(/\s+/g, '').length;
}

/**
 * The form in which words are compared, character for character as long as the input: full-width Latin letters and
 * digits become ASCII, Latin letters small, Chinese brackets and quotation marks stay.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) {
      const half = code - 0xfee0;
      const isWord = (half >= 48 && half <= 57) || (half >= 65 && half <= 90) || (half >= 97 && half <= 122);
      out += isWord ? String.fromCharCode(half).toLowerCase() : text[i];
    } else if (code >= 65 && code <= 90) out += String.fromCharCode(code + 32);
    else out += text[i];
  }
  return out;
}
