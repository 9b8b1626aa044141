import type { SharedPartner } from '../../lib/compare/partners-across.ts';
import { Fold } from '../common/fold.tsx';
import { LongList } from '../common/long-list.tsx';
import { QuoteProvider, type QuoteTools } from '../common/quote-context.ts';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';

interface PartnerListProps {
  partners: readonly SharedPartner[];
  /** Name and quotes of each app, by its id. */
  apps: ReadonlyMap<string, { name: string; quotes: QuoteTools }>;
}

/** Each shared company with what each app gives it; opens to the quotes. */
export function PartnerList({ partners, apps }: PartnerListProps) {
  const words = useWords();
  return (
    <LongList
      items={partners}
      textOf={({ name, key }) => `${name} ${key}`}
      render={({ name, gifts }) => (
        <Fold
          class="row"
          summary={
            <>
              <span class="line-title">{name}</span>
              <span class="line-plain">{words.say('library.partners.named', { n: gifts.length, all: apps.size })}</span>
            </>
          }
        >
          {gifts.map((gift) => {
            const app = apps.get(gift.app);
            const data = [...gift.data, ...gift.dataOfList].map((id) => words.say(`data.${id}`));
            const said = data.length > 0 ? words.list(data) : words.say('library.partners.unstated');
            return app ? (
              <div key={gift.app} class="way">
                <p class="way-title">{words.say('library.partners.gets', { app: app.name, data: said })}</p>
                {gift.dataOfList.length > 0 && <p class="hint">{words.say('compare.data-of-list')}</p>}
                <QuoteProvider value={app.quotes}>
                  <Quotes evidence={gift.evidence} />
                </QuoteProvider>
              </div>
            ) : null;
          })}
        </Fold>
      )}
    />
  );
}
