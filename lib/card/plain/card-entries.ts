import type { Words } from '../../words/words.ts';
import type { Card, Choice, Evidence } from '../card.ts';
import { menuSteps } from './menu-steps.ts';

/** Something that the card says, by the name under which one would look for it. */
export interface CardEntry {
  title: string;
  /** Where the card says it: the section, and what it belongs to there. */
  place: string[];
  evidence: readonly Evidence[];
}

const worthSearching = 8;

/** Whether the card says so much that one would look for something in it. */
export function isLong({ collected, partners, sdks, h5, choices }: Card): boolean {
  const names = partners.reduce((sum, partner) => sum + partner.names.length, 0);
  return collected.length + partners.length + names + sdks.length + h5.length + choices.length > worthSearching;
}

/** All that one may look for in a card: kinds of data, who gets them, by kind and by name, ways out, points to watch. */
export function cardEntries(card: Card, words: Words): CardEntry[] {
  const taken = words.say('takes.title');
  const given = words.say('gets.title');
  return [
    ...card.collected.map(({ category, requirement, evidence }) => ({
      title: words.label(`data.${category}`),
      place: [taken, words.say(`chip.${requirement}`)],
      evidence,
    })),
    ...card.collectedByPartnersOnly.map(({ category, evidence }) => ({
      title: words.label(`data.${category}`),
      place: [words.say('takes.partners-only')],
      evidence,
    })),
    ...card.notCollected.map(({ category, evidence }) => ({
      title: words.label(`data.${category}`),
      place: [words.say('takes.not-collected')],
      evidence,
    })),
    ...card.partners.map(({ kind, evidence }) => ({ title: words.label(`kind.${kind}`), place: [given], evidence })),
    ...card.partners.flatMap(({ kind, names, evidence }) =>
      names.map((name) => ({ title: name, place: [given, words.label(`kind.${kind}`)], evidence: thatName(name, evidence) })),
    ),
    ...card.sdks.map(({ name, provider, evidence }) => ({
      title: name,
      place: [words.say('gets.sdks'), ...(provider ? [provider] : [])],
      evidence,
    })),
    ...card.h5.map(({ name, evidence }) => ({ title: name, place: [words.say('gets.h5')], evidence })),
    ...card.choices.map((choice) => ({
      title: words.label(`choice.${choice.kind}`),
      place: [words.say('outs.title'), ...how(choice)],
      evidence: choice.evidence,
    })),
    ...card.warnings.map(({ id, evidence }) => ({ title: words.say(`warning.${id}`), place: [words.say('watch.title')], evidence })),
  ];
}

/**
 * Entries that hold every word sought, in whatever case; those that hold them in their names first, then those whose quotes
 * do, with these quotes alone. What the card says twice in one place is one entry.
 */
export function findEntries(entries: readonly CardEntry[], sought: string): CardEntry[] {
  const needles = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (needles.length === 0) return [];
  const holds = (text: string) => needles.every((needle) => text.toLowerCase().includes(needle));
  const once = new Map<string, CardEntry>();
  for (const entry of entries) {
    const key = [entry.title, ...entry.place].join('\n');
    const before = once.get(key);
    once.set(key, before ? { ...before, evidence: [...before.evidence, ...entry.evidence] } : entry);
  }
  const all = [...once.values()];
  const byName = all.filter(({ title, place }) => holds([title, ...place].join('\n')));
  const named = new Set(byName);
  const byQuote = all
    .filter((entry) => !named.has(entry))
    .map((entry) => ({ ...entry, evidence: entry.evidence.filter(({ quote }) => holds(quote)) }))
    .filter(({ evidence }) => evidence.length > 0);
  return [...byName, ...byQuote];
}

/** The quotes that print a name, or all where none does: the name may stand in the head of its table. */
function thatName(name: string, evidence: readonly Evidence[]): readonly Evidence[] {
  const naming = evidence.filter(({ quote }) => quote.includes(name));
  return naming.length > 0 ? naming : evidence;
}

function how({ means: [first] }: Choice): string[] {
  if (!first?.value) return [];
  return [first.type === 'menu' ? menuSteps(first.value) : first.value];
}
