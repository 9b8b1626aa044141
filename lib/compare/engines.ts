/** Cards made by different engines: what differs between them may be ours, not the policies'. Explain the documents afresh first. */
export class DifferentEngines extends Error {
  override readonly name = 'DifferentEngines';

  constructor(readonly engines: readonly string[]) {
    super(`cards of engines ${engines.join(', ')} cannot be compared: explain their documents with one engine first`);
  }
}

/**
 * The engine that made all of the cards.
 * @throws DifferentEngines
 */
export function oneEngine(cards: readonly { engine: string }[]): string {
  const engines = [...new Set(cards.map(({ engine }) => engine))];
  if (engines.length !== 1) throw new DifferentEngines(engines);
  return engines[0]!;
}
