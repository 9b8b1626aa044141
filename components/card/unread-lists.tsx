import type { Card } from '../../lib/card/card.ts';
import { useWords } from '../common/words-context.ts';

/** How many lists the policy links to that nobody has opened: what stands in them is in no number of the card. */
export function UnreadLists({ card: { linkedLists = [] } }: { card: Card }) {
  const words = useWords();
  const unread = linkedLists.filter(({ read }) => !read).length;
  if (unread === 0) return null;
  return (
    <p class="calm">
      <a class="unread-lists" href="#linked">
        {words.say('says.unopened', { n: unread })}
      </a>
    </p>
  );
}
