import type { Partner } from '../../lib/card/card.ts';
import { partnerLine } from '../../lib/card/plain/partner-line.ts';
import { Chip } from '../common/chip.tsx';
import { Line } from '../common/line.tsx';
import { LongList } from '../common/long-list.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';

/** One kind of partner that gets data by one way. */
export function PartnerLine({ partner }: { partner: Partner }) {
  const words = useWords();
  const { kind, via, names, data, purposes, evidence } = partner;
  const chips = (
    <>
      <Chip tone={names.length > 0 ? 'strong' : 'quiet'}>
        {names.length > 0 ? words.say('gets.named', { n: names.length }) : words.say('gets.unnamed')}
      </Chip>
      <Chip>{words.say(`via.${via}`)}</Chip>
    </>
  );
  return (
    <Line title={words.label(`kind.${kind}`)} plain={words.sentence(partnerLine(partner))} chips={chips}>
      {names.length > 0 && (
        <div class="detail">
          <p class="detail-title">{words.say('gets.companies')}</p>
          <LongList items={names} textOf={(name) => name} render={(name) => name} />
        </div>
      )}
      <div class="detail">
        <p class="detail-title">{words.say('gets.data')}</p>
        <p>
          {data.length > 0
            ? words.list(data.map((id) => words.say(`data.${id}`)))
            : words.say('gets.data-unstated')}
        </p>
      </div>
      {purposes.length > 0 && (
        <div class="detail">
          <p class="detail-title">{words.say('takes.purposes')}</p>
          <ul class="purposes">
            {purposes.map((purpose) => (
              <li key={purpose}>{purpose}</li>
            ))}
          </ul>
        </div>
      )}
      <Quotes evidence={evidence} />
    </Line>
  );
}
