import type { Partner } from '../../lib/card/card.ts';
import { LongList } from '../common/long-list.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';

/** What a kind of partner gets by one way: the companies, the data, the purposes, and the quotes. */
export function PartnerWay({ way, titled }: { way: Partner; titled: boolean }) {
  const words = useWords();
  const { via, names, data, purposes, evidence } = way;
  return (
    <div class="way">
      {titled && <p class="way-title">{words.label(`via.${via}`)}</p>}
      {names.length > 0 && (
        <div class="detail">
          <p class="detail-title">{words.say('gets.companies')}</p>
          <LongList items={names} textOf={(name) => name} render={(name) => name} />
        </div>
      )}
      <div class="detail">
        <p class="detail-title">{words.say('gets.data')}</p>
        <p>
          {data.length > 0 ? words.list(data.map((id) => words.say(`data.${id}`))) : words.say('gets.data-unstated')}
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
    </div>
  );
}
