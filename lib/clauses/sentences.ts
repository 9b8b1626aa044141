import type { Span } from '../document/policy-document.ts';

/** What a character means here, as bits; 0 for nearly all. One look at a table tells. */
const signs = new Uint8Array(1 << 16);
const ender = sign(1, '。！？；!?;');
const closer = sign(2, '”’」』）)】"》');
const pause = sign(4, '，、,：: \n');
const opening = sign(8, '（(');
const closing = sign(16, '）)');
const point = sign(32, '.');

/** Words that bear a full stop of their own and stand before names and numbers. */
const shortened =
  /(?:^|[\s(“"])(?:Pte|PTE|Pty|PTY|Pvt|PVT|Sdn|SDN|Atty|Engr|No|Nos|St|Mr|Mrs|Ms|Dr|Art|Arts|Sec|Ave|Blvd|Rd|Ste|e\.g|i\.e|cf|vs|U\.S|P\.O)$/;

/** "Ms N. Gallagher". */
const initial = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Fr)\.? [A-Z]$/;

/** The legal form of a company, before a bracket that goes on about it: "… SDN. BHD. (Registration No. …)". */
const legalForm = /(?:^|\s)(?:Bhd|BHD|Ltd|LTD|Inc|INC|Corp|CORP|Co|CO)$/;

/** A text without full stops is cut at a comma after so many characters, or anywhere when there is none either. */
const long = 1500;
const endless = 2000;

function sign(bit: number, characters: string): number {
  for (let i = 0; i < characters.length; i++) signs[characters.charCodeAt(i)]! |= bit;
  return bit;
}

/**
 * Splits a clause into sentences: at 。！？； outside brackets, and at an English full stop before a space and a capital.
 * Brackets that never close do not swallow the rest: nesting is forgotten after 400 characters. No sentence is endless.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const own = signs[text.charCodeAt(i)]!;
    if (own & opening) {
      if (depth++ === 0) opened = i;
    } else if (own & closing) depth = Math.max(0, depth - 1);
    if (depth > 0 && i - opened > 400) depth = 0;
    const cut = i - start >= long && (own & pause || i - start >= endless);
    if (!cut) {
      if (own === 0 || depth > 0) continue;
      if (!(own & ender) && !(own & point && endsInEnglish(text, i))) continue;
    }
    let end = i + 1;
    while (end < text.length && signs[text.charCodeAt(end)]! & closer) end++;
    if (text.slice(start, end).trim()) spans.push({ from: start, to: end });
    start = end;
    i = end - 1;
  }
  if (text.slice(start).trim()) spans.push({ from: start, to: text.length });
  return spans;
}

/** A full stop behind a word, before a space and a capital. */
function endsInEnglish(text: string, at: number): boolean {
  return (
    /[a-z)\d"”]/i.test(text[at - 1] ?? '') &&
    /^\.\s+[A-Z“"(]/.test(text.slice(at, at + 4)) &&
    !shortened.test(text.slice(Math.max(0, at - 6), at)) &&
    !initial.test(text.slice(Math.max(0, at - 9), at)) &&
    !(/^\.\s+\(/.test(text.slice(at, at + 4)) && legalForm.test(text.slice(Math.max(0, at - 6), at)))
  );
}
