import type { Means } from '../../card/card.ts';
import type { Reading } from '../reading.ts';
import { postAddresses } from './post-addresses.ts';

/** The foot of the mail-in form of the model notice of the United States: "Mail to: Acme Loans, P.O. Box …". */
const mailTo = /\b(?:mail|return|send)(?: (?:the|this) (?:completed )?form)? to:\s/i;

/** Where a form that limits sharing is to be sent, if anywhere. */
export function addressOfForm(reading: Reading): Means[] {
  for (const clause of reading.clauses) {
    const at = mailTo.exec(clause.text);
    const place = at ? postAddresses(clause.text.slice(at.index)).at(0) : undefined;
    if (place) return [{ type: 'post', value: place.value }];
  }
  return [];
}
