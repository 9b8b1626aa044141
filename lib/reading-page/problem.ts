import { Unreadable, type UnreadableKind } from '../document/unreadable.ts';

/** Why something handed over by hand came to nothing. */
export type ProblemKind =
  | UnreadableKind
  /** `n`: its characters, `most`: the limit. */
  | 'too-long'
  /** `n`: its megabytes, `most`: the limit. */
  | 'too-large'
  /** The address gave no file. */
  | 'not-fetched'
  /** A file of the device, which the browser keeps from extensions until the reader allows it. */
  | 'file-access'
  /** What was selected is no longer kept. */
  | 'selection-gone'
  /** The engine broke off. */
  | 'not-explained';

export interface Problem {
  kind: ProblemKind;
  /** What fills the gaps of the words for it. */
  gaps: Record<string, string | number>;
}

/** An expected failure of the reading page; carries its problem. */
export class NotRead extends Error {
  override name = 'NotRead';

  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** What to tell of any error: the expected ones by their kind, every other as the engine's. */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotRead) return error.problem;
  if (error instanceof Unreadable) return { kind: error.kind, gaps: { n: 0, ...error.data } };
  return { kind: 'not-explained', gaps: { detail: String(error) } };
}
