/** Namespaces whose words may overlap freely: they say what a sentence speaks of, not which thing a word names. */
const shared: ReadonlySet<string> = new Set(['warning', 'disclosure', 'fact', 'section']);

/** What the words of a lexicon mean, as numbers, so that words can be compared without looking into objects. */
export class Senses {
  /** The concept of each sense; a concept's own words are one sense, its `never` words another. */
  readonly concepts: string[] = [];
  /** For each sense: 1 for words in which the concept's own words do not mean it. */
  readonly never: number[] = [];
  /** For each sense: words of one group compete for their place; 0 for namespaces whose words may overlap freely. */
  readonly groups: number[] = [];
  /** For each sense the number of its concept, and the bit of its namespace. */
  readonly numbers: number[] = [];
  readonly namespaceBits: number[] = [];
  private readonly namespaceNumbers = new Map<string, number>();
  private readonly conceptNumbers = new Map<string, number>();

  /** A new sense, by its number. */
  add(concept: string, never: boolean): number {
    const name = concept.slice(0, concept.indexOf('.'));
    const namespace = numberIn(this.namespaceNumbers, name);
    this.never.push(never ? 1 : 0);
    this.groups.push(shared.has(name) ? 0 : namespace + 1);
    this.numbers.push(numberIn(this.conceptNumbers, concept));
    this.namespaceBits.push(bitOf(namespace));
    return this.concepts.push(concept) - 1;
  }

  /** The number of "data", of which "data.phone" is one; undefined for a namespace that has no concepts. */
  namespace(name: string): number | undefined {
    return this.namespaceNumbers.get(name);
  }

  /** The number of a concept; -1 for one that the lexicon does not have. */
  concept(id: string): number {
    return this.conceptNumbers.get(id) ?? -1;
  }

  get conceptCount(): number {
    return this.conceptNumbers.size;
  }

  /** A bit for each namespace whose name fits. */
  bits(fits: (namespace: string) => boolean): number {
    let bits = 0;
    for (const [name, number] of this.namespaceNumbers) if (fits(name)) bits |= bitOf(number);
    return bits;
  }
}

/** The bit of a namespace; the last bit is for all that are beyond the number of bits. */
export function bitOf(namespace: number): number {
  return 1 << Math.min(namespace, 31);
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
