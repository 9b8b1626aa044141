import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useWords } from './words-context.ts';

interface SectionProps {
  id: string;
  title: string;
  icon?: IconName;
  count?: number;
  children: ComponentChildren;
}

/** A landmark of the card with its heading. */
export function Section({ id, title, icon, count, children }: SectionProps) {
  const words = useWords();
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title">
        {icon && <Icon name={icon} />}
        <span>{title}</span>
        {count !== undefined && count > 0 && <span class="count"> {words.number(count)}</span>}
      </h2>
      {children}
    </section>
  );
}
