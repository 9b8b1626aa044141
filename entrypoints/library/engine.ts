import { type Analysis, analyse, engineVersion } from '../../lib/analysis.ts';
import { shippedClassifier } from '../../lib/classify/shipped.ts';
import type { PolicyDocument } from '../../lib/document/policy-document.ts';
import { lexicon } from '../../lib/lexicon/lexicon.ts';

export { engineVersion };

/** The engine as the background uses it. */
export function explain(document: PolicyDocument): Analysis {
  return analyse(document, { matcher: lexicon(), classifier: shippedClassifier() });
}
