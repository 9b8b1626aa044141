import type { Card, Evidence } from '../../lib/card/card.ts';
import { choiceLine } from '../../lib/card/plain/choice-line.ts';
import { byConcern, partnersByConcern, warningsByConcern } from '../../lib/card/plain/concern.ts';
import { dataLine } from '../../lib/card/plain/data-line.ts';
import { glance } from '../../lib/card/plain/glance.ts';
import { meansMessage } from '../../lib/card/plain/means-message.ts';
import { partnerLine } from '../../lib/card/plain/partner-line.ts';
import type { Words } from '../../lib/words/words.ts';

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
}

/** Names beyond this many are counted, not listed. */
const namesShown = 6;

/** The card for reading in a terminal: what they take, who gets it, how to get out, what to watch out for. */
export function terminalCard(card: Card, words: Words, style: Style): string {
  const quote = (evidence: readonly Evidence[]) => evidence.slice(0, 1).map(({ quote }) => style.dim(`    “${quote}”`));
  const { app, coverage } = card;
  const at = glance(card);
  const lines = [
    style.bold(app.name ?? words.say('card.untitled')),
    ...app.operators,
    [
      ...(app.updated ? [`${words.say('facts.updated')} ${words.day(app.updated)}`] : []),
      ...(app.effective ? [`${words.say('facts.effective')} ${words.day(app.effective)}`] : []),
      words.say('card.read', { n: coverage.read }),
    ].join(' · '),
    words.list(at.warnings.map(({ id }) => words.say(`warning.${id}`))),
    '',
    style.bold(words.say('takes.title')),
    ...(card.collected.length === 0 ? [`  ${words.say('takes.empty', { n: coverage.read })}`] : []),
    ...byConcern(card.collected).flatMap((line) => [
      `  ${words.label(`data.${line.category}`)} · ${words.say(`chip.${line.requirement}`)}${line.sensitive.length > 0 ? ` · ${words.say('chip.sensitive')}` : ''}${line.beyondNecessary ? ` · ${words.say('chip.beyond')}` : ''}`,
      `    ${words.sentence(dataLine(line, app.lending))}`,
      ...quote(line.evidence),
    ]),
    ...card.notCollected.flatMap((line) => [
      `  ${words.say('takes.not-collected')}: ${words.say(`data.${line.category}`)}`,
      ...quote(line.evidence),
    ]),
    '',
    style.bold(words.say('gets.title')),
    ...(card.partners.length === 0 ? [`  ${words.say('gets.empty', { n: coverage.read })}`] : []),
    ...partnersByConcern(card.partners).flatMap((partner) => [
      `  ${words.label(`kind.${partner.kind}`)} · ${words.say(`via.${partner.via}`)}`,
      `    ${words.sentence(partnerLine([partner]))}`,
      ...(partner.names.length > 0 ? [`    ${named(partner.names, words)}`] : []),
      ...quote(partner.evidence),
    ]),
    ...(card.sdks.length > 0
      ? [
          `  ${words.say('gets.sdks')} (${words.number(card.sdks.length)}): ${named(
            card.sdks.map(({ name }) => name),
            words,
          )}`,
        ]
      : []),
    ...(card.h5.length > 0
      ? [
          `  ${words.say('gets.h5')} (${words.number(card.h5.length)}): ${named(
            card.h5.map(({ name }) => name),
            words,
          )}`,
        ]
      : []),
    '',
    style.bold(words.say('outs.title')),
    ...(card.choices.length === 0 ? [`  ${words.say('outs.empty', { n: coverage.read })}`] : []),
    ...card.choices.flatMap((choice) => [
      `  ${`${words.label(`choice.${choice.kind}`)} ${words.sentence(choiceLine(choice))}`.trimEnd()}`,
      ...choice.means.map((means) => `    → ${words.message(meansMessage(means))}`),
      ...quote(choice.evidence),
    ]),
    '',
    style.bold(words.say('watch.title')),
    ...(card.warnings.length === 0 ? [`  ${words.say('glance.none')}`] : []),
    ...warningsByConcern(card.warnings).flatMap(({ id, evidence }) => [
      `  ${words.say(`warning.${id}`)} — ${words.say(`warning.${id}.meaning`)}`,
      ...quote(evidence),
    ]),
    '',
    style.bold(words.say('says.title')),
    ...card.disclosures
      .filter(({ found }) => !found)
      .map(
        ({ id, vague }) =>
          `  ${words.label(`disclosure.${id}`)}: ${vague ? words.say('says.vague') : words.say('says.missing', { n: coverage.read })}`,
      ),
  ];
  return `${lines.filter((line, i) => line !== '' || lines[i - 1] !== '').join('\n')}\n`;
}

function named(names: readonly string[], words: Words): string {
  const rest = names.length - namesShown;
  return `${names.slice(0, namesShown).join('、')}${rest > 0 ? ` … +${words.number(rest)}` : ''}`;
}
