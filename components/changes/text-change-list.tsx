import type { TextChange } from '../../lib/compare/text/text-changes.ts';
import type { Part } from '../../lib/compare/text/word-diff.ts';
import { Chip } from '../common/chip.tsx';
import { useWords } from '../common/words-context.ts';

/** Clauses that are new, gone or reworded, word by word. */
export function TextChangeList({ changes, lang }: { changes: readonly TextChange[]; lang: string }) {
  const words = useWords();
  return (
    <ol class="text-changes">
      {changes.map(({ kind, change, path, parts, before, after }, index) => (
        <li key={`${index} ${before?.clauses[0]} ${after?.clauses[0]}`}>
          <p class="chips">
            <Chip tone={change === 'gone' ? 'notice' : 'strong'}>
              {words.say(`changes.kind.${kind}`)} · {words.say(`changes.text.${change}`)}
            </Chip>
          </p>
          {path.length > 0 && <p class="quote-place">{path.join(' › ')}</p>}
          <p lang={lang} class="diff">
            {parts.map((part, place) => (
              <DiffPart key={`${place} ${part.kind}`} part={part} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function DiffPart({ part: { kind, text } }: { part: Part }) {
  if (kind === 'gone') return <del>{text}</del>;
  return kind === 'new' ? <ins>{text}</ins> : <span>{text}</span>;
}
