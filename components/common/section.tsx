import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  count?: number;
  children: ComponentChildren;
}

/** A landmark of the card with its heading. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title">
        {title}
        {count !== undefined && count > 0 && <span class="count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
