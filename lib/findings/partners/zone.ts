import type { Span } from '../../document/policy-document.ts';

/** Where a sentence names who receives data, and by which kind of act. */
export interface Zone extends Span {
  act: 'give' | 'entrust' | 'collect' | 'serve' | 'supply';
  /** In a list of services a word for what is done suffices; elsewhere it needs a word for an organisation behind it. */
  bare: boolean;
}

/** A zone as its verb names it; whether the verb is refused is for the reader of the sentence. */
export interface NamedZone extends Zone {
  verbAt: number;
}
