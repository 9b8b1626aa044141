import type { Means } from '../../card/card.ts';
import type { Span } from '../../document/policy-document.ts';

/** A means and where it stands in its clause. */
export interface FoundMeans extends Span {
  means: Means;
}

/** What a stretch of text offers for acting on. Offsets count from the start of the clause. */
export interface Offer {
  means: FoundMeans[];
  /** Ways that are named without a path, number or address: what the general contact prints for them is meant. */
  unnamed: Unnamed[];
}

/** Customer service, a telephone line, e-mail, a letter or a branch to go to, said without how to reach it. */
export type Unnamed = 'desk' | 'hotline' | 'mail' | 'letter' | 'branch';
