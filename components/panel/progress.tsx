interface ProgressProps {
  text: string;
  /** How much of it is done, from 0 to 1, where that is known. */
  done?: number;
}

/** Work under way, told to screen readers as well. */
export function Progress({ text, done }: ProgressProps) {
  return (
    <div class="progress">
      <progress aria-label={text} value={done} />
      <p role="status">{text}</p>
    </div>
  );
}
