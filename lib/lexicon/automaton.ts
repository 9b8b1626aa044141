/** Slots of the table of steps at the start; it doubles when half full. */
const smallest = 1 << 10;

/**
 * The automaton of Aho and Corasick over UTF-16 units, in numbers alone: a search allocates nothing, and a lexicon of tens
 * of thousands of nodes is built in milliseconds. Nodes are numbers, 0 the root. Add words, then `link`, then search.
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
  private readonly depth: number[] = [0];
  private readonly ends: boolean[] = [false];
  private fail = new Int32Array(1);
  private outward = new Int32Array(1);

  /** The node at which a word ends; the same for the same word. */
  add(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.child(node, word.charCodeAt(i)) || this.grow(node, word.charCodeAt(i));
    this.ends[node] = true;
    return node;
  }

  /** Makes the automaton ready to search. */
  link(): void {
    const count = this.parent.length;
    this.fail = new Int32Array(count);
    this.outward = new Int32Array(count);
    for (const node of this.byDepth()) {
      const above = this.parent[node]!;
      const fail = above === 0 ? 0 : this.step(this.fail[above]!, this.code[node]!);
      this.fail[node] = fail;
      this.outward[node] = this.ends[fail] ? fail : this.outward[fail]!;
    }
  }

  /** The node after one more character. */
  step(from: number, code: number): number {
    for (let node = from; node !== 0; node = this.fail[node]!) {
      const step = this.child(node, code);
      if (step !== 0) return step;
    }
    return this.first[code]!;
  }

  /** The first node at which a word ends that ends here, 0 when none does; `shorter` gives the others, longest first. */
  ending(node: number): number {
    return this.ends[node] ? node : this.outward[node]!;
  }

  shorter(ending: number): number {
    return this.outward[ending]!;
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
    this.depth.push(this.depth[from]! + 1);
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

  /** All nodes but the root, the nearest to it first. */
  private byDepth(): Int32Array {
    const starts: number[] = [];
    for (const depth of this.depth) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
    starts[0] = 0;
    for (let d = 1; d < starts.length; d++) starts[d] = starts[d - 1]! + (starts[d] ?? 0);
    const order = new Int32Array(this.depth.length);
    this.depth.forEach((depth, node) => {
      order[starts[depth]!++] = node;
    });
    return order.subarray(1);
  }
}
