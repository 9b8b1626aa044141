import { useWords } from '../common/words-context.ts';

interface UndoBarProps {
  text: string;
  onUndo: () => void;
  onClose: () => void;
}

/** What was just deleted, and the way back. */
export function UndoBar({ text, onUndo, onClose }: UndoBarProps) {
  const words = useWords();
  return (
    <div class="undo" role="status">
      <p>{text}</p>
      <button type="button" class="button" onClick={onUndo}>
        {words.say('library.undo')}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {words.say('library.close')}
      </button>
    </div>
  );
}
