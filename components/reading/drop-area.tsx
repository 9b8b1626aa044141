import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../common/words-context.ts';

/** Takes a file that is dropped anywhere on the page, and says so while one hovers. */
export function DropArea({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent: only the count tells when the pointer is gone.
    let depth = 0;
    const enter = () => setOver(++depth > 0);
    const leave = () => setOver(--depth > 0);
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    const ends = new AbortController();
    const until = { signal: ends.signal };
    document.addEventListener('dragenter', enter, until);
    document.addEventListener('dragleave', leave, until);
    document.addEventListener('dragover', allow, until);
    document.addEventListener('drop', drop, until);
    return () => ends.abort();
  }, [onFile]);
  return over ? <p class="drop-hint">{words.say('reading.drop')}</p> : null;
}
