import { useWords } from '../../components/common/words-context.ts';
import { NewerDatabase } from '../../lib/library/database.ts';
import type { ShelfState } from './use-shelf.ts';

interface LibraryTroubleProps {
  state: Extract<ShelfState, { kind: 'blocked' | 'failed' }>;
  /** Of its heading. */
  level: 1 | 2;
}

/** Why the library cannot be shown. */
export function LibraryTrouble({ state, level }: LibraryTroubleProps) {
  const words = useWords();
  const Heading = `h${level}` as const;
  const text =
    state.kind === 'blocked'
      ? words.say('library.blocked')
      : isNewer(state.error)
        ? words.say('library.newer')
        : words.say('library.failed', { detail: String(state.error) });
  return (
    <div class="message" role="alert">
      <Heading>{words.say('library.title')}</Heading>
      <p>{text}</p>
    </div>
  );
}

function isNewer(error: unknown): boolean {
  return error instanceof NewerDatabase || (error instanceof Error && error.name === 'NewerDatabase');
}
