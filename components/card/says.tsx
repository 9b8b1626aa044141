import type { Card, Disclosure } from '../../lib/card/card.ts';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { Group } from './group.tsx';

/** What the policy says, says vaguely, and does not say, of what a policy is expected to tell. */
export function Says({ card: { disclosures, vague, coverage } }: { card: Card }) {
  const words = useWords();
  const missing = disclosures.filter((one) => !one.found && !one.vague);
  const unclear = disclosures.filter((one) => !one.found && one.vague);
  const found = disclosures.filter((one) => one.found);
  const gaps = { found: found.length, vague: unclear.length, missing: missing.length };
  const gist = (all: readonly Disclosure[]) => all.map(({ id }) => ({ text: words.say(`disclosure.${id}`) }));
  return (
    <Section id="says" icon="list" title={words.say('says.title')}>
      <p class="summary">{words.say('says.summary', gaps)}</p>
      <div class="box">
        {missing.length > 0 && (
          <div class="missing">
            <h3>{words.say('says.missing', { n: coverage.read })}</h3>
            <ul class="names">
              {missing.map(({ id }) => (
                <li key={id}>{words.label(`disclosure.${id}`)}</li>
              ))}
            </ul>
            {coverage.unopenedLinks.length > 0 && <p class="detail">{words.say('says.unopened', { n: coverage.unopenedLinks.length })}</p>}
          </div>
        )}
        {unclear.length > 0 && (
          <Group icon="more" title={words.say('says.vague.title')} count={unclear.length} gist={gist(unclear)}>
            <Said disclosures={unclear} />
          </Group>
        )}
        {found.length > 0 && (
          <Group icon="list" title={words.say('says.found.title')} count={found.length} gist={gist(found)}>
            <Said disclosures={found} />
          </Group>
        )}
        {vague.length > 0 && (
          <Group icon="speak" title={words.say('says.words')} count={vague.length} gist={vague.map(({ word }) => ({ text: word }))}>
            <ul class="lines">
              {vague.map(({ word, count, evidence }) => (
                <Line key={word} title={words.say('says.word-count', { word, n: count })}>
                  <Quotes evidence={evidence} />
                </Line>
              ))}
            </ul>
          </Group>
        )}
      </div>
    </Section>
  );
}

function Said({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const words = useWords();
  return (
    <ul class="lines">
      {disclosures.map(({ id, evidence }) => (
        <Line key={id} title={words.label(`disclosure.${id}`)}>
          <Quotes evidence={evidence} />
        </Line>
      ))}
    </ul>
  );
}
