import type { Evidence, Means } from '../../card/card.ts';
import { choiceKindIds } from '../../card/taxonomy.ts';
import type { ChoiceMention, Facts } from '../findings.ts';
import { quoteAround } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { clausePlaces } from './clause-place.ts';
import { deadlines } from './deadlines.ts';
import { lettersForAny, officersMeans, waysForAny } from './english-rights.ts';
import { generalContact } from './general-contact.ts';
import { remember } from './lines/conditions.ts';
import { complaints } from './lines/contact-section.ts';
import { beginning, gather } from './lines/gather.ts';
import { helping } from './lines/help.ts';
import { assisted, onlyFor } from './lines/kinds-for-means.ts';
import { addMeans, emptyLines } from './lines/line.ts';
import { nameRights } from './lines/named-rights.ts';
import { settle } from './lines/settle.ts';
import { addressOfForm } from './mailed-form.ts';
import { statements } from './statements.ts';
import { lentWays } from './ways-of-section.ts';

const enough = 5;

/** What the user can do, and how: one entry for each kind, with every means that the policy gives for it. */
export function findChoices(reading: Reading, _facts: Facts): ChoiceMention[] {
  const places = clausePlaces(reading);
  const contact = generalContact(reading, places);
  const { lines, line } = emptyLines();
  const all = statements(reading, places);
  for (const statement of all) {
    if (statement.place === 'contact') continue;
    gather(statement, line);
    for (const { means } of officersMeans(reading, statement))
      for (const kind of statement.kinds) if (kind !== 'complain') addMeans(line(kind), means);
  }
  for (const { statement, kinds, means } of lentWays(reading, all))
    for (const kind of kinds) {
      for (const one of means) addMeans(line(kind), one);
      line(kind).offers.push(quoteAround(statement.clause, beginning(statement.span)));
    }
  nameRights(reading, all, places, line);
  complaints(all, contact, line);
  remember(reading, all, lines);
  const limits = deadlines(reading, all);
  // "To use any of these rights, call …": the way for every right that is given none of its own.
  const forAll = all
    .filter((one) => one.place === 'rights' && one.remaining && one.by !== 'sentence')
    .flatMap((one) => [...one.offer.means.map(({ means }) => means), ...officersMeans(reading, one).map(({ means }) => means)])
    .filter((means) => !onlyFor[means.type]);
  const help = helping(all);
  const inRights = new Set(all.filter(({ place }) => place === 'rights').flatMap(({ kinds }) => kinds));
  const forAny = waysForAny(reading, all, (means) => !onlyFor[means.type]);
  for (const kind of forAny.keys()) {
    const naming = lines.has(kind) ? undefined : all.find((one) => one.place === 'rights' && one.named.some((hit) => hit.kind === kind));
    if (naming) line(kind).names.push(quoteAround(naming.clause, naming.named.find((hit) => hit.kind === kind)!));
  }
  for (const kind of lettersForAny(all)) lines.get(kind)?.unnamed.add('letter');
  if (lines.get('stop-sharing')?.unnamed.has('letter')) for (const form of addressOfForm(reading)) addMeans(line('stop-sharing'), form);
  return choiceKindIds.flatMap((kind) => {
    const found = lines.get(kind);
    if (!found) return [];
    for (const means of forAny.get(kind) ?? []) addMeans(found, means);
    settle(kind, found, contact, forAll);
    if (assisted.has(kind) && inRights.has(kind)) for (const means of help) addMeans(found, means);
    const evidence = distinct([...found.offers, ...found.names]).slice(0, enough);
    if (evidence.length === 0) return [];
    return [
      {
        kind,
        means: withoutEnds(found.means),
        deadlineDays: limits.get(kind)?.days ?? null,
        deadlineWorking: limits.get(kind)?.working ?? false,
        conditions: distinct(found.conditions).slice(0, enough),
        evidence,
        rule: [...found.rules].join('+'),
      },
    ];
  });
}

/** 删除账号 beside 设置 > 删除账号: the page at the end of a way is told once. */
function withoutEnds(all: readonly Means[]): Means[] {
  return all.filter(
    (one) =>
      one.type !== 'menu' ||
      one.value.includes(' > ') ||
      !all.some(
        (other) =>
          other.type === 'menu' &&
          other !== one &&
          (other.value.endsWith(` > ${one.value}`) || other.value.endsWith(` > ${one.value.replace(/^申请/, '')}`)),
      ),
  );
}

function distinct(list: readonly Evidence[]): Evidence[] {
  return list.filter((one, i) => one.quote && list.findIndex((other) => other.quote === one.quote) === i);
}
