import { loadClassifier } from './classifier.ts';
import type { Classifier } from './labels.ts';
import weights from './weights/topics.json';

let loaded: Classifier | null = null;

/** The classifier with the weights that ship with the product; decoded at the first call, once. */
export function shippedClassifier(): Classifier {
  loaded ??= loadClassifier(weights);
  return loaded;
}
