/**
 * What the reader makes of a page, a PDF or a text: the one form in which the rest of the program meets a policy.
 * Plain data, so that it can cross a message port and lie in the database.
 */

/** A stretch of a block's text, as UTF-16 offsets; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** The policy's own emphasis: bold print, or an asterisk (or another sign, such as ▲) behind or before a word. */
export interface Mark extends Span {
  kind: 'bold' | 'asterisk';
}

export interface Link extends Span {
  /** Absolute address. */
  href: string;
  /** The policy goes on there: the next page, another of its parts. */
  further?: true;
}

interface BlockBase {
  /** Position in `PolicyDocument.blocks`. */
  id: number;
  /** Where the block begins, in characters of the text read so far, white space not counted: a hint for finding it again. */
  at: number;
  /** Address of the linked page it was read from; none for the policy's own text. See `wholeDocument`. */
  page?: string;
}

/** A run of text: heading, paragraph or list item. White space is folded by `normalise`; otherwise verbatim. */
export interface TextBlock extends BlockBase {
  kind: 'heading' | 'paragraph' | 'item';
  /** Headings: 1 (document title) to 6. List items: nesting depth from 1. Paragraphs: 0. */
  level: number;
  text: string;
  marks: Mark[];
  links: Link[];
}

export interface Cell {
  /** Lines that stand under one another in the cell are parted by a line feed. */
  text: string;
  marks: Mark[];
  links: Link[];
  /** True where row- or column-span filled this place with a cell that is printed elsewhere. */
  spanned: boolean;
}

/** A table with its spans resolved: every row has the same number of cells. */
export interface TableBlock extends BlockBase {
  kind: 'table';
  /** How many leading rows are headings (0 when none could be told). */
  headerRows: number;
  rows: Cell[][];
  /** 'flattened': rebuilt from running text in which copying had put each cell on a line of its own. */
  origin: 'table' | 'flattened';
}

export type Block = TextBlock | TableBlock;

export interface Coverage {
  /** Characters of text on the page, hidden ones included, white space not counted. */
  characters: number;
  /** Of these, how many stand in `blocks`. */
  read: number;
  /** Pages of a PDF, from 1, that hold no text: pictures, or not loaded yet in a viewer; not there when every page has been read. */
  unreadPages?: number[];
}

/** A page or file that the policy links to, read on the reader's click and joined to it. */
export interface LinkedPart {
  /** Its own address. */
  url: string;
  /** What the policy calls it. */
  name: string;
  /** Places (`at`) are those of its own page. */
  blocks: Block[];
  coverage: Coverage;
}

export interface PolicyDocument {
  url: string | null;
  title: string;
  byline: string | null;
  /** BCP 47 tag, from the page or guessed from its text: 'zh-CN', 'zh-TW', 'en'. */
  lang: string;
  source: 'page' | 'pdf' | 'html' | 'text' | 'markdown' | 'docx';
  blocks: Block[];
  coverage: Coverage;
  /** The browser had translated the page: these are not the policy's own words. */
  translated?: true;
  /** Linked lists that were read too. Not the policy's own text: its hash and its changes leave them out. */
  joined?: LinkedPart[];
}
