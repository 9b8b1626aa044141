import type { Card } from '../../lib/card/card.ts';
import { partnerKindsByConcern } from '../../lib/card/plain/concern.ts';
import { partnerGroup, partnerGroupIds } from '../../lib/card/plain/partner-groups.ts';
import { Section } from '../common/section.tsx';
import { useWords } from '../common/words-context.ts';
import { FlowSlot } from '../flow/flow-slot.tsx';
import { Group } from './group.tsx';
import { partnerIcon } from './icons.ts';
import { PartnerLine } from './partner-line.tsx';
import { PartnerTable } from './partner-table.tsx';
import { UnreadLists } from './unread-lists.tsx';

/** Who gets it: a picture, the kinds in groups, then the policy's own lists of built-in code and embedded pages. */
export function WhoGetsIt({ card }: { card: Card }) {
  const words = useWords();
  const { partners, sdks, h5, coverage } = card;
  const kinds = partnerKindsByConcern(partners);
  const groups = partnerGroupIds
    .map((group) => ({ group, members: kinds.filter(({ kind }) => partnerGroup(kind) === group) }))
    .filter(({ members }) => members.length > 0);
  const nobody = partners.length + sdks.length + h5.length === 0;
  return (
    <Section id="gets" icon="share" title={words.say('gets.title')} count={kinds.length}>
      {nobody && (
        <>
          <p class="empty">{words.say('gets.empty', { n: coverage.read })}</p>
          <UnreadLists card={card} />
        </>
      )}
      <FlowSlot card={card} />
      <div class="box">
        {groups.map(({ group, members }, index) => (
          <Group
            key={group}
            icon={partnerIcon[group]}
            title={words.label(`partner-group.${group}`)}
            count={members.length}
            gist={members.map(({ kind }) => ({ text: words.say(`kind.${kind}`), sharp: group === 'pressure' }))}
            open={index === 0}
          >
            <ul class="lines">
              {members.map(({ kind, ways }) => (
                <PartnerLine key={kind} kind={kind} ways={ways} />
              ))}
            </ul>
          </Group>
        ))}
        <PartnerTable title="gets.sdks" icon="code" rows={sdks} />
        <PartnerTable title="gets.h5" icon="globe" rows={h5} />
      </div>
    </Section>
  );
}
