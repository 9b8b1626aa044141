import type { Card } from '../../lib/card/card.ts';
import { partnerKindsByConcern } from '../../lib/card/plain/concern.ts';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { PartnerLine } from './partner-line.tsx';
import { PartnerTable } from './partner-table.tsx';

/** Who gets it: by kind and way, then the policy's own lists of built-in code and embedded pages. */
export function WhoGetsIt({ card: { partners, sdks, h5, coverage } }: { card: Card }) {
  const words = useWords();
  const kinds = partnerKindsByConcern(partners);
  const nobody = partners.length + sdks.length + h5.length === 0;
  return (
    <Section id="gets" title={words.say('gets.title')} count={kinds.length}>
      {nobody && <p class="empty">{words.say('gets.empty', { n: coverage.read })}</p>}
      <ul class="lines">
        {kinds.map(({ kind, ways }) => (
          <PartnerLine key={kind} kind={kind} ways={ways} />
        ))}
      </ul>
      <PartnerTable title="gets.sdks" rows={sdks} />
      <PartnerTable title="gets.h5" rows={h5} />
    </Section>
  );
}
