/** Work under way, told to screen readers as well. */
export function Progress({ text }: { text: string }) {
  return (
    <div class="progress">
      <progress aria-label={text} />
      <p role="status">{text}</p>
    </div>
  );
}
