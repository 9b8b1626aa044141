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

/** The product's mark (assets/icon/icon.svg) in the colour of the text. */
function Mark() {
  return (
    <svg class="mark" viewBox="16 26 98 82" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="6" stroke-linejoin="round" stroke-linecap="round">
        <path d="M24 34h30v58H24zM24 63h30" />
        <path d="M74 34h31v66M74 34v44c0 10-3 17-9 22M74 54h31M74 74h31" />
      </g>
    </svg>
  );
}
