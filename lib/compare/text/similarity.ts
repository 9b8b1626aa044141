/** How alike texts are, by the words and pairs of characters they share; those that many texts have weigh little. */
export class Similarity {
  private readonly tokens: readonly ReadonlySet<string>[];
  private readonly weights = new Map<string, number>();
  private readonly sums: readonly number[];

  /** @param texts all texts that will be compared */
  constructor(texts: readonly string[]) {
    this.tokens = texts.map(tokensOf);
    const counts = new Map<string, number>();
    for (const set of this.tokens) for (const token of set) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [token, count] of counts) this.weights.set(token, Math.log(1 + texts.length / count));
    this.sums = this.tokens.map((set) => this.sum(set));
  }

  /**
   * Pairs that share something that is not common, with their likeness (weighted Dice, 0 to 1).
   * @param these indexes of texts
   * @param those indexes of the texts to compare them with
   */
  *pairs(these: readonly number[], those: readonly number[]): Generator<{ a: number; b: number; likeness: number }> {
    const places = new Map<string, number[]>();
    for (const b of those) {
      for (const token of this.tokens[b]!) {
        const list = places.get(token);
        if (list) list.push(b);
        else places.set(token, [b]);
      }
    }
    for (const a of these) {
      const shared = new Map<number, number>();
      for (const token of this.tokens[a]!) {
        const weight = this.weights.get(token)!;
        for (const b of places.get(token) ?? []) shared.set(b, (shared.get(b) ?? 0) + weight);
      }
      for (const [b, weight] of shared) yield { a, b, likeness: (2 * weight) / (this.sums[a]! + this.sums[b]!) };
    }
  }

  private sum(tokens: ReadonlySet<string>): number {
    let sum = 0;
    for (const token of tokens) sum += this.weights.get(token)!;
    return sum;
  }
}

/** Latin words and numbers whole, all else as pairs of neighbouring characters. */
function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const [run] of text.matchAll(/[a-z0-9]+|[^a-z0-9\s]+/gi)) {
    if (/^[a-z0-9]/i.test(run) || run.length === 1) tokens.add(run);
    else for (let i = 0; i + 1 < run.length; i++) tokens.add(run.slice(i, i + 2));
  }
  return tokens;
}
