import type { Card, Evidence } from '../card/card.ts';
import { choiceLine } from '../card/plain/choice-line.ts';
import { byConcern, partnerKindsByConcern, warningsByConcern } from '../card/plain/concern.ts';
import { dataLine } from '../card/plain/data-line.ts';
import { meansMessage } from '../card/plain/means-message.ts';
import { partnerLine } from '../card/plain/partner-line.ts';
import type { Words } from '../words/words.ts';
import { type Html, html } from './html.ts';

/** Where in the full text a quote's clause stands; null where that is not known. */
export type Anchor = (clause: number) => string | null;

/** All lines of the card with all their quotes, each leading to its place in the full text. */
export function cardPart(card: Card, words: Words, anchor: Anchor): Html {
  const quotes = (evidence: readonly Evidence[]) => evidence.map((each) => quote(each, anchor));
  const taken = byConcern(card.collected).map((line) => {
    const tags = [
      words.say(`chip.${line.requirement}`),
      ...(line.sensitive.length > 0 ? [words.say('chip.sensitive')] : []),
      ...(line.beyondNecessary ? [words.say('chip.beyond')] : []),
    ];
    return html`<h3>${words.label(`data.${line.category}`)} (${tags.join(', ')})</h3><p>${words.sentence(dataLine(line, card.app.lending))}</p>${quotes(line.evidence)}`;
  });
  const denied = card.notCollected.map(
    ({ category, evidence }) => html`<h3>${words.say('takes.not-collected')}: ${words.say(`data.${category}`)}</h3>${quotes(evidence)}`,
  );
  const byPartners = card.collectedByPartnersOnly.map(
    ({ category, evidence }) => html`<h3>${words.say('takes.partners-only')}: ${words.say(`data.${category}`)}</h3>${quotes(evidence)}`,
  );
  const given = partnerKindsByConcern(card.partners).map(
    ({ kind, ways }) => html`<h3>${words.label(`kind.${kind}`)}</h3>
<p>${words.sentence(partnerLine(ways))}</p>${list([...new Set(ways.flatMap(({ names }) => names))])}${quotes(ways.flatMap(({ evidence }) => evidence))}`,
  );
  const sdks = card.sdks.map(
    ({ name, provider, purpose, evidence }) => html`<h3>${[name, provider, purpose].filter(Boolean).join(' · ')}</h3>${quotes(evidence)}`,
  );
  const pages = card.h5.map(({ name, url, evidence }) => html`<h3>${[name, url].filter(Boolean).join(' · ')}</h3>${quotes(evidence)}`);
  const outs = card.choices.map(
    (choice) => html`<h3>${words.label(`choice.${choice.kind}`)}</h3><p>${words.sentence(choiceLine(choice))}</p>
${list(choice.means.map((means) => words.message(meansMessage(means))))}${quotes([...choice.conditions, ...choice.evidence])}`,
  );
  const kept = card.retention.map(
    ({ period, evidence }) => html`<h3>${words.say('facts.retention')}: ${period ?? words.say('facts.no-period')}</h3>${quotes(evidence)}`,
  );
  const watch = warningsByConcern(card.warnings).map(
    ({ id, evidence }) => html`<h3>${words.say(`warning.${id}`)}</h3><p>${words.say(`warning.${id}.meaning`)}</p>${quotes(evidence)}`,
  );
  const says = card.disclosures.map(({ id, found, vague, evidence }) => {
    const state = found ? words.say('says.found') : vague ? words.say('says.vague') : words.say('says.missing', { n: card.coverage.read });
    return html`<h3>${words.label(`disclosure.${id}`)}: ${state}</h3>${quotes(evidence)}`;
  });
  return html`${[
    part(words.say('takes.title'), [...taken, ...byPartners, ...denied], words.say('takes.empty', { n: card.coverage.read })),
    part(words.say('gets.title'), given, words.say('gets.empty', { n: card.coverage.read })),
    ...(sdks.length > 0 ? [part(words.say('gets.sdks'), sdks, '')] : []),
    ...(pages.length > 0 ? [part(words.say('gets.h5'), pages, '')] : []),
    part(words.say('outs.title'), outs, words.say('outs.empty', { n: card.coverage.read })),
    ...(kept.length > 0 ? [part(words.say('facts.retention'), kept, '')] : []),
    part(words.say('watch.title'), watch, words.say('glance.none')),
    part(words.say('says.title'), says, ''),
  ]}`;
}

function part(title: string, lines: readonly Html[], empty: string): Html {
  return html`<section><h2>${title}</h2>${lines.length > 0 ? lines : html`<p>${empty}</p>`}</section>\n`;
}

function quote({ clause, quote: text }: Evidence, anchor: Anchor): Html {
  const target = anchor(clause);
  return target === null ? html`<blockquote>${text}</blockquote>\n` : html`<blockquote><a href="#${target}">${text}</a></blockquote>\n`;
}

function list(items: readonly string[]): Html {
  return items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
