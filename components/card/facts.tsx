import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../lib/card/card.ts';
import { responseMessages } from '../../lib/card/plain/days.ts';
import { type Source, sourceOf } from '../../lib/library/by-hand.ts';
import type { Snapshot } from '../../lib/library/snapshot.ts';
import type { Key } from '../../lib/words/words.ts';
import { Fold } from '../common/fold.tsx';
import { Quotes } from '../common/quotes.tsx';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';

/** The facts of the policy and of this reading. */
export function Facts({ snapshot: { card, readAt, engine, address } }: { snapshot: Snapshot }) {
  const words = useWords();
  const { app, retention, coverage } = card;
  const periods = [...new Set(retention.map(({ period }) => period ?? words.say('facts.no-period')))];
  const day = (date: string | null) => date && words.day(date);
  return (
    <Section id="facts" icon="list" title={words.say('facts.title')}>
      <dl class="facts box">
        <Fact label="facts.operators" value={app.operators.join('\n')} evidence={app.evidence.operators} />
        <Fact label="facts.updated" value={day(app.updated)} evidence={app.evidence.updated} />
        <Fact label="facts.effective" value={day(app.effective)} evidence={app.evidence.effective} />
        <Fact
          label="facts.min-age"
          value={app.minAge === null ? null : words.say('facts.years', { n: app.minAge })}
          evidence={app.evidence.minAge}
        />
        <Fact
          label="facts.response"
          value={words.list(responseMessages(app).map((message) => words.message(message)))}
          evidence={app.evidence.responseDays}
        />
        <Fact
          label="facts.storage"
          value={app.storageCountry === '中国' ? words.say('country.china') : app.storageCountry}
          evidence={app.evidence.storageCountry}
        />
        <Fact label="facts.retention" value={periods.join('\n')} evidence={retention.flatMap(({ evidence }) => evidence)} />
        <Fact label="facts.read" value={words.moment(readAt)} evidence={[]}>
          {coverage.read < coverage.characters && words.say('panel.partial', { read: coverage.read, characters: coverage.characters })}
        </Fact>
        <Fact label="facts.source" value={nameOf(sourceOf(address), words)} evidence={[]} />
        <Fact label="facts.engine" value={engine} evidence={[]} />
      </dl>
    </Section>
  );
}

function nameOf(source: Source, words: ReturnType<typeof useWords>): string {
  if (source.kind === 'web') return source.address;
  return source.kind === 'text' ? words.say('reading.source.text') : words.say('reading.source.file', { name: source.name });
}

interface FactProps {
  label: Key;
  value: string | null;
  evidence: readonly Evidence[];
  children?: ComponentChildren;
}

function Fact({ label, value, evidence, children }: FactProps) {
  const words = useWords();
  const text = value || words.say('facts.not-found');
  return (
    <div class="fact">
      <dt>{words.say(label)}</dt>
      <dd>
        {evidence.length > 0 ? (
          <Fold summary={<span class="fact-value">{text}</span>}>
            <Quotes evidence={evidence} />
          </Fold>
        ) : (
          <span class="fact-value">{text}</span>
        )}
        {children && <p class="detail">{children}</p>}
      </dd>
    </div>
  );
}
