/** Why something was not kept in the library. What was in there before is untouched, and the next try may succeed. */
export type Unsaved =
  /** The browser gives no more room. */
  | 'storage-full'
  /** The library was made by a newer program. */
  | 'newer'
  /** Another tab holds the library in its older form. */
  | 'blocked'
  /** The library cannot be written for another reason. */
  | 'broken'
  /** The page stands in a private window, of which nothing is kept. */
  | 'private'
  /** The browser has translated the page: the card stands on its words, not on the policy's. */
  | 'translated';
