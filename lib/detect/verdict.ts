/** The detector's opinion of a page. It suspects; only the analysis asserts. Plain data, sent as it is. */
export interface Verdict {
  policy: boolean;
  /** 0 (surely not) to 1 (surely); `policy` is `score >= 0.5`. */
  score: number;
  reasons: Reason[];
}

/** One reason: `id` is a key for the interface's words, `data` fills the gap in them. */
export interface Reason {
  id: ReasonId;
  data?: string | number;
}

export type ReasonId =
  /** Title, heading or a line near the top names a privacy policy; data: that name. */
  | 'named-policy'
  /** Title or heading names another kind of document; data: that name. */
  | 'named-otherwise'
  /** The address speaks of privacy. */
  | 'address'
  /** How many of the usual subjects of a policy the text touches; data: that number, of 12. */
  | 'subjects'
  /** data: how often the sample speaks of personal information. */
  | 'personal-information'
  /** A company speaks to its customer. */
  | 'speaks-to-you'
  /** The text calls itself a policy, notice or statement. */
  | 'calls-itself-policy'
  /** Words of contracts, laws or reports. */
  | 'words-of-another-kind'
  /** It speaks more of cookies than of personal information. */
  | 'about-cookies'
  /** Too little text to be a policy; data: characters. */
  | 'short'
  /** The policy stands in a dialog of the page. */
  | 'in-dialog';
