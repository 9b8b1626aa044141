import { Unreadable, type UnreadableKind } from '../document/unreadable.ts';

/** Why something handed over by hand came to nothing. */
export type ProblemKind =
  | Exclude<UnreadableKind, OfCommandLine>
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

/** What only a path can be: a browser hands over files that are there. */
type OfCommandLine = 'not-found' | 'not-a-file' | 'no-permission';
const ofCommandLine: readonly UnreadableKind[] = ['not-found', 'not-a-file', 'no-permission'] satisfies OfCommandLine[];

const isOurs = (kind: UnreadableKind): kind is Exclude<UnreadableKind, OfCommandLine> => !ofCommandLine.includes(kind);

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
  if (error instanceof Unreadable && isOurs(error.kind)) return { kind: error.kind, gaps: { ...error.data, n: error.data.pages ?? 0 } };
  return { kind: 'not-explained', gaps: { detail: String(error) } };
}
