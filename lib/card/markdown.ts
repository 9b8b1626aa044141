import type { Words } from '../words/words.ts';
import type { Card, Evidence } from './card.ts';
import { literally } from './literally.ts';
import { choiceLine } from './plain/choice-line.ts';
import { byConcern, partnersByConcern, warningsByConcern } from './plain/concern.ts';
import { dataLine } from './plain/data-line.ts';
import { meansMessage } from './plain/means-message.ts';
import { unreadPagesLine } from './plain/unread-pages.ts';
import { partnerLine } from './plain/partner-line.ts';

/** The card as Markdown, in one language: what the panel shows, with every quote. */
export function cardAsMarkdown(card: Card, words: Words): string {
  const parts = [head, takes, gets, outs, watch, says].map((part) => part(card, words));
  return `${parts
    .flat()
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

type Part = (card: Card, words: Words) => string[];

const head: Part = ({ app, coverage }, words) => [
  `# ${literally(app.name ?? words.say('card.untitled'))}`,
  '',
  ...app.operators.map((name) => `- ${words.say('facts.operators')}: ${literally(name)}`),
  ...(app.updated ? [`- ${words.say('facts.updated')}: ${words.day(app.updated)}`] : []),
  ...(app.effective ? [`- ${words.say('facts.effective')}: ${words.day(app.effective)}`] : []),
  `- ${words.say('card.read', { n: coverage.read })}`,
  ...[unreadPagesLine(coverage, words)].flatMap((line) => (line ? [`- ${line}`] : [])),
  '',
];

const takes: Part = (card, words) => [
  `## ${words.say('takes.title')}`,
  '',
  ...(card.collected.length === 0 ? [words.say('takes.empty', { n: card.coverage.read })] : []),
  ...byConcern(card.collected).flatMap((line) => {
    const tags = [
      words.say(`chip.${line.requirement}`),
      ...(line.sensitive.length > 0 ? [words.say('chip.sensitive')] : []),
      ...(line.aboutOthers ? [words.say('chip.others')] : []),
      ...(line.beyondNecessary ? [words.say('chip.beyond')] : []),
    ];
    const sentence = words.sentence(dataLine(line, card.app.lending));
    return [`- **${words.label(`data.${line.category}`)}** (${tags.join(', ')}) ${sentence}`, ...quotes(line.evidence)];
  }),
  ...section(words.say('takes.not-collected'), card.notCollected, ({ category, evidence }) => [
    `- ${words.label(`data.${category}`)}`,
    ...quotes(evidence),
  ]),
  '',
];

const gets: Part = (card, words) => [
  `## ${words.say('gets.title')}`,
  '',
  ...(card.partners.length === 0 ? [words.say('gets.empty', { n: card.coverage.read })] : []),
  ...partnersByConcern(card.partners).flatMap((partner) => [
    `- **${words.label(`kind.${partner.kind}`)}** (${words.say(`via.${partner.via}`)}) ${words.sentence(partnerLine([partner]))}`,
    ...partner.names.map((name) => `  - ${literally(name)}`),
    ...quotes(partner.evidence),
  ]),
  ...section(words.say('gets.sdks'), card.sdks, ({ name, provider, purpose }) => [
    `- ${literally([name, provider, purpose].filter(Boolean).join(' · '))}`,
  ]),
  ...section(words.say('gets.h5'), card.h5, ({ name, url }) => [`- ${literally([name, url].filter(Boolean).join(' · '))}`]),
  '',
];

const outs: Part = (card, words) => [
  `## ${words.say('outs.title')}`,
  '',
  ...(card.choices.length === 0 ? [words.say('outs.empty', { n: card.coverage.read })] : []),
  ...card.choices.flatMap((choice) => [
    `- **${words.label(`choice.${choice.kind}`)}** ${words.sentence(choiceLine(choice))}`.trimEnd(),
    ...choice.means.map((means) => `  - ${literally(words.message(meansMessage(means)))}`),
    ...quotes([...choice.conditions, ...choice.evidence]),
  ]),
  '',
];

const watch: Part = (card, words) => [
  `## ${words.say('watch.title')}`,
  '',
  ...(card.warnings.length === 0 ? [words.say('glance.none')] : []),
  ...warningsByConcern(card.warnings).flatMap(({ id, evidence }) => [
    `- **${words.say(`warning.${id}`)}** ${words.say(`warning.${id}.meaning`)}`,
    ...quotes(evidence),
  ]),
  '',
];

const says: Part = ({ disclosures, coverage }, words) => [
  `## ${words.say('says.title')}`,
  '',
  ...disclosures.map(({ id, found, vague }) => {
    const status = found ? words.say('says.found') : vague ? words.say('says.vague') : words.say('says.missing', { n: coverage.read });
    return `- ${words.label(`disclosure.${id}`)}: ${status}`;
  }),
];

function section<T>(title: string, items: readonly T[], lines: (item: T) => string[]): string[] {
  return items.length === 0 ? [] : ['', `### ${title}`, '', ...items.flatMap(lines)];
}

function quotes(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ quote }) => `  > ${literally(quote)}`).flatMap((line) => [line, '']);
}
