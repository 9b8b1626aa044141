import type { Mark, Link, Span } from '../document/policy-document.ts';

/**
 * The unit of evidence: one heading, paragraph, list item or table cell, with the path of headings above it.
 * `id` is the position in the clause list; `Evidence.clause` refers to it.
 */
export interface Clause {
  id: number;
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  /** Sentences as stretches of `text`, in order, without gaps between them other than white space. */
  sentences: Span[];
  marks: Mark[];
  links: Link[];
  /** Headings above this clause, outermost first; `path[path.length - 1]` is the nearest. Ids of heading clauses in `pathIds`. */
  path: string[];
  pathIds: number[];
  role: SectionRole;
  /** The block in the document, and for cells the place in its table. */
  block: number;
  row?: number | undefined;
  column?: number | undefined;
  /** Copied from `Block.at`: a hint for finding the text in the page. */
  at: number;
  /** Copied from `Block.page`: the linked page it stands on, none for the policy's own. */
  page?: string | undefined;
}

/** What a section is about, told from its heading path; decides how the finders read its clauses. */
export type SectionRole =
  | 'title'
  | 'toc'
  | 'introduction'
  | 'definitions'
  | 'collection'
  | 'permissions'
  | 'third-party-sources'
  | 'usage'
  | 'cookies'
  | 'sharing'
  | 'sdk-list'
  | 'transfer'
  | 'disclosure'
  | 'consent-exceptions'
  | 'storage'
  | 'security'
  | 'rights'
  | 'minors'
  | 'changes'
  | 'contact'
  | 'cross-border'
  | 'other';
