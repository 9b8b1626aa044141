import type { Partner } from '../../lib/card/card.ts';
import { partnerLine } from '../../lib/card/plain/partner-line.ts';
import type { PartnerKindId } from '../../lib/card/taxonomy.ts';
import { Chip } from '../common/chip.tsx';
import { Line } from '../common/line.tsx';
import { useWords } from '../common/words-context.ts';
import { PartnerWay } from './partner-way.tsx';

/** One kind of partner: how many by name, how many kinds of data; inside, the ways by which it gets them. */
export function PartnerLine({ kind, ways }: { kind: PartnerKindId; ways: readonly Partner[] }) {
  const words = useWords();
  const named = new Set(ways.flatMap(({ names }) => names)).size;
  const data = new Set(ways.flatMap((way) => way.data)).size;
  const chips = (
    <>
      <Chip tone={named > 0 ? 'strong' : 'plain'}>{named > 0 ? words.say('gets.named', { n: named }) : words.say('gets.unnamed')}</Chip>
      <Chip>{data > 0 ? words.say('gets.data-count', { n: data }) : words.say('gets.data-none')}</Chip>
    </>
  );
  return (
    <Line title={words.label(`kind.${kind}`)} chips={chips}>
      <p class="line-means">{words.sentence(partnerLine(ways))}</p>
      {ways.map((way) => (
        <PartnerWay key={way.via} way={way} titled={ways.length > 1} />
      ))}
    </Line>
  );
}
