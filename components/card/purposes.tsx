import { useWords } from '../common/words-context.ts';

/** What it is for, in the policy's own words. */
export function Purposes({ purposes }: { purposes: readonly string[] }) {
  const words = useWords();
  if (purposes.length === 0) return null;
  return (
    <div class="detail">
      <p class="detail-title">{words.say('takes.purposes')}</p>
      <ul class="purposes">
        {purposes.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ul>
    </div>
  );
}
