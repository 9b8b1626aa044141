const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Base64 in plain TypeScript, because the pure folders know neither `Buffer` nor `atob`.
 * Throws on a character outside the alphabet.
 */
export function fromBase64(text: string): Uint8Array {
  const value = new Int16Array(128).fill(-1);
  for (let i = 0; i < 64; i++) value[alphabet.charCodeAt(i)] = i;
  let end = text.length;
  while (end > 0 && text[end - 1] === '=') end--;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const six = code < 128 ? value[code]! : -1;
    if (six < 0) throw new Error(`not base64: ${JSON.stringify(text[i])} at ${i}`);
    held = ((held << 6) | six) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}

/** The way back: bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out += alphabet[three >> 18]! + alphabet[(three >> 12) & 63]!;
    out += i + 1 < bytes.length ? alphabet[(three >> 6) & 63]! : '=';
    out += i + 2 < bytes.length ? alphabet[three & 63]! : '=';
  }
  return out;
}
