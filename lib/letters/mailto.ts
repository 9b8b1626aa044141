/** What a mailto: address could carry without becoming longer than programs take. */
export interface Mailto {
  href: string;
  carries: 'whole' | 'short' | 'subject' | 'nothing';
}

/** Windows hands a program at most 2,083 characters of an address; a Chinese character takes nine of them. */
export const longestMailto = 2000;

/**
 * The mailto: address of a letter (RFC 6068): the whole letter where it fits, else its short form, else the subject.
 *
 * @param to address as the policy prints it
 * @returns null when `to` is not one plain address
 */
export function mailto(to: string, subject: string, whole: string, short: string): Mailto | null {
  const address = to.trim().normalize('NFKC');
  if (!plainAddress.test(address)) return null;
  const [local, domain] = address.split('@') as [string, string];
  const target = `mailto:${encode(local)}@${encode(domain)}`;
  const titled = `${target}?subject=${encode(oneLine(subject))}`;
  const forms: Mailto[] = [
    { href: `${titled}&body=${encode(lines(whole))}`, carries: 'whole' },
    { href: `${titled}&body=${encode(lines(short))}`, carries: 'short' },
    { href: titled, carries: 'subject' },
  ];
  return forms.find(({ href }) => href.length <= longestMailto) ?? { href: target, carries: 'nothing' };
}

const plainAddress = /^[^\s@<>()[\],;:?&#"'\\]{1,64}@(?:[^\s@<>()[\],;:?&#"'\\.]{1,63}\.){1,8}[^\s@<>()[\],;:?&#"'\\.]{2,63}$/;

/** Half of a surrogate pair, on which encoding would fail, becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function lines(text: string): string {
  return text.replace(/\r\n?|\n/g, '\r\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
