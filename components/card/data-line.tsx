import type { CollectedItem } from '../../lib/card/card.ts';
import { dataLine } from '../../lib/card/plain/data-line.ts';
import { Chip, type ChipTone } from '../common/chip.tsx';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { Purposes } from './purposes.tsx';
import { SensitiveBy } from './sensitive-by.tsx';

const toneOf: Record<CollectedItem['requirement'], ChipTone> = { required: 'strong', optional: 'plain', unstated: 'plain' };

/** One kind of data that is taken. */
export function DataLine({ line, lending }: { line: CollectedItem; lending: boolean }) {
  const words = useWords();
  const chips = (
    <>
      <Chip tone={toneOf[line.requirement]}>{words.say(`chip.${line.requirement}`)}</Chip>
      {line.sensitive.length > 0 && <Chip tone="notice">{words.say('chip.sensitive')}</Chip>}
      {line.aboutOthers && <Chip tone="notice">{words.say('chip.others')}</Chip>}
      {line.beyondNecessary === false && <Chip>{words.say('chip.necessary')}</Chip>}
    </>
  );
  return (
    <Line title={words.label(`data.${line.category}`)} chips={chips}>
      <p class="line-means">{words.sentence(dataLine(line, lending))}</p>
      <Quotes evidence={line.evidence} />
      <Purposes purposes={line.purposes} />
      <SensitiveBy sources={line.sensitive} />
      {line.beyondNecessary && <p class="detail law">{words.say('beyond.why')}</p>}
    </Line>
  );
}
