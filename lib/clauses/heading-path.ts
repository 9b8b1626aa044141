import type { Numbering } from './numbering.ts';
import type { SectionRole } from './clause.ts';

/** A heading that governs what follows. */
export interface OpenHeading {
  id: number;
  text: string;
  roles: SectionRole[];
  numbering: Numbering | null;
  /** Level of its tag (h1 is 1), 0 when only its words or print make it a heading. */
  level: number;
  /** Depth of the list whose item it is, 0 when it is none: "1.1 基本原则" numbered by the style sheet alone. */
  list: number;
}

/** Forms that always open a chapter, whatever came before. */
const outermost = 2;

/**
 * The headings open at a place in the document. Depth follows from the order in which notations appear, since no two
 * policies nest them alike: a notation met again closes down to its own list; a new one opens a list below.
 */
export class HeadingPath {
  readonly open: OpenHeading[] = [];

  /** Enters a heading: closes what it ends, then opens it. */
  enter(heading: OpenHeading): void {
    this.close(this.depthOf(heading));
    this.open.push(heading);
  }

  /** A numbered paragraph goes on where a heading of the same list stood: that heading ends. */
  pass(numbering: Numbering): void {
    const at = this.lastOf(numbering.form);
    const value = at < 0 ? null : this.open[at]!.numbering!.value;
    if (value !== null && numbering.value === value + 1) this.close(at);
  }

  /** An item of a list `depth` deep ends the headings that are items of it or of deeper lists. */
  item(depth: number): void {
    const at = this.open.findIndex((each) => each.list >= depth);
    if (at >= 0) this.close(at);
  }

  /** Ends an outermost heading that names this role alone. */
  leave(role: SectionRole): void {
    if (this.open.length === 1 && this.open[0]!.roles.length === 1 && this.open[0]!.roles[0] === role) this.close(0);
  }

  /** How many of the open headings stay open above a new one. */
  depthOf(heading: Pick<OpenHeading, 'numbering' | 'level' | 'list'>): number {
    const { numbering, level, list } = heading;
    if (list > 0) {
      const same = this.open.findIndex((each) => each.list >= list);
      return same < 0 ? this.open.length : same;
    }
    if (numbering) {
      const same = this.lastOf(numbering.form);
      if (same >= 0) return same;
      if (numbering.rank !== null && (numbering.rank <= outermost || numbering.value !== 1)) {
        const rank = numbering.rank;
        const further = this.open.findIndex((each) => (each.numbering?.rank ?? -1) > rank);
        if (further >= 0) return further;
      }
      if (level === 0) return this.depthBelowBold();
    }
    if (level > 0) {
      const peer = this.open.findIndex((each) => each.level === 0 || each.level >= level);
      return peer < 0 ? this.open.length : peer;
    }
    return this.depthBelowBold();
  }

  private depthBelowBold(): number {
    const bold = this.open.findIndex((each) => each.level === 0 && !each.numbering);
    return bold < 0 ? this.open.length : bold;
  }

  private lastOf(form: string): number {
    for (let i = this.open.length - 1; i >= 0; i--) if (this.open[i]!.numbering?.form === form) return i;
    return -1;
  }

  private close(depth: number): void {
    this.open.length = depth;
  }
}
