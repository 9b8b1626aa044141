/** Why something could not be read. */
export type UnreadableKind =
  | 'not-found'
  | 'not-a-file'
  | 'no-permission'
  | 'empty'
  | 'unknown-type'
  | 'encrypted-pdf'
  | 'image-only-pdf'
  | 'broken-pdf'
  | 'broken-docx'
  | 'swollen-docx'
  | 'no-text';

/** An expected failure of reading; `message` is one clear line for people, `data` fills the gaps of a translated one. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(
    readonly kind: UnreadableKind,
    message: string,
    readonly data: Record<string, string | number> = {},
  ) {
    super(message);
  }
}
