import type { Gift, SharedPartner } from '../../lib/compare/partners-across.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../common/words-context.ts';

interface PartnerTableProps {
  partners: readonly SharedPartner[];
  apps: readonly { id: string; name: string }[];
}

/** What the picture shows, in words: for screen readers, and for whoever would rather read. */
export function PartnerTable({ partners, apps }: PartnerTableProps) {
  const words = useWords();
  return (
    <section class="table-frame" aria-label={words.say('library.partners.picture')}>
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">{words.say('library.partners.company')}</th>
            {apps.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map(({ key, name, gifts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {apps.map(({ id }) => (
                <td key={id}>
                  {given(
                    gifts.find(({ app }) => app === id),
                    words,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function given(gift: Gift | undefined, words: Words): string {
  if (!gift) return words.say('library.partners.unnamed');
  const data = [...new Set([...gift.data, ...gift.dataOfList])].map((id) => words.say(`data.${id}`));
  return data.length > 0 ? words.list(data) : words.say('library.partners.unstated');
}
