import type { Partner } from '../../lib/card/card.ts';
import { LongList } from '../common/long-list.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { Purposes } from './purposes.tsx';

/** What a kind of partner gets by one way: the companies, the data, the quotes, and the purposes. */
export function PartnerWay({ way, titled }: { way: Partner; titled: boolean }) {
  const words = useWords();
  const { via, names, data, purposes, evidence } = way;
  return (
    <div class="way">
      {titled && <h4 class="way-title">{words.label(`via.${via}`)}</h4>}
      {names.length > 0 && (
        <div class="detail">
          <p class="detail-title">{words.say('gets.companies')}</p>
          <LongList items={names} textOf={(name) => name} render={(name) => name} />
        </div>
      )}
      <div class="detail">
        <p class="detail-title">{words.say('gets.data')}</p>
        <p>{data.length > 0 ? words.list(data.map((id) => words.say(`data.${id}`))) : words.say('gets.data-unstated')}</p>
      </div>
      <Quotes evidence={evidence} />
      <Purposes purposes={purposes} />
    </div>
  );
}
