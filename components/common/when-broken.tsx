import { Component, type ComponentChildren } from 'preact';

interface WhenBrokenProps {
  /** What is shown in the place of children that cannot be drawn. */
  instead: (error: unknown) => ComponentChildren;
  children: ComponentChildren;
}

/** Draws its children; when what they are handed is damaged, says so instead of leaving the page empty. */
export class WhenBroken extends Component<WhenBrokenProps, { error: unknown; broken: boolean }> {
  override state = { error: undefined as unknown, broken: false };

  static override getDerivedStateFromError(error: unknown) {
    return { error, broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error('A part of the page could not be drawn', error);
  }

  override render({ instead, children }: WhenBrokenProps) {
    return this.state.broken ? instead(this.state.error) : children;
  }
}
