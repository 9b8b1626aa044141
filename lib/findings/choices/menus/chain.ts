/** Tokens that belong to one way through a menu, as they were found in the text, before they are read as a path. */
export interface Chain {
  steps: string[];
  from: number;
  to: number;
  /** Index of the token after the chain. */
  next: number;
  /** True when some step stood in marks. */
  marked: boolean;
  /** True when strokes alone join unmarked steps: 头像/昵称/生日 is a list more often than a path. */
  strokes: boolean;
  /** True when a stroke joins the first two marked steps, and the first is a root: so do the others. */
  slashed: boolean;
  /** True when the last step was joined by words alone: 在【授权记录】里点“撤回”. */
  pressed: boolean;
}
