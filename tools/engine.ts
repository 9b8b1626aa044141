import { analyse, type Analysis, type Tools } from '../lib/analysis.ts';
import { shippedClassifier } from '../lib/classify/shipped.ts';
import type { PolicyDocument } from '../lib/document/policy-document.ts';
import { lexicon } from '../lib/lexicon/lexicon.ts';

let tools: Tools | undefined;

/** The shipped engine, for the command line. */
export function understand(document: PolicyDocument): Analysis {
  tools ??= { matcher: lexicon(), classifier: shippedClassifier() };
  return analyse(document, tools);
}
