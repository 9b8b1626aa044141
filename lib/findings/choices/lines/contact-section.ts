import type { GeneralContact } from '../general-contact.ts';
import { quoteAround } from '../../quote.ts';
import { kindSet } from '../kinds-in-text.ts';
import type { Statement } from '../statement.ts';
import { askedInContact, onlyFor } from './kinds-for-means.ts';
import { type LineOf, addMeans } from './line.ts';

/** "请按本政策所列的联系方式提出", where no list of ways follows. */
const referred = /(?:条|章|部分|节|政策|文末|上述|前述)[^。；：]{0,12}联[系络]方式(?![^。]*[：:]\s*$)/;

/** The contact section answers for complaints and questions. */
export function complaints(all: readonly Statement[], contact: GeneralContact, line: LineOf): void {
  const section = contact.means.filter((one) => all.some((statement) => statement.clause.id === one.clause.id));
  if (section.length > 0 || contact.invitation) {
    const target = line('complain');
    for (const one of section) {
      addMeans(target, one.means);
      target.offers.push(one.evidence);
    }
    if (contact.invitation) target.offers.unshift(contact.invitation.evidence);
    target.rules.add('contact-section');
  }
  for (const statement of all) {
    if (statement.place !== 'contact') continue;
    const asked = kindSet(statement.named).filter((kind) => askedInContact.has(kind));
    if (statement.offer.means.length === 0 && !statement.pointsToContact) continue;
    for (const kind of asked) {
      const target = line(kind);
      for (const one of statement.offer.means) if (!onlyFor[one.means.type]) addMeans(target, one.means);
      if (referred.test(statement.clause.text.slice(statement.span.from, statement.span.to)))
        target.pointsToContact ||= statement.pointsToContact;
      target.offers.push(quoteAround(statement.clause, statement.named.find((hit) => hit.kind === kind)!));
      target.rules.add('contact-section');
    }
  }
}
