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
    <svg class="mark" viewBox="16 26 96 82" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="7" stroke-linejoin="round" stroke-linecap="round">
        <path d="M23 33h31v60H23zM23 63h31" />
        <path d="M74 79V33h31v63a6 6 0 0 1-6 6h-5M74 79c0 10-3 17-9 23M74 55h31M74 77h31" />
      </g>
    </svg>
  );
}
