import { type LooseBlock, textBlock } from '../block-list.ts';
import type { TextBlock } from '../policy-document.ts';
import { type Piece, richText } from '../rich-text.ts';

export interface Frame {
  kind: TextBlock['kind'];
  level: number;
}

const paragraph: Frame = { kind: 'paragraph', level: 0 };
const longestHeading = 160;

/** Gathers pieces of running text into blocks as a walk meets them. */
export class Collector {
  readonly blocks: LooseBlock[] = [];
  private pieces: Piece[] = [];
  private frame: Frame = paragraph;

  /** What the next block is. The first block of a list item is the item, what follows in it is paragraphs. */
  within<T>(frame: Frame, work: () => T): T {
    this.end();
    const outer = this.frame;
    this.frame = frame;
    const result = work();
    this.end();
    this.frame = outer;
    return result;
  }

  get heading(): boolean {
    return this.frame.kind === 'heading';
  }

  add(text: string, bold: boolean, href: string | null): void {
    if (text) this.pieces.push({ text, bold: bold && this.frame.kind !== 'heading', href });
  }

  /** Ends the running block. */
  end(): void {
    if (this.pieces.length === 0) return;
    const rich = richText(this.pieces);
    this.pieces = [];
    if (!rich.text) return;
    const { kind, level } = this.frame;
    if (kind === 'heading' && rich.text.length > longestHeading) this.blocks.push(textBlock('paragraph', 0, rich));
    else this.blocks.push(textBlock(kind, level, rich));
    if (kind === 'item') this.frame = paragraph;
  }

  push(block: LooseBlock): void {
    this.end();
    this.blocks.push(block);
  }
}
