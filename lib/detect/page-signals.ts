/** What the detector looks at: cheap to collect from a live page, and from a file just as well. Plain data. */
export interface PageSignals {
  url: string;
  /** The main headings, or the name of the dialog; then the title of the page. */
  names: string[];
  /** A sample: the beginning and some slices from further down, one line a text node, without links and buttons. */
  text: string;
  /** True when these are the signals of a dialog within a page. */
  isDialog?: boolean;
}
