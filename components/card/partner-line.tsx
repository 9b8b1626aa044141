import type { Partner } from '../../lib/card/card.ts';
import { partnerLine } from '../../lib/card/plain/partner-line.ts';
import type { PartnerKindId } from '../../lib/card/taxonomy.ts';
import { Chip } from '../common/chip.tsx';
import { Line } from '../common/line.tsx';
import { useWords } from '../common/words-context.ts';
import { PartnerWay } from './partner-way.tsx';

/** One kind of partner, with the ways by which it gets data. */
export function PartnerLine({ kind, ways }: { kind: PartnerKindId; ways: readonly Partner[] }) {
  const words = useWords();
  const named = new Set(ways.flatMap(({ names }) => names)).size;
  const chips = (
    <>
      <Chip tone={named > 0 ? 'strong' : 'quiet'}>
        {named > 0 ? words.say('gets.named', { n: named }) : words.say('gets.unnamed')}
      </Chip>
      {ways.map(({ via }) => (
        <Chip key={via}>{words.say(`via.${via}`)}</Chip>
      ))}
    </>
  );
  return (
    <Line title={words.label(`kind.${kind}`)} plain={words.sentence(partnerLine(ways))} chips={chips}>
      {ways.map((way) => (
        <PartnerWay key={way.via} way={way} titled={ways.length > 1} />
      ))}
    </Line>
  );
}
