/** What the detector looks at: cheap to collect from a live page, and from a file just as well. Plain data. */
export interface PageSignals {
  url: string;
  title: string;
  /** Texts of the first headings, and the name of the dialog when the signals are those of a dialog. */
  headings: string[];
  /** A sample: the beginning and some slices from further down, one line a text node; the texts of links are not in it. */
  text: string;
  /** Characters of link texts met while the sample was taken. */
  linkCharacters: number;
  /** True when the page asks for a password. */
  asksPassword: boolean;
}

/** Why the detector decided as it did. `id` is a key for the interface's words, `data` fills their gaps. */
export interface Reason {
  id: ReasonId;
  data?: string | number;
}

export type ReasonId =
  /** Title or heading names a privacy policy; data: that name. */
  | 'named-policy'
  /** The address speaks of privacy. */
  | 'address'
  /** Title or heading names another kind of document; data: that name. */
  | 'named-otherwise'
  /** data: how many of the usual subjects of a policy the text has. */
  | 'subjects'
  /** data: mentions of personal information in 1,000 characters. */
  | 'personal-information'
  /** The text speaks as a company to its customer. */
  | 'speaks-to-you'
  /** It does not. */
  | 'does-not-speak-to-you'
  /** data: a telling word of contracts, laws, reports or help pages. */
  | 'words-of-another-kind'
  /** Too little text to be a policy; data: characters. */
  | 'short'
  /** Most of the text is links. */
  | 'links'
  /** The policy stands in a dialog of the page. */
  | 'in-dialog';

/** The detector suspects; only the analysis asserts. */
export interface Verdict {
  policy: boolean;
  /** 0 (surely not) to 1 (surely); `policy` is `score >= 0.5`. */
  score: number;
  reasons: Reason[];
}
