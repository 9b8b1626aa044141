import type { Card, Disclosure } from '../../lib/card/card.ts';
import { Chip } from '../common/chip.tsx';
import { Fold } from '../common/fold.tsx';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';

/** What the policy says, says vaguely, and does not say, of what a policy is expected to tell. */
export function Says({ card: { disclosures, vague, coverage } }: { card: Card }) {
  const words = useWords();
  const missing = disclosures.filter((one) => !one.found && !one.vague);
  const unclear = disclosures.filter((one) => !one.found && one.vague);
  const found = disclosures.filter((one) => one.found);
  const gaps = { found: found.length, vague: unclear.length, missing: missing.length };
  return (
    <Section id="says" title={words.say('says.title')}>
      <p class="summary">{words.say('says.summary', gaps)}</p>
      {missing.length > 0 && (
        <div class="missing">
          <h3>{words.say('says.missing', { n: coverage.read })}</h3>
          <ul class="names">
            {missing.map(({ id }) => (
              <li key={id}>{words.label(`disclosure.${id}`)}</li>
            ))}
          </ul>
          {coverage.unopenedLinks.length > 0 && (
            <p class="detail">{words.say('says.unopened', { n: coverage.unopenedLinks.length })}</p>
          )}
        </div>
      )}
      <ul class="lines">
        {[...unclear, ...found].map((one) => (
          <Said key={one.id} disclosure={one} />
        ))}
      </ul>
      {vague.length > 0 && (
        <Fold class="group" summary={<h3>{words.say('says.words')}</h3>}>
          <ul class="lines">
            {vague.map(({ word, count, evidence }) => (
              <Line key={word} title={words.say('says.word-count', { word, n: count })}>
                <Quotes evidence={evidence} />
              </Line>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function Said({ disclosure: { id, found, evidence } }: { disclosure: Disclosure }) {
  const words = useWords();
  const chip = found ? <Chip tone="quiet">{words.say('says.found')}</Chip> : <Chip tone="notice">{words.say('says.vague')}</Chip>;
  return (
    <Line title={words.label(`disclosure.${id}`)} chips={chip}>
      <Quotes evidence={evidence} />
    </Line>
  );
}
