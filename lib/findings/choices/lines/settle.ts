import type { Means } from '../../../card/card.ts';
import type { ChoiceKindId } from '../../../card/taxonomy.ts';
import type { GeneralContact } from '../general-contact.ts';
import { rightsByName } from './kinds-for-means.ts';
import { type Line, addMeans } from './line.ts';

/** Adds the general contact where the policy points to it, or names a right without a way to use it. */
export function settle(kind: ChoiceKindId, line: Line, contact: GeneralContact, forAll: readonly Means[]): void {
  const alone = line.means.length === 0 && !line.pointsToContact && line.unnamed.size === 0 && rightsByName.has(kind);
  const beside = line.beside?.every((means) => ['phone', 'email', 'online-service'].includes(means.type)) ? line.beside : null;
  if (alone && (beside || forAll.length > 0)) {
    for (const means of beside ?? forAll) addMeans(line, means);
    return;
  }
  const printed = (fits: (means: Means) => boolean) => contact.means.map((one) => one.means).filter(fits);
  // A letter is the way for those who are told to write one, an e-mail where no address is printed; the rest have quicker ways, if any.
  const quick = printed(({ type }) => type !== 'post');
  if (line.pointsToContact || alone) for (const means of quick.length > 0 ? quick : printed(() => true)) addMeans(line, means);
  if (line.unnamed.has('letter')) for (const means of printed(({ type }) => type === 'post')) addMeans(line, means);
  if (line.unnamed.has('mail') && !line.means.some(({ type }) => type === 'email'))
    for (const means of forPrivacy(printed(({ type }) => type === 'email'))) addMeans(line, means);
  if (line.unnamed.has('hotline') && !line.means.some(({ type }) => type === 'phone'))
    for (const means of printed(({ type }) => type === 'phone')) addMeans(line, means);
  if (line.means.length === 0 && line.unnamed.has('letter') && line.unnamed.size === 1)
    for (const means of printed(({ type }) => type === 'email')) addMeans(line, means);
  if (!line.unnamed.has('desk') || line.means.some(servesCustomers)) return;
  const service = printed(servesCustomers);
  for (const means of service.length > 0 ? service : [{ type: 'online-service', value: '' } as const]) addMeans(line, means);
}

/** Of several addresses the one that is for matters of privacy, if its name says so. */
function forPrivacy(all: readonly Means[]): readonly Means[] {
  const own = all.filter(({ value }) => /privacy|dpo|protection|gdpr/i.test(value.split('@')[0]!));
  return own.length > 0 ? own : all;
}

function servesCustomers(means: Means): boolean {
  return means.type === 'phone' || means.type === 'online-service' || (means.type === 'menu' && /客服/.test(means.value));
}
