import type { H5Page, Sdk } from '../../lib/card/card.ts';
import type { Key } from '../../lib/words/words.ts';
import { Fold } from '../common/fold.tsx';
import type { IconName } from '../common/icon-paths.ts';
import { LongList } from '../common/long-list.tsx';
import { Quotes } from '../common/quotes.tsx';
import { useWords } from '../common/words-context.ts';
import { Group } from './group.tsx';

type Row = H5Page & Partial<Pick<Sdk, 'provider' | 'purpose'>>;

/** Rows of the policy's own table of SDKs or embedded pages; each opens to what it takes and to its quotes. */
export function PartnerTable({ title, icon, rows }: { title: Key; icon: IconName; rows: readonly Row[] }) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <Group icon={icon} title={words.say(title)} count={rows.length} gist={rows.slice(0, 6).map(({ name }) => ({ text: name }))}>
      <LongList
        items={rows}
        textOf={({ name, provider, url }) => [name, provider, url].filter(Boolean).join(' ')}
        render={(row) => (
          <Fold class="row" summary={<RowTitle row={row} />}>
            {row.purpose && <p class="detail">{words.say('gets.purpose', { purpose: row.purpose })}</p>}
            {row.data.length > 0 && <p class="detail">{words.list(row.data.map((id) => words.say(`data.${id}`)))}</p>}
            {row.url && <p class="detail url">{row.url}</p>}
            <Quotes evidence={row.evidence} />
          </Fold>
        )}
      />
    </Group>
  );
}

function RowTitle({ row: { name, provider } }: { row: Row }) {
  const words = useWords();
  return (
    <>
      <span class="line-title">{name}</span>
      {provider && <span class="line-plain">{words.say('gets.provider', { name: provider })}</span>}
    </>
  );
}
