/** Slots of the table of steps at the start; it doubles when half full. */
const smallest = 1 << 16;
const unknown = -1;

/**
 * The automaton of Aho and Corasick over UTF-16 units, in numbers alone: a search allocates nothing, and a lexicon of tens
 * of thousands of nodes is built in milliseconds. Nodes are numbers, 0 the root. Add all words, then search: where a search
 * goes on when a word breaks off is found out on the way, for the few nodes that a text reaches.
 */
export class Automaton {
  /** Steps from the root, by character: most characters begin no word, and a table says so at once. */
  private readonly first = new Int32Array(65536);
  /** All other steps: an open hash table of (node, character) with the node that follows; 0 where a slot is free. */
  private slotNode = new Int32Array(smallest);
  private slotCode = new Uint16Array(smallest);
  private slotStep = new Int32Array(smallest);
  private readonly parent: number[] = [0];
  private readonly code: number[] = [0];
  private readonly ends: boolean[] = [false];
  private fail = new Int32Array(0);
  private outward = new Int32Array(0);

  /** The node at which a word ends; the same for the same word. */
  add(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.child(node, word.charCodeAt(i)) || this.grow(node, word.charCodeAt(i));
    this.ends[node] = true;
    return node;
  }

  /** The node after one more character. */
  step(from: number, code: number): number {
    for (let node = from; node !== 0; node = this.failOf(node)) {
      const step = this.child(node, code);
      if (step !== 0) return step;
    }
    return this.first[code]!;
  }

  /** The first node at which a word ends that ends here, 0 when none does; `shorter` gives the others, longest first. */
  ending(node: number): number {
    return this.ends[node] ? node : this.shorter(node);
  }

  shorter(ending: number): number {
    if (ending >= this.outward.length) this.prepare();
    const known = this.outward[ending]!;
    return known === unknown ? (this.outward[ending] = this.ending(this.failOf(ending))) : known;
  }

  /** The node of the longest end of this node's word that is a beginning of a word too. */
  private failOf(node: number): number {
    if (node >= this.fail.length) this.prepare();
    const known = this.fail[node]!;
    if (known !== unknown) return known;
    const above = this.parent[node]!;
    return (this.fail[node] = above === 0 ? 0 : this.step(this.failOf(above), this.code[node]!));
  }

  /** Forgets what was found out, for words were added. */
  private prepare(): void {
    const count = this.parent.length;
    this.fail = new Int32Array(count).fill(unknown);
    this.outward = new Int32Array(count).fill(unknown);
    this.fail[0] = this.outward[0] = 0;
  }

  private child(node: number, code: number): number {
    if (node === 0) return this.first[code]!;
    return this.slotStep[this.slotOf(node, code)]!;
  }

  /** The slot that holds a step, or that is free for it. */
  private slotOf(node: number, code: number): number {
    const mask = this.slotStep.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7 & mask;
    while (this.slotStep[slot] !== 0 && (this.slotNode[slot] !== node || this.slotCode[slot] !== code)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(from: number, code: number): number {
    const node = this.parent.length;
    this.parent.push(from);
    this.code.push(code);
    this.ends.push(false);
    if (from === 0) this.first[code] = node;
    else {
      if (node * 2 > this.slotStep.length) this.widen();
      this.put(from, code, node);
    }
    return node;
  }

  private put(from: number, code: number, step: number): void {
    const slot = this.slotOf(from, code);
    this.slotNode[slot] = from;
    this.slotCode[slot] = code;
    this.slotStep[slot] = step;
  }

  private widen(): void {
    const size = this.slotStep.length * 2;
    this.slotNode = new Int32Array(size);
    this.slotCode = new Uint16Array(size);
    this.slotStep = new Int32Array(size);
    // The newest node is not in the table yet.
    for (let node = 1; node < this.parent.length - 1; node++) {
      if (this.parent[node] !== 0) this.put(this.parent[node]!, this.code[node]!, node);
    }
  }
}
