import { meansTarget } from '../card/plain/means-target.ts';

/** Words and marks behind which an extension or a key to press stands. */
const extension = /转|轉|分机|分機|按|ext\.?|#|,|，|、|\/|或/i;

/** The tel: address of a number as printed, without its extension; null where there is no number to dial. */
export function tel(printed: string): string | null {
  const number = printed.normalize('NFKC').split(extension)[0]!;
  const target = meansTarget({ type: 'phone', value: number });
  return target !== null && target.length <= 'tel:+'.length + 15 ? target : null;
}
