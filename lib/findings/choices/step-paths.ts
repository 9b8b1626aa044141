import type { Span } from '../../document/policy-document.ts';

/** What a numbered list of steps comes to, told at its last clause; nothing at the clauses before it. */
export interface StepPaths {
  paths: readonly string[];
  at: Span;
}
