import { type Analysis, analyse } from './analysis.ts';
import { shippedClassifier } from './classify/shipped.ts';
import type { PolicyDocument } from './document/policy-document.ts';
import { lexicon } from './lexicon/lexicon.ts';

export { engineVersion } from './analysis.ts';

/** The engine as it ships: with the whole lexicon and the trained weights, each made ready at the first call. */
export function explain(document: PolicyDocument): Analysis {
  return analyse(document, { matcher: lexicon(), classifier: shippedClassifier() });
}
