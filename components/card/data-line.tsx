import type { CollectedItem } from '../../lib/card/card.ts';
import { dataLine } from '../../lib/card/plain/data-line.ts';
import { Chip, type ChipTone } from '../common/chip.tsx';
import { Line } from '../common/line.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { SensitiveBy } from './sensitive-by.tsx';

const toneOf: Record<CollectedItem['requirement'], ChipTone> = { required: 'strong', optional: 'plain', unstated: 'quiet' };

/** One kind of data that is taken. */
export function DataLine({ line, lending }: { line: CollectedItem; lending: boolean }) {
  const words = useWords();
  const chips = (
    <>
      <Chip tone={toneOf[line.requirement]}>{words.say(`chip.${line.requirement}`)}</Chip>
      {line.sensitive.length > 0 && <Chip tone="notice">{words.say('chip.sensitive')}</Chip>}
      {line.aboutOthers && <Chip tone="notice">{words.say('chip.others')}</Chip>}
      {line.beyondNecessary && <Chip tone="faint">{words.say('chip.beyond')}</Chip>}
    </>
  );
  return (
    <Line title={words.label(`data.${line.category}`)} plain={words.sentence(dataLine(line, lending))} chips={chips}>
      {line.purposes.length > 0 && (
        <div class="detail">
          <p class="detail-title">{words.say('takes.purposes')}</p>
          <ul class="purposes">
            {line.purposes.map((purpose) => (
              <li key={purpose}>{purpose}</li>
            ))}
          </ul>
        </div>
      )}
      <SensitiveBy sources={line.sensitive} />
      {line.beyondNecessary && <p class="detail law">{words.say('beyond.why')}</p>}
      <Quotes evidence={line.evidence} />
    </Line>
  );
}
