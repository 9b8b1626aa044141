import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text: string;
  /** A way on. */
  children?: ComponentChildren;
}

/** A state without a card, in words, with a way on. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <section class="notice">
      <Mark />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  );
}

/** The product's mark, drawn in the colour of the text. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M8 9h13v30H8zM8 24h13M27 9h13v30H27zM27 19h13M27 29h13" fill="none" stroke="currentColor" stroke-width="2.5" />
    </svg>
  );
}
