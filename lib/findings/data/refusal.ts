import type { DataId } from '../../card/taxonomy.ts';
import type { Clause } from '../../clauses/clause.ts';

/** What a policy says of giving data: it must be given, or may be left out. */
export type Verdict = 'required' | 'optional';

/** A sentence that says what happens to the user who does not give data. */
export interface Refusal {
  clause: Clause;
  sentence: number;
  verdict: Verdict;
  /** Kinds of data that the refusal names; empty when it says "上述信息" or nothing. */
  named: DataId[];
  /** It speaks of "the information above", so that what stands before it in the section is meant too. */
  refersBack: boolean;
  /** It says in words that the rest of the service is not affected. */
  spares: boolean;
  /** It speaks of permissions alone: further up only what the user switches on is meant. */
  permissionsOnly?: boolean;
  /** Of what stands above, only the nearest that names data is meant. */
  nearby?: boolean;
  /** The first sentence of its clause that it governs; from the beginning when absent. */
  since?: number;
  /** Where in the clause what it governs ends; at the end of its sentence when absent. */
  until?: number;
}
